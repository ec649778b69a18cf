import type { Moment } from '#db/timeline'
import { formatDay, formatInstant } from '#domain/dates'
import { dueText } from '#domain/standing'
import { changeLines } from '#domain/telling'

/** A moment of the timeline, ready to be drawn and as small as it can be: what is not there is left out at the end. */
export type MomentShown = [title: string, by: string, at: string, when: string, said: string, note: string, evidence?: [id: number, title: string]]

const TITLES: Record<Exclude<Moment['kind'], 'updated' | 'reviewed' | 'decided' | 'answered' | 'checked' | 'stopped'>, string> = {
  linked: 'Evidence attached', revised: 'Evidence revised', proposed: 'Change proposed', claimed: 'Completion proposed',
}
const OUTCOMES: Record<string, string> = {
  'reviewed accepted': 'Evidence accepted', 'reviewed queried': 'Evidence queried', 'reviewed answered': 'Question answered', 'reviewed withdrawn': 'Evidence withdrawn',
  'decided accepted': 'Proposal accepted', 'decided declined': 'Proposal declined',
  'checked still_so': 'Checked back: still so', 'checked not_so': 'Checked back: not so',
  'answered signed_off': 'Completion signed off', 'answered sent_back': 'Completion sent back',
}

export function momentShown(moment: Moment): MomentShown {
  const { at, by, evidence, note } = moment
  const shown = [titleOf(moment), by, at, formatInstant(at), saidIn(moment), note] as const
  return evidence ? [...shown, [evidence.id, evidence.title]] : [...shown]
}

function titleOf(moment: Moment): string {
  if (moment.kind === 'updated') return moment.before ? `Update${moment.meetingOn ? ` at the meeting of ${formatDay(moment.meetingOn)}` : ''}` : 'Action added'
  if (moment.kind === 'stopped') return moment.replacedBy ? 'Action replaced' : 'Action stopped'
  if (moment.kind === 'reviewed' || moment.kind === 'decided' || moment.kind === 'answered' || moment.kind === 'checked') return OUTCOMES[`${moment.kind} ${moment.outcome}`] ?? 'Evidence reviewed'
  return TITLES[moment.kind]
}

/** From what to what, and why: a line each. */
function saidIn({ kind, before, after, words, replacedBy }: Moment): string {
  const changes = before && after ? changeLines(before, after) : []
  const begun = kind === 'updated' && !before && after ? [`Owner: ${after.owner}`, `Due: ${dueText(after)}`] : []
  const isReason = kind !== 'linked' && kind !== 'revised' && kind !== 'reviewed'
  return [...begun, ...changes, replacedBy ? `Replaced by: ${replacedBy}` : '', words && isReason ? `Why: ${words}` : words].filter(Boolean).join('\n')
}
