import { add, compareDecimals, subtract } from './decimal.ts'
import type { Point } from './figures.ts'
import { SUPPRESSED, type Sum } from './suppression.ts'
import type { Unit } from './vocabulary.ts'

/** A figure as far as suppression goes: decimal text. */
export type Counted = Pick<Point, 'value' | 'numerator' | 'denominator'>

/** The counts behind a figure: itself where it is a count, else its numerator, its denominator and, of a percentage, the rest. */
export type Behind = { top: string | null; rest: string | null; whole: string | null }

/** The counts behind a figure; all null of a blank. */
export function behindOf(figure: Counted | null, unit: Unit): Behind {
  if (!figure) return { top: null, rest: null, whole: null }
  const { value, numerator, denominator } = figure
  if (unit === 'count') return { top: value, rest: null, whole: null }
  return { top: numerator, rest: unit === 'percent' && numerator !== null && denominator !== null ? subtract(denominator, numerator) : null, whole: denominator }
}

/** Whether the parts of a sum add up to its total. */
export function addsUp(counts: readonly (string | null)[], { parts, total }: Sum): boolean {
  const sum = parts.reduce((all, at) => add(all, counts[at] ?? '0'), '0')
  return compareDecimals(sum, counts[total] ?? '-1') === 0
}

/** A figure with "c" in the place of the counts that are hidden, and of its value with any of them. */
export function withHidden<T extends Counted>(figure: T, unit: Unit, hidden: Record<keyof Behind, boolean>): T {
  if (!hidden.top && !hidden.rest && !hidden.whole) return figure
  const numerator = figure.numerator === null ? null : SUPPRESSED
  return { ...figure, value: SUPPRESSED, numerator, denominator: hidden.whole && unit !== 'count' ? SUPPRESSED : figure.denominator }
}
