import type { ScorecardRow } from '#db/scorecard'
import type { Comparator, Point } from '#domain/figures'
import { formatFigure } from '#domain/measures'
import type { Reading, View } from '#domain/reading'
import { directionWords, periodWords, plainFigure, remarksOn } from '#domain/reading-words'
import { COMPARATOR_WORDS, RATINGS, STATUSES, UNIT_WORDS, type Unit } from '#domain/vocabulary'

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
