import { formatMonth, type Day } from './dates.ts'
import { compareDecimals, placesOf, roundTo, share, size, subtract } from './decimal.ts'
import { meaningOf, type Meaning } from './direction.ts'
import { extremes, type Baseline, type Point, type Target } from './figures.ts'
import { formatDistance, formatFigure, monthEnd } from './measures.ts'
import type { Polarity, Unit } from './vocabulary.ts'

/**
 * From one figure to a later one: the change with its sign, in the unit of the measure; the same as a percentage of the first (one decimal; null from
 * zero); what it means; and the peak or low between. `from.month` is empty where the baseline is in words, which stand in its `periodWords`.
 */
export type Progress = {
  from: Pick<Point, 'month' | 'value' | 'periodWords'>
  to: Point
  change: string
  percentChange: string | null
  meaning: Meaning
  extreme: { kind: 'peak' | 'low'; point: Point } | null
}

type Extreme = Progress['extreme']

/**
 * Progress from the figure of the month of `from` (or the first one after it) to the newest by `to`. `points` are of one span and one definition, in any
 * order. Null unless there are two figures.
 */
export function progressSince(points: readonly Point[], from: Day, to: Day, polarity: Polarity, target: Target | null): Progress | null {
  const within = points.filter(({ month }) => month >= from && month <= monthEnd(to)).toSorted(byMonth)
  const [first, newest] = [within[0], within.at(-1)]
  if (!first || !newest || first === newest) return null
  return progressOf(first, newest, extremeBetween(first, newest, within.slice(1, -1)), polarity, target)
}

/**
 * Progress from what a report measures from, a month or words, to the newest figure by `to`. The peak or low is the one that the report names where it
 * names one that lies between, else that of the points. Null when no figure is later than the baseline.
 */
export function progressFromBaseline(baseline: Baseline, points: readonly Point[], to: Day, polarity: Polarity, target: Target | null): Progress | null {
  const since = baseline.month ?? ''
  const after = points.filter(({ month }) => month > since && month <= monthEnd(to)).toSorted(byMonth)
  const newest = after.at(-1)
  if (!newest) return null
  const from = { month: since, value: baseline.value, periodWords: baseline.words }
  const between = baseline.month === null ? [] : after.slice(0, -1)
  return progressOf(from, newest, namedExtreme(baseline, newest) ?? extremeBetween(from, newest, between), polarity, target)
}

/** "49% in Oct 2020 to 93% in Jun 2021: up 44 points, better"; a count says the change in percent too, and the peak or low between is named. */
export function progressWords(progress: Progress, unit: Unit): string {
  const { from, to, meaning, extreme } = progress
  const between = extreme ? `, with a ${extreme.kind} of ${sayFigure(extreme.point, unit)} between` : ''
  const means = meaning === 'better' || meaning === 'worse' ? `, ${meaning}` : ''
  return `${sayFigure(from, unit)} to ${sayFigure(to, unit)}: ${sayChange(progress, unit)}${means}${between}`
}

/** "up 44 points", "down 34 (30.6%)", "no change". */
export function sayChange({ change, percentChange }: Pick<Progress, 'change' | 'percentChange'>, unit: Unit): string {
  const moved = compareDecimals(change, '0')
  if (moved === 0) return 'no change'
  const percent = percentChange !== null && unit !== 'percent' ? ` (${size(percentChange)}%)` : ''
  return `${moved > 0 ? 'up' : 'down'} ${formatDistance(roundTo(size(change), placesOf(change)), unit)}${percent}`
}

function sayFigure({ value, month, periodWords }: Pick<Point, 'month' | 'value' | 'periodWords'>, unit: Unit): string {
  const figure = formatFigure(value, unit)
  if (periodWords) return `${figure} (${periodWords})`
  return month ? `${figure} in ${formatMonth(month)}` : figure
}

function progressOf(from: Progress['from'], to: Point, extreme: Extreme, polarity: Polarity, target: Target | null): Progress {
  const places = Math.max(placesOf(from.value), placesOf(to.value))
  const change = roundTo(subtract(to.value, from.value), places)
  return {
    from: { month: from.month, value: from.value, periodWords: from.periodWords }, to, change,
    percentChange: share(change, size(from.value), 100, 1), meaning: meaningOf(from.value, to.value, polarity, target), extreme,
  }
}

/** The highest or the lowest between two figures, where it lies outside both; where both do, the one that lies further out. */
function extremeBetween(from: Pick<Point, 'value'>, to: Point, between: readonly Point[]): Extreme {
  const found = extremes(between)
  if (!found) return null
  const [lower, upper] = compareDecimals(from.value, to.value) <= 0 ? [from.value, to.value] : [to.value, from.value]
  const [above, below] = [subtract(found.highest.value, upper), subtract(lower, found.lowest.value)]
  if (compareDecimals(above, '0') <= 0 && compareDecimals(below, '0') <= 0) return null
  return compareDecimals(above, below) >= 0 ? { kind: 'peak', point: found.highest } : { kind: 'low', point: found.lowest }
}

/** The peak or low that a report names; not one that is an end itself, nor one after the newest figure. */
function namedExtreme(baseline: Baseline, to: Point): Extreme {
  const { extremeKind: kind, extremeValue: value, extremeWords } = baseline
  if (!kind || value === null) return null
  const month = monthIn(extremeWords)
  const past = (end: string) => compareDecimals(value, end) === (kind === 'peak' ? 1 : -1)
  if (!past(baseline.value) || !past(to.value) || (month !== null && month >= to.month)) return null
  const periodWords = month === null && extremeWords !== 'between' ? extremeWords : ''
  return { kind, point: { span: to.span, month: month ?? '', value, numerator: null, denominator: null, provisional: false, caveat: '', periodWords, printedDirection: '', rating: null, restated: false } }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The last day of the month that words name, "2020-11" or "Nov 2020" or "November 2020"; null when they are other words. */
function monthIn(words: string): Day | null {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])(?:-\d\d)?$/.exec(words.trim()) ?? []
  if (year && month) return monthEnd(`${year}-${month}-01`)
  const [, name = '', named] = /^([a-z]{3})[a-z]* (\d{4})$/i.exec(words.trim()) ?? []
  const at = MONTHS.indexOf(name.toLowerCase())
  return named && at >= 0 ? monthEnd(`${named}-${String(at + 1).padStart(2, '0')}-01`) : null
}

function byMonth(a: Point, b: Point): number {
  return a.month.localeCompare(b.month)
}
