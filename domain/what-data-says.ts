import { comparatorYear } from './comparator.ts'
import { addDays, formatMonth } from './dates.ts'
import { compareDecimals, placesOf, roundTo } from './decimal.ts'
import type { Direction } from './direction.ts'
import type { Comparator, MeasureRules, Point } from './figures.ts'
import { formatFigure } from './measures.ts'
import { isRunningTotal, type Reading } from './reading.ts'
import type { ComparatorKind, Span, Unit } from './vocabulary.ts'

/** What a sentence needs to know of a measure. */
export type Titled = Pick<MeasureRules, 'unit' | 'polarity'> & { title: string; comparedWith?: ComparatorKind | null }

/** A figure is said as a plain number where the title says "per 10,000" itself. */
type Told = Titled & { said: Unit }

const WENT: Record<Exclude<Direction, 'no_change'>, string> = { increasing: 'rose', decreasing: 'fell' }
const SPANS_SAID: Record<Span, string> = {
  month: 'the month', quarter: 'the quarter', year: 'the year', year_to_date: 'the year to date', rolling_year: 'the rolling year', year_average: 'the monthly average over 12 months',
}
const AVERAGES: Record<ComparatorKind, string> = { england: 'the England average', neighbours: 'the statistical neighbours\' average', region: 'the region\'s average' }

/**
 * What the figures of a month say of a measure, in one plain sentence: where it went, from what to what, and against whom. It holds nothing that the
 * figures don't show: "Repeat referrals fell from 28% to 27%, above the England average of 22% (2021/22)."
 */
export function dataSays(measure: Titled, reading: Reading): string {
  const title = measure.title.trim().replace(/[.:]$/, '')
  const told: Told = { ...measure, said: /\bper 10,000\b/i.test(title) ? 'count' : measure.unit }
  return `${title}${reading.current ? withFigure(told, reading, reading.current) : withoutFigure(told, reading)}.`
}

function withoutFigure({ said: unit }: Told, { month, newest, travel }: Reading): string {
  const none = `: there is no figure for ${formatMonth(month)}`
  if (travel) return `${none}; it ${saidTravel(travel, unit, true)}`
  return newest ? `${none}; the newest is ${saidPoint(newest, unit)} in ${formatMonth(newest.month)}` : none
}

function withFigure(measure: Told, reading: Reading, current: Point): string {
  const { said: unit } = measure
  const { travel, month } = reading
  const against = saidAgainst(measure, reading, current)
  if (!travel) return ` was ${saidPoint(current, unit)} in ${saidPeriod(current)}${against}${whyAlone(measure, reading, current)}`
  const named = travel.latest.month !== month || travel.latest.span !== 'month' || travel.before.month !== monthBefore(month)
  const went = ` ${saidTravel(travel, unit, named)}`
  return isSame(travel.latest, current) ? `${went}${against}` : `${went}; ${SPANS_SAID[current.span]} is ${saidPoint(current, unit)}${against}`
}

function saidTravel({ direction, before, latest }: NonNullable<Reading['travel']>, unit: Unit, named: boolean): string {
  const [from, to] = [before, latest].map((point) => (named ? ` in ${formatMonth(point.month)}` : ''))
  if (direction !== 'no_change') return `${WENT[direction]} from ${saidPoint(before, unit)}${from} to ${saidPoint(latest, unit)}${to}`
  return `stayed at ${saidPoint(latest, unit)}${named ? ` from ${formatMonth(before.month)} to ${formatMonth(latest.month)}` : ''}`
}

/** Why a figure stands alone, where that is known. */
function whyAlone(measure: Told, { brokenFrom, six }: Reading, current: Point): string {
  if (brokenFrom) return `; its definition changed from ${formatMonth(brokenFrom)}, so it is not compared with what came before`
  if (isRunningTotal(measure, current)) return ''
  const followedBy = six.find(({ point }) => point)?.point
  return followedBy?.span === current.span ? '; there is no earlier figure to compare it with' : ''
}

/** Against the comparator that the measure is rated by, else England, the neighbours or the region; without any, against its targets. */
function saidAgainst(measure: Told, { comparators, rated }: Reading, current: Point): string {
  const comparator = comparators.find(({ kind }) => kind === measure.comparedWith) ?? comparators[0]
  if (comparator) return `, ${levelWith(current, comparator)} ${AVERAGES[comparator.kind]} of ${formatFigure(comparator.value, measure.said)} (${comparatorYear(comparator)})`
  const figure = `${formatFigure(current.value, measure.unit)} is `
  return rated.because.startsWith(figure) ? `, ${rated.because.slice(figure.length).replace(/:.*$/, '')}` : ''
}

/** Compared at the precision of the one that was printed more coarsely. */
function levelWith({ value }: Point, comparator: Comparator): string {
  const places = Math.min(placesOf(value), placesOf(comparator.value))
  const against = compareDecimals(roundTo(value, places), roundTo(comparator.value, places))
  return against > 0 ? 'above' : against < 0 ? 'below' : 'level with'
}

function saidPoint({ value, provisional }: Point, unit: Unit): string {
  return `${formatFigure(value, unit)}${provisional ? ' (provisional)' : ''}`
}

function saidPeriod({ span, month }: Point): string {
  return span === 'month' ? formatMonth(month) : `${SPANS_SAID[span]} to ${formatMonth(month)}`
}

function isSame(a: Point, b: Point): boolean {
  return a.span === b.span && a.month === b.month
}

function monthBefore(month: string): string {
  return addDays(`${month.slice(0, 7)}-01`, -1)
}
