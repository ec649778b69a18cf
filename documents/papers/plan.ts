import type { Day } from '#domain/dates'
import { evidencedByTitles, type AcceptedPiece } from '#domain/evidence'
import type { Item, PaperPart } from '#domain/paper'
import type { ReportDefinition } from '#domain/report-definition'
import { counted } from '#domain/sentence'
import { STAGE_WORDS, type Stage, type Status } from '#domain/vocabulary'
import { underHeadings } from './headings.ts'

/** An action as it stood at the end of a report's last day, with the evidence that was accepted by then. */
export type ReportedAction = { ref: string; title: string; area: { number: number; title: string }; status: Status; stage: Stage; accepted: readonly AcceptedPiece[] }

/** Stages that a heading doesn't tell: an action that is worked on needs no word. */
const TOLD: readonly Stage[] = ['complete', 'embedded', 'stopped']

/** Refs that a line below names; more than these it only counts. */
const MOST_REFS = 30

/** The actions of a plan under the three headings; where the report has evidence lines, each with the accepted evidence that it rests on. */
export function planPart(actions: readonly ReportedAction[], definition: ReportDefinition, on: Day): PaperPart[] {
  if (actions.length === 0) return []
  const unrated = actions.filter(({ status }) => status === 'not_rated')
  return [
    ...underHeadings(actions.map((action) => ({ status: action.status, item: actionItem(action, definition, on) })), definition, 'Actions'),
    ...line(unrated.length > 0 && `${counted(unrated.length, 'action')} ${unrated.length === 1 ? 'is not rated, and stands' : 'are not rated, and stand'} under no heading${refsOf(unrated)}.`),
    ...(definition.evidenceLines ? unproven(actions, definition) : []),
  ]
}

function actionItem({ ref, title, stage, accepted }: ReportedAction, { evidenceLines }: ReportDefinition, on: Day): Item {
  const text = `${ref} ${title.trim()}${TOLD.includes(stage) ? ` (${STAGE_WORDS[stage].toLowerCase()})` : ''}`
  const evidenced = evidenceLines ? evidencedByTitles(accepted, on) : ''
  return evidenced ? { text, aside: evidenced } : { text }
}

/** A claim that an action goes well needs proof: how many have none is said. */
function unproven(actions: readonly ReportedAction[], { headings }: ReportDefinition): PaperPart[] {
  const well = actions.filter(({ status }) => status === 'going_well')
  const without = well.filter(({ accepted }) => accepted.length === 0)
  if (without.length === 0) return []
  return line(`Of the ${counted(well.length, 'action')} under “${headings.going_well}”, ${without.length} ${without.length === 1 ? 'has' : 'have'} no evidence that the board has accepted${refsOf(without)}.`)
}

const refsOf = (actions: readonly ReportedAction[]) => (actions.length > MOST_REFS ? '' : `: ${actions.map(({ ref }) => ref).join(', ')}`)

const line = (text: string | false): PaperPart[] => (text ? [{ kind: 'text', text }] : [])
