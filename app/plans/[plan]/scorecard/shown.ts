import type { ScorecardRow } from '#db/scorecard'
import { formatMonth } from '#domain/dates'
import { currentSpan, type Comparator, type Point } from '#domain/figures'
import { formatFigure } from '#domain/measures'
import { isRunningTotal, type Reading, type View } from '#domain/reading'
import { COMPARATOR_WORDS, PERIOD_KIND_WORDS, RATINGS, SPAN_WORDS, STATUSES, UNIT_WORDS, type Unit } from '#domain/vocabulary'

/** A figure where its column or row says the unit: "93%", "1,234", "84.2". */
export const plainFigure = (value: string, unit: Unit) => formatFigure(value, unit === 'percent' ? unit : 'count')

/** "Rate per 10,000"; nothing where the figure says it itself. */
export const unitWords = (unit: Unit) => (unit === 'percent' || unit === 'count' ? '' : UNIT_WORDS[unit])

const marksOf = ({ provisional, restated }: Point) => `${provisional ? ' p' : ''}${restated ? ' r' : ''}`

/** The six months as heights from 0 to z, a dash where there is none: what the small picture draws. */
export function heightsOf(points: readonly (Point | null)[]): string {
  const values = points.map((point) => (point ? Number(point.value) : null))
  const known = values.filter((value) => value !== null)
  const [least, most] = [Math.min(...known), Math.max(...known)]
  return values.map((value) => (value === null ? '-' : Math.round(most === least ? 17 : ((value - least) / (most - least)) * 35).toString(36))).join('')
}

/** What the current figure stands for: "Snapshot", "Rolling year", "Year to Mar 2023"; nothing where there is none. */
export function periodWords({ measure, reading: { current, month } }: ScorecardRow): string {
  if (!current) return ''
  const words = current.span === currentSpan(measure.periodKind) ? PERIOD_KIND_WORDS[measure.periodKind] : SPAN_WORDS[current.span]
  return current.month === month ? words : `${words} to ${formatMonth(current.month)}`
}

/** What must be known of a current figure beside its value. */
export function remarksOn({ current, newest, disagrees, brokenFrom, six }: Reading, unit: Unit, by: View['by'] = 'own'): string[] {
  const broken = brokenFrom && brokenFrom >= (six[0]?.month ?? brokenFrom) ? `A new definition from ${formatMonth(brokenFrom)}` : null
  const none = by === 'twelve_months' ? 'No figure of 12 months' : 'No figure for this month'
  if (!current) return [newest ? `${none}. The newest is ${plainFigure(newest.value, unit)} for ${formatMonth(newest.month)}` : none, broken].filter((remark) => remark !== null)
  return [current.provisional ? '(provisional)' : null, current.restated ? 'Restated' : null, disagrees, broken].filter((remark) => remark !== null)
}

/** The direction with its meaning, or why none is said. */
export function directionWords({ measure, reading: { travel, current, brokenFrom } }: ScorecardRow): string {
  if (travel) return travel.words
  if (current && isRunningTotal(measure, current)) return 'Not said: a total since April only grows'
  return brokenFrom ? 'No earlier figure by this definition' : 'No earlier figure to compare with'
}

/** "England 2021/22: 54%", "Statistical neighbours 2021/22: 60% (mean of 9 of 10)". */
export function comparatorWords({ kind, year, value, of }: Comparator, unit: Unit): string {
  return `${COMPARATOR_WORDS[kind]} ${year}: ${plainFigure(value, unit)}${of ? ` (mean of ${of})` : ''}`
}

/** The direction as the report printed it beside one of the figures that are shown. */
export function printedDirection({ current, six, travel }: Reading): string {
  return [current, six.at(-1)?.point, travel?.latest].find((point) => point?.printedDirection)?.printedDirection ?? ''
}

const nameOf = ({ ref, title, breakdown, partOf }: ScorecardRow['measure']) => [ref, title, breakdown && !(partOf && title.includes(breakdown)) ? `(${breakdown})` : ''].filter(Boolean).join(' ')
const ARROWS = { increasing: '↑', decreasing: '↓', no_change: '→' } as const

/** A row of the scorecard as its table draws it, as small as it can be: its parts between tabs, in the order in which the table reads them. */
function rowShown(row: ScorecardRow, by: View['by']): string {
  const { measure: { id, unit, partOf }, reading } = row
  const { current, lastYear, target, travel } = reading
  const figure = (value: string | null | undefined) => (value == null ? '' : plainFigure(value, unit))
  const count = (value: string | null | undefined) => (value == null ? '' : formatFigure(value, 'count'))
  return [
    id, partOf ? 1 : 0, nameOf(row.measure), unitWords(unit), figure(lastYear?.value), count(current?.numerator), count(current?.denominator), figure(current?.value), periodWords(row), remarksOn(reading, unit, by).join('. '),
    ...reading.six.map(({ point }) => (point ? figure(point.value) + marksOf(point) : '')), heightsOf(reading.six.map(({ point }) => point)),
    figure(target?.minimum), target?.tolerance == null ? figure(target?.upper) : `${figure(target.upper)} ± ${target.tolerance}`,
    RATINGS.indexOf(reading.rated.rating), reading.rated.because, travel ? ARROWS[travel.direction] : '', directionWords(row), printedDirection(reading),
    reading.comparators.map((comparator) => comparatorWords(comparator, unit)).join('|'), STATUSES.indexOf(reading.heading), reading.said ? STATUSES.indexOf(reading.suggested.heading) : '',
  ].map((part) => String(part).replaceAll(/[\t\n]+/g, ' ')).join('\t')
}

/** The rows of a scorecard, a line each; a section is a line of its own before its rows. */
export function rowsShown(rows: readonly ScorecardRow[], by: View['by'] = 'own'): string {
  return rows.flatMap((row, i) => {
    const { section } = row.measure
    return i > 0 && rows[i - 1]?.measure.section === section ? [rowShown(row, by)] : [section.replaceAll(/[\t\n]+/g, ' ') || 'Measures without a section', rowShown(row, by)]
  }).join('\n')
}
