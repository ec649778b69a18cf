import { sayComparator } from '#domain/comparator'
import type { MeasureRules } from '#domain/figures'
import type { Item, PaperPart } from '#domain/paper'
import type { Progress } from '#domain/progress'
import type { Reading } from '#domain/reading'
import type { ReportDefinition } from '#domain/report-definition'
import { counted, inWords } from '#domain/sentence'
import { STATUS_WORDS } from '#domain/vocabulary'
import { dataSays } from '#domain/what-data-says'
import { underHeadings } from './headings.ts'

/** A measure as a report tells of it: how it reads in the month, its progress since the report's first day, and its owner's commentary on that month, or none. */
export type ReportedMeasure = {
  measure: MeasureRules & { ref: string; title: string; section: string; breakdown: string }
  reading: Reading
  since: Progress | null
  commentary: string
}

/** Measures that a line below names by their references; of more it says how many. */
const MOST_NAMED = 12

/** The title of a measure, with its breakdown where the title doesn't say that itself. */
export const nameOf = ({ title, breakdown }: ReportedMeasure['measure']) => (breakdown && !title.includes(breakdown) ? `${title} (${breakdown})` : title).trim().replace(/[.:]$/, '')

/** The measures of a plan under the three headings, a sentence each; those that are not rated are counted in a line below. */
export function measuresPart(measures: readonly ReportedMeasure[], definition: ReportDefinition): PaperPart[] {
  if (measures.length === 0) return []
  const unrated = measures.filter(({ reading }) => reading.heading === 'not_rated')
  return [
    ...underHeadings(measures.map((each) => ({ status: each.reading.heading, item: measureItem(each, definition) })), definition, 'Measures'),
    ...aside(unrated, unrated.length === 1 ? 'is not rated, and stands under no heading' : 'are not rated, and stand under no heading'),
  ]
}

function measureItem(each: ReportedMeasure, definition: ReportDefinition): Item {
  const { measure, commentary } = each
  const name = nameOf(measure)
  const written = definition.commentary && commentary !== ''
  const sentence = written ? (commentary.includes(name) ? commentary : `${name}: ${commentary}`) : sentenceOf(each, definition.comparators)
  return withBoard(each, [`${measure.ref} ${sentence}`, definition.comparators ? others(each, written) : ''])
}

/** What the figures say, without a word of comparators where a report has none. */
function sentenceOf({ measure, reading }: ReportedMeasure, comparators: boolean): string {
  const rated = measure.scheme === 'comparator' && !comparators ? { ...reading.rated, because: '' } : reading.rated
  return dataSays({ ...measure, title: nameOf(measure) }, comparators ? reading : { ...reading, comparators: [], rated })
}

/** The comparators that the sentence hasn't named: all of them under a commentary. */
function others({ measure, reading: { comparators, current } }: ReportedMeasure, all: boolean): string {
  const named = current ? (comparators.find(({ kind }) => kind === measure.comparedWith) ?? comparators[0]) : null
  return saidComparators(comparators.filter((each) => all || each !== named), measure)
}

const saidComparators = (comparators: Reading['comparators'], { unit }: Pick<MeasureRules, 'unit'>) =>
  (comparators.length === 0 ? '' : `Compared with ${inWords(comparators.map((each) => sayComparator(each, unit)))}.`)

/** All that a measure is compared with, in one sentence; empty where there is nothing. */
export const comparedWith = ({ measure, reading }: Pick<ReportedMeasure, 'measure' | 'reading'>) => saidComparators(reading.comparators, measure)

/** An item in its sentences; where the heading is the board's own, its reason follows, and what the figures suggest where that is another. */
export function withBoard({ reading: { said, heading, suggested } }: Pick<ReportedMeasure, 'reading'>, sentences: readonly string[]): Item {
  const text = sentences.filter(Boolean).join(' ')
  if (!said) return { text }
  const suggests = suggested.heading === heading || suggested.heading === 'not_rated' ? '' : ` (its figures suggest: ${STATUS_WORDS[suggested.heading].toLowerCase()})`
  return { text, aside: `the board’s own heading${suggests}: ${said.reason.trim()}` }
}

/** "3 measures are not rated: 1.2, 1.3 and 4." as a line below; nothing of none. */
export function aside(measures: readonly Pick<ReportedMeasure, 'measure'>[], what: string): PaperPart[] {
  if (measures.length === 0) return []
  const named = measures.length > MOST_NAMED ? '' : `: ${inWords(measures.map(({ measure }) => `${measure.ref} ${nameOf(measure)}`))}`
  return [{ kind: 'text', text: `${counted(measures.length, 'measure')} ${what}${named}.` }]
}
