import { formatMonth, formatWholeMonth, type Day } from '#domain/dates'
import type { MeasureRules } from '#domain/figures'
import type { Cell, Column, PaperPart } from '#domain/paper'
import type { Reading } from '#domain/reading'
import { directionWords, periodWords, remarksOn } from '#domain/reading-words'
import type { ReportDefinition } from '#domain/report-definition'
import { counted, inWords } from '#domain/sentence'
import { COMPARATORS, COMPARATOR_WORDS, RATINGS, RATING_WORDS, UNIT_WORDS, type ComparatorKind, type Rating, type Unit } from '#domain/vocabulary'
import { bounded, columnsOf, figure, heading, headingCell, paragraph, ratingCell, said } from './cells.ts'

export type PaperMeasure = { measure: MeasureRules & { ref: string; title: string; section: string; breakdown: string }; reading: Reading }
export type ScorecardFacts = { rows: readonly PaperMeasure[]; counts: Record<Rating, number>; total: number; month: Day; commentaries: readonly { ref: string; title: string; words: string }[] }
/** A page on its side has room for six months and for sections; one upright for the month before the newest. */
export type Room = 'wide' | 'upright'

/** The measures as they stand in a month, figures typed; what must be known of a current figure follows the table. */
export function scorecardParts(facts: ScorecardFacts, definition: ReportDefinition, room: Room): PaperPart[] {
  const { rows, counts, total, month } = facts
  if (total === 0) return [paragraph('This plan has no measures yet.')]
  const kinds = definition.comparators ? COMPARATORS.filter((kind) => rows.some(({ reading }) => reading.comparators.some((each) => each.kind === kind))) : []
  const sections = room === 'wide' && new Set(rows.map(({ measure }) => measure.section)).size > 1
  return [
    paragraph(`${countsSentence(counts, total)} Figures of ${formatWholeMonth(month)}.`),
    ...bounded(
      { name: 'Scorecard', caption: `Scorecard, ${formatWholeMonth(month)}`, columns: columnsFor(rows, kinds, sections, room), empty: 'This plan has no measures yet.' },
      rows.map((row) => cellsOf(row, kinds, sections, room, definition)), total, ['measure', 'measures'],
    ),
    ...remarks(rows),
    ...(definition.commentary ? commentary(facts) : []),
  ]
}

function commentary({ commentaries }: ScorecardFacts): PaperPart[] {
  if (commentaries.length === 0) return []
  return [heading(3, 'What the data says'), { kind: 'list', items: commentaries.map(({ ref, title, words }) => ({ text: words.includes(title) ? `${ref}: ${words}` : `${ref} ${title}: ${words}` })) }]
}

/** "53 measures: 20 green, 10 amber, 8 red and 15 not coloured (9 no target, 6 no data)." */
export function countsSentence(counts: Record<Rating, number>, total: number): string {
  const coloured = (['green', 'amber', 'red'] as const).map((rating) => `${counts[rating]} ${rating}`)
  const others = RATINGS.filter((rating) => !['green', 'amber', 'red'].includes(rating) && counts[rating] > 0)
  const without = others.reduce((sum, rating) => sum + counts[rating], 0)
  const why = others.map((rating) => `${counts[rating]} ${RATING_WORDS[rating].toLowerCase()}`).join(', ')
  return `${counted(total, 'measure')}: ${inWords([...coloured, ...(without > 0 ? [`${without} without a colour (${why})`] : [])])}.`
}

const monthsOf = ({ six }: Reading, room: Room) => (room === 'wide' ? six : six.slice(-2, -1))

function columnsFor(rows: readonly PaperMeasure[], kinds: readonly ComparatorKind[], sections: boolean, room: Room): Column[] {
  const [first] = rows
  return columnsOf(
    ...(sections ? [['Section', 2] as const] : []), ['Ref', 1.2], ['Measure', 3.8],
    ...(first ? monthsOf(first.reading, room).map(({ month }) => [formatMonth(month), 1.15, 'right'] as const) : []),
    ['Current', 1.25, 'right'], ['Target', 1.25, 'right'], ...kinds.map((kind) => [comparatorHeading(rows, kind), kind === 'neighbours' ? 1.7 : 1.5, 'right'] as const), ['Rating', 1.25], ['Direction', 2], ['Heading', 1.6],
  )
}

/** "England 2021/22" where all are of one year. */
function comparatorHeading(rows: readonly PaperMeasure[], kind: ComparatorKind): string {
  const years = new Set(rows.flatMap(({ reading }) => reading.comparators.filter((each) => each.kind === kind).map(({ year }) => year)))
  return [COMPARATOR_WORDS[kind], years.size === 1 ? [...years].join('') : ''].filter(Boolean).join(' ')
}

function cellsOf(row: PaperMeasure, kinds: readonly ComparatorKind[], sections: boolean, room: Room, definition: ReportDefinition): Cell[] {
  const { measure, reading } = row
  const { unit } = measure
  return [
    ...(sections ? [said(measure.section)] : []), said(measure.ref), said(measureName(measure)), ...monthsOf(reading, room).map(({ point }) => figure(point?.value, unit)),
    figure(reading.current?.value, unit), targetCell(reading, unit), ...kinds.map((kind) => figure(reading.comparators.find((each) => each.kind === kind)?.value, unit)),
    ratingCell(reading.rated.rating), said(directionWords(row)), headingCell(reading.heading, definition),
  ]
}

function measureName({ title, breakdown, unit }: PaperMeasure['measure']): string {
  const per = unit === 'rate' || unit === 'days' || unit === 'average' ? UNIT_WORDS[unit].toLowerCase() : ''
  const beside = [breakdown && !title.includes(breakdown) ? breakdown : '', per && !title.toLowerCase().includes(unit === 'rate' ? 'per 10,000' : per) ? per : ''].filter(Boolean)
  return beside.length > 0 ? `${title} (${beside.join(', ')})` : title
}

function targetCell({ target }: Reading, unit: Unit): Cell {
  const cell = figure(target?.upper ?? target?.minimum, unit)
  return target?.tolerance == null ? cell : said(`${cell.text} ± ${target.tolerance}`)
}

/** What a current figure stands for where that isn't its month, and what must be known of it. */
function remarks(rows: readonly PaperMeasure[]): PaperPart[] {
  const items = rows.flatMap((row) => {
    const { measure: { ref, unit, periodKind }, reading } = row
    const period = reading.current && (periodKind === 'year_to_date' || periodKind === 'rolling_year' || reading.current.month !== reading.month) ? periodWords(row) : ''
    const known = reading.current ? remarksOn(reading, unit).map((remark) => (remark === '(provisional)' ? 'Provisional' : remark)) : []
    const all = [period, ...known].filter(Boolean)
    return all.length > 0 ? [{ text: `${ref}: ${all.join('. ')}.` }] : []
  })
  return items.length > 0 ? [paragraph('About the current figures:'), { kind: 'list', items }] : []
}
