import type { Moment } from '#db/timeline'
import { formatInstant } from '#domain/dates'
import { dueText } from '#domain/standing'
import { tellChanges } from '#domain/telling'

/** A moment of the timeline, ready to be drawn and as small as it can be. */
export type MomentShown = [title: string, by: string, at: string, when: string, lines: string[], evidence?: [id: number, title: string]]

const TITLES: Record<Exclude<Moment['kind'], 'updated' | 'reviewed' | 'decided' | 'answered'>, string> = {
  linked: 'Evidence attached', revised: 'Evidence revised', proposed: 'Change proposed', claimed: 'Completion proposed',
}
const OUTCOMES: Record<string, string> = {
  'reviewed accepted': 'Evidence accepted', 'reviewed queried': 'Evidence queried', 'reviewed answered': 'Question answered', 'reviewed withdrawn': 'Evidence withdrawn',
  'decided accepted': 'Proposal accepted', 'decided declined': 'Proposal declined',
  'answered signed_off': 'Completion signed off', 'answered sent_back': 'Completion sent back',
}

export function momentShown(moment: Moment): MomentShown {
  const { at, by, evidence } = moment
  const shown: MomentShown = [titleOf(moment), by, at, formatInstant(at), linesOf(moment)]
  return evidence ? [...shown.slice(0, 5) as [string, string, string, string, string[]], [evidence.id, evidence.title]] : shown
}

function titleOf(moment: Moment): string {
  if (moment.kind === 'updated') return moment.before ? 'Update' : 'Action added'
  if (moment.kind === 'reviewed' || moment.kind === 'decided' || moment.kind === 'answered') return OUTCOMES[`${moment.kind} ${moment.outcome}`] ?? 'Evidence reviewed'
  return TITLES[moment.kind]
}

function linesOf({ kind, before, after, words, note }: Moment): string[] {
  const changes = before && after ? tellChanges(before, after).map(({ label, from, to }) => `${label}: from ${from} to ${to}`) : []
  const begun = kind === 'updated' && !before && after ? [`Owner: ${after.owner}`, `Due: ${dueText(after)}`] : []
  const why = kind === 'updated' || kind === 'proposed' || kind === 'claimed' || kind === 'decided' || kind === 'answered' ? 'Why: ' : ''
  return [...begun, ...changes, words && `${why}${words}`, note].filter(Boolean)
}
