import type { Day } from './dates.ts'
import { compareDecimals } from './decimal.ts'
import type { Colour, ComparatorKind, Heading, PeriodKind, Polarity, Scheme, Span, Status, Unit } from './vocabulary.ts'

/** One figure of a measure, as it is known now or as it was reported first. `month` is the last day of its period, `value` decimal text as printed. */
export type Point = {
  span: Span
  month: Day
  value: string
  numerator: string | null
  denominator: string | null
  provisional: boolean
  caveat: string
  periodWords: string
  printedDirection: string
  /** The rating typed by hand. */
  rating: Colour | null
  restated: boolean
}

/** Targets from a day on; `upper` is the target itself where there is a tolerance. All null: there is no target from then on. */
export type Target = { holdsFrom: Day; minimum: string | null; upper: string | null; tolerance: string | null }

/**
 * What a measure is compared with. `of` says how many of the ten neighbours had data: "9 of 10"; empty where that isn't known or all had. `overOn` is the
 * last day of a year that the Department published: what was typed has none.
 */
export type Comparator = { kind: ComparatorKind; year: string; value: string; of: string; overOn?: Day }

/** What a report measures progress from: a month, or a period in words; the month that it measures to; and the peak or low that it names between them. */
export type Baseline = { month: Day | null; words: string; value: string; toMonth: Day | null; extremeKind: 'peak' | 'low' | null; extremeValue: string | null; extremeWords: string }

/** The board's heading of a measure from a month on; null heading: the computed one stands again. */
export type SaidHeading = { month: Day; heading: Heading | null; suggested: Status; reason: string; by: string; at: string }

/** What was said of a measure beside its figures. Targets by the day they hold from, comparators by year, headings by month, each the oldest first. */
export type MeasureFacts = { targets: Target[]; comparators: Comparator[]; breaks: { fromMonth: Day; reason: string }[]; baseline: Baseline | null; headings: SaidHeading[] }

/** What the rules need to know of a measure. */
export type MeasureRules = { unit: Unit; polarity: Polarity; periodKind: PeriodKind; scheme: Scheme; comparedWith: ComparatorKind | null; worseWithin: string }

/** The span of a measure's current figure. */
export function currentSpan(periodKind: PeriodKind): Span {
  return periodKind === 'snapshot' ? 'month' : periodKind
}

/** The targets in force on a day: the newest that hold by then. Null before there were any. `targets` in any order, each `holdsFrom` once. */
export function targetOn(targets: readonly Target[], day: Day): Target | null {
  const held = targets.filter(({ holdsFrom }) => holdsFrom <= day).toSorted((a, b) => a.holdsFrom.localeCompare(b.holdsFrom))
  const target = held.at(-1)
  return target && (target.minimum !== null || target.upper !== null) ? target : null
}

/** The points of one span up to a month, the oldest first, from the newest break on: nothing is compared across a change of definition. */
export function comparable(points: readonly Point[], span: Span, upTo: Day, breaks: readonly Day[]): Point[] {
  const since = breaks.filter((day) => day <= upTo).toSorted().at(-1) ?? ''
  return points.filter((point) => point.span === span && point.month <= upTo && point.month >= since).toSorted((a, b) => a.month.localeCompare(b.month))
}

/** The highest and the lowest of some points; the first of equals. Null of none. */
export function extremes(points: readonly Point[]): { highest: Point; lowest: Point } | null {
  const [first] = points
  if (!first) return null
  return points.reduce((found, point) => ({
    highest: compareDecimals(point.value, found.highest.value) > 0 ? point : found.highest,
    lowest: compareDecimals(point.value, found.lowest.value) < 0 ? point : found.lowest,
  }), { highest: first, lowest: first })
}
