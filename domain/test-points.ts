import type { MeasureFacts, MeasureRules, Point, Target } from './figures.ts'
import { monthEnd } from './measures.ts'

/** A point of a month, "2023-06". For tests. */
export function pointOf(month: string, value: string, more: Partial<Point> = {}): Point {
  return {
    span: 'month', month: monthEnd(`${month}-01`), value, numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null,
    restated: false, ...more,
  }
}

/** A percentage, high is good, with two targets, unless told otherwise. For tests. */
export function rulesOf(more: Partial<MeasureRules> = {}): MeasureRules {
  return { unit: 'percent', polarity: 'higher', periodKind: 'snapshot', scheme: 'targets', comparedWith: null, worseWithin: '10', ...more }
}

/** Targets that hold from April 2023. For tests. */
export function targetOf(minimum: string | null, upper: string | null, tolerance: string | null = null): Target {
  return { holdsFrom: '2023-04-01', minimum, upper, tolerance }
}

/** For tests. */
export function factsOf(more: Partial<MeasureFacts> = {}): MeasureFacts {
  return { targets: [], comparators: [], breaks: [], baseline: null, headings: [], ...more }
}
