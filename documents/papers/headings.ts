import type { Item, PaperPart, Tone } from '#domain/paper'
import type { ReportDefinition } from '#domain/report-definition'
import { inWords } from '#domain/sentence'
import { HEADINGS, STATUS_WORDS, type Heading, type Status } from '#domain/vocabulary'

/** The colour beside each heading's words. */
export const HEADING_TONES: Record<Heading, Tone> = { going_well: 'green', ones_to_watch: 'amber', do_better: 'red' }

/** What a heading without items says. */
export const NONE = 'None'

/** More items than these under one heading stand in a table for each heading, one after another: columns that long can not be read across. */
export const MOST_IN_COLUMNS = 30

/** A thing under its heading; what is not rated stands under none. */
export type Headed = { status: Status; item: Item }

/**
 * Items under the three headings in a report's own words, each with its count; an empty heading says "None". What is not rated is left out. `what` names
 * the tables that stand in the place of columns that would be too long.
 */
export function underHeadings(all: readonly Headed[], { headings }: Pick<ReportDefinition, 'headings'>, what: 'Measures' | 'Actions'): PaperPart[] {
  const columns = HEADINGS.map((heading) => {
    const items = all.filter(({ status }) => status === heading).map(({ item }) => item)
    return { name: `${what} ${STATUS_WORDS[heading].toLowerCase()}`, heading: `${headings[heading]} (${items.length})`, tone: HEADING_TONES[heading], items, empty: NONE }
  })
  if (columns.every(({ items }) => items.length <= MOST_IN_COLUMNS)) return [{ kind: 'columns', columns: columns.map(({ heading, tone, items, empty }) => ({ heading, tone, items, empty })) }]
  const notes = columns.some(({ items }) => items.some(({ aside }) => aside))
  return columns.map(({ name, heading, items, empty }) => ({
    kind: 'table', name, caption: heading, columns: [{ heading: what === 'Actions' ? 'Action' : 'Measure', weight: 3 }, ...(notes ? [{ heading: 'Note', weight: 2 }] : [])],
    rows: items.map(({ text, aside }) => [{ text }, ...(notes ? [{ text: aside ?? '' }] : [])]), empty,
  }))
}

/** "Of 37 actions, 20 stand under “Going well”, none under “Ones to watch” and 17 under “Do better”; 2 are not rated." Empty where there is nothing to count. */
export function countsSentence(statuses: readonly Status[], noun: string, { headings }: Pick<ReportDefinition, 'headings'>): string {
  if (statuses.length === 0) return ''
  const count = (status: Status) => statuses.filter((each) => each === status).length
  const told = HEADINGS.map((heading, at) => `${count(heading) || 'none'}${at === 0 ? (count(heading) === 1 ? ' stands' : ' stand') : ''} under “${headings[heading]}”`)
  const unrated = count('not_rated')
  const rest = unrated === 0 ? '' : `; ${unrated} ${unrated === 1 ? 'is' : 'are'} not rated`
  return `Of ${statuses.length.toLocaleString('en-GB')} ${statuses.length === 1 ? noun : `${noun}s`}, ${inWords(told)}${rest}.`
}
