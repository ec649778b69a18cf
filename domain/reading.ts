import { checkFraction } from './agreement.ts'
import { comparatorsAt, financialYear } from './comparator.ts'
import { addMonths, formatMonth, monthEnds, type Day } from './dates.ts'
import { directionOf, type Travel } from './direction.ts'
import { comparable, currentSpan, targetOn, type Comparator, type MeasureFacts, type MeasureRules, type Point, type SaidHeading, type Target } from './figures.ts'
import { standingHeading, suggestHeading, type Suggested } from './measure-heading.ts'
import { monthEnd } from './measures.ts'
import { progressFromBaseline, type Progress } from './progress.ts'
import { rate, type Rated } from './rating.ts'
import type { ComparatorKind, Span, Status } from './vocabulary.ts'

/** Which figure is rated, and against what: the measure's own, unless the reader chooses. Twelve months is the rolling year, else the monthly average over it. */
export type View = { by: 'own' | 'month' | 'twelve_months'; against: 'own' | ComparatorKind }

/** All that the rules say of a measure in a month. `current` is blank where the month is; `newest` is the newest by then, which may be older. */
export type Reading = {
  month: Day
  current: Point | null
  newest: Point | null
  lastYear: Point | null
  six: { month: Day; point: Point | null }[]
  travel: Travel | null
  target: Target | null
  comparators: Comparator[]
  rated: Rated
  progress: Progress | null
  suggested: Suggested
  heading: Status
  said: SaidHeading | null
  disagrees: string | null
  /** The last day of the first month under the present definition, where that changed. */
  brokenFrom: Day | null
}

export const OWN_VIEW: View = { by: 'own', against: 'own' }

/**
 * Reads a measure in a month: the one reading that the scorecard, the plan, an action, the measure's page and the exports share. `points` of all spans and
 * `facts` in any order; `month` any day of the month.
 */
export function readMeasure(measure: MeasureRules, points: readonly Point[], facts: MeasureFacts, month: Day, view: View = OWN_VIEW): Reading {
  const end = monthEnd(month)
  const upTo = points.filter((point) => point.month <= end)
  const { current, newest } = currentOf(measure, upTo, end, view.by)
  const target = targetOn(facts.targets, end)
  const comparators = comparatorsAt(facts.comparators, end)
  const rated = ratedIn(measure, current, target, comparators, end, view.against)
  const { polarity, unit } = measure
  const { travel, progress } = movement(measure, upTo, facts, end, target)
  const suggested = suggestHeading(rated, polarity === 'none' ? null : travel, progress, unit)
  return {
    month: end, current, newest, lastYear: lastYearOf(measure, upTo, end), six: sixMonths(measure, upTo, end), travel, target, comparators, rated, progress, suggested,
    ...standingHeading(facts.headings, end, suggested), disagrees: current && checkFraction(current, unit), brokenFrom: newestBreak(facts, end),
  }
}

/**
 * The figures by which a measure is followed from month to month: the months, where there are any, else those of its period kind, else quarters, else
 * years; up to a month, the oldest first, under the definition of that month.
 */
export function followed(measure: Pick<MeasureRules, 'periodKind'>, points: readonly Point[], facts: Pick<MeasureFacts, 'breaks'>, upTo: Day): Point[] {
  return comparable(points, followedSpan(measure, points), upTo, facts.breaks.map(({ fromMonth }) => fromMonth))
}

function followedSpan({ periodKind }: Pick<MeasureRules, 'periodKind'>, points: readonly Point[]): Span {
  const spans: Span[] = ['month', currentSpan(periodKind), 'quarter', 'year']
  return spans.find((span) => points.some((point) => point.span === span)) ?? 'month'
}

function currentOf(measure: MeasureRules, points: readonly Point[], month: Day, by: View['by']): Pick<Reading, 'current' | 'newest'> {
  const span = ratedSpan(measure, points, by)
  const newest = newestOf(points, [span])
  if (newest || by === 'twelve_months') return { current: newest?.month === month ? newest : null, newest }
  const standIn = newestOf(points, ['quarter', 'year'])
  const tooOld = !standIn || points.some((point) => point.span === 'month') || standIn.month < yearBefore(month)
  return { current: tooOld ? null : standIn, newest: standIn }
}

function ratedSpan({ periodKind }: MeasureRules, points: readonly Point[], by: View['by']): Span {
  if (by === 'own') return currentSpan(periodKind)
  if (by === 'month') return 'month'
  return points.some(({ span }) => span === 'rolling_year') ? 'rolling_year' : 'year_average'
}

function newestOf(points: readonly Point[], spans: readonly Span[]): Point | null {
  return points.filter(({ span }) => spans.includes(span)).toSorted((a, b) => a.month.localeCompare(b.month)).at(-1) ?? null
}

/** The year before the financial year of the month; else what stood at its last month, March. */
function lastYearOf({ periodKind }: MeasureRules, points: readonly Point[], month: Day): Point | null {
  const eve = `${financialYear(month)}-03-31`
  const year = newestOf(points.filter((point) => point.month <= eve && point.month > yearBefore(eve)), ['year'])
  const atEve = (span: Span) => points.find((point) => point.span === span && point.month === eve)
  return year ?? atEve(currentSpan(periodKind)) ?? atEve('month') ?? null
}

function sixMonths(measure: MeasureRules, points: readonly Point[], month: Day): Reading['six'] {
  const span = followedSpan(measure, points)
  return [...monthEnds(month, 5), month].map((each) => ({ month: each, point: points.find((point) => point.span === span && point.month === each) ?? null }))
}

function ratedIn(measure: MeasureRules, current: Point | null, target: Target | null, comparators: readonly Comparator[], month: Day, against: View['against']): Rated {
  if (!current) return { rating: 'no_data', because: `There is no figure for ${formatMonth(month)}` }
  const rules: MeasureRules = against === 'own' ? measure : { ...measure, scheme: 'comparator', comparedWith: against }
  return rate(rules, current, target, comparators.find(({ kind }) => kind === rules.comparedWith) ?? null)
}

function movement(measure: MeasureRules, points: readonly Point[], facts: MeasureFacts, month: Day, target: Target | null): Pick<Reading, 'travel' | 'progress'> {
  const line = followed(measure, points, facts, month)
  const newest = line.at(-1)
  if (!newest || newest.month < yearBefore(month)) return { travel: null, progress: null }
  const { baseline } = facts
  const broken = newestBreak(facts, month)
  const comparableBaseline = baseline && (broken === null || (baseline.month !== null && baseline.month >= broken)) ? baseline : null
  return {
    travel: isRunningTotal(measure, newest) ? null : directionOf(line, measure.polarity, target),
    progress: comparableBaseline && progressFromBaseline(comparableBaseline, line, month, measure.polarity, target),
  }
}

/** A count or a rate since April only grows until April: its next month is no direction. */
export function isRunningTotal({ unit }: Pick<MeasureRules, 'unit'>, { span }: Pick<Point, 'span'>): boolean {
  return span === 'year_to_date' && (unit === 'count' || unit === 'rate')
}

function newestBreak({ breaks }: MeasureFacts, month: Day): Day | null {
  return breaks.map(({ fromMonth }) => fromMonth).filter((from) => from <= month).toSorted().at(-1) ?? null
}

function yearBefore(month: Day): Day {
  return monthEnd(addMonths(`${month.slice(0, 7)}-01`, -12))
}
