import type { PaperPart } from '#domain/paper'
import type { ReportDefinition } from '#domain/report-definition'
import { counted } from '#domain/sentence'
import { STATUSES, type Rating, type Stage, type Status } from '#domain/vocabulary'
import { stageWords } from './areas.ts'
import { andMore, clipped, headingWords, paragraph } from './cells.ts'
import { countsSentence } from './scorecard.ts'

export type CountFacts = {
  on: string
  /** Whether there is room for a line of facts alone. */
  short: boolean
  counts: readonly { status: Status; count: number; overdue: number; silent: number; unproven: number }[]
  silentAfterDays: number
  evidenceWaiting: number
  ratings: Record<Rating, number>
  measures: number
  /** The bar of the headings, drawn. */
  picture: Extract<PaperPart, { kind: 'picture' }> | null
  /** The actions to look at first, none where the paper says them elsewhere, and of how many they are the first. */
  worst: readonly { ref: string; title: string; owner: string; stage: Stage; dueOn: string | null }[]
  toDoBetter: number
}

export const WORST_SHOWN = 4
const TITLE = 80

/** How many actions stand under a heading on that day. */
export const countOf = (counts: CountFacts['counts'], status: Status): number => counts.reduce((sum, each) => (each.status === status ? sum + each.count : sum), 0)

/** Where the plan stands: its headings as a picture and in words, what is late, silent, unproven or waiting, and what to look at first. */
export function countParts(facts: CountFacts, definition: ReportDefinition): PaperPart[] {
  const { counts, picture, worst, on, toDoBetter } = facts
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  if (all === 0) return [paragraph('There are no actions in this plan yet.')]
  const headings = STATUSES.map((status) => `${countOf(counts, status).toLocaleString('en-GB')} ${headingWords(status, definition).toLowerCase()}`).join(', ')
  return [
    paragraph(`${counted(all, 'action')}: ${headings}.`),
    ...(picture ? [picture] : []),
    facts.short ? paragraph(`${factRows(facts).map(({ label, value }) => `${label}: ${value}`).join('. ')}.`) : { kind: 'facts', rows: factRows(facts) },
    ...(worst.length === 0 ? [] : [
      paragraph(`First to look at under ${headingWords('do_better', definition).toLowerCase()}:`),
      { kind: 'list' as const, items: [...worst.map((action) => ({ text: clipped(`${action.ref} ${action.title}`, TITLE), aside: `${action.owner}. ${stageWords(action, on)}` })), ...andMore(toDoBetter - worst.length, ['action', 'actions']).map((text) => ({ text }))] },
    ]),
  ]
}

function factRows({ counts, silentAfterDays, evidenceWaiting, ratings, measures }: CountFacts): { label: string; value: string }[] {
  const sum = (of: 'overdue' | 'silent' | 'unproven') => counts.reduce((so, each) => so + each[of], 0).toLocaleString('en-GB')
  return [
    { label: 'Overdue', value: sum('overdue') },
    { label: 'Silent', value: `${sum('silent')} without an update for more than ${counted(silentAfterDays, 'day')}` },
    { label: 'Complete, impact not evidenced', value: sum('unproven') },
    { label: 'Evidence waiting to be reviewed', value: evidenceWaiting.toLocaleString('en-GB') },
    ...(measures > 0 ? [{ label: 'Measures', value: countsSentence(ratings, measures).replace(/^([\d,]+) measures?: (.*)\.$/, '$1: $2') }] : []),
  ]
}
