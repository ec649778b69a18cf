import { add, compareDecimals, subtract } from './decimal.ts'
import type { Point } from './figures.ts'
import { suppressed, SUPPRESSED, type Sum } from './suppression.ts'
import type { Unit } from './vocabulary.ts'

/** A figure as far as suppression goes: decimal text. */
export type Counted = Pick<Point, 'value' | 'numerator' | 'denominator'>

/** The counts behind a figure: itself where it is a count, else its numerator, its denominator and, of a percentage, the rest. */
export type Behind = { top: string | null; rest: string | null; whole: string | null }

/**
 * A figure with "c" for what is suppressed. A count over zero and under `below` is. Of a fraction: a small numerator, or a small rest of a percentage,
 * takes its value along, and a small denominator takes all.
 */
export function suppressFigure<T extends Counted>(figure: T, unit: Unit, below: number): T {
  return suppressParts([figure], null, unit, below).parts[0] ?? figure
}

/**
 * The figures of a measure's parts and of their whole, of one month, with "c" for what is suppressed: the whole gives no part away. Parts that don't add up
 * to the whole give nothing away, for there are others. A blank is null.
 */
export function suppressParts<T extends Counted>(parts: readonly (T | null)[], whole: T | null, unit: Unit, below: number): { parts: (T | null)[]; whole: T | null } {
  const behind = [...parts, whole].map((figure) => behindOf(figure, unit))
  const counts = behind.flatMap(({ top, rest, whole: all }) => [top, rest, all])
  const within = behind.flatMap(({ rest }, i): Sum[] => (rest === null ? [] : [{ parts: [3 * i, 3 * i + 1], total: 3 * i + 2 }]))
  const across = [0, 1, 2].map((at): Sum => ({ parts: parts.map((_, i) => 3 * i + at), total: 3 * parts.length + at })).filter((sum) => addsUp(counts, sum))
  const hidden = suppressed(counts, [...within, ...across], below)
  const shown = (figure: T | null, i: number) => figure && withHidden(figure, unit, { top: hidden[3 * i] === true, rest: hidden[3 * i + 1] === true, whole: hidden[3 * i + 2] === true })
  return { parts: parts.map(shown), whole: shown(whole, parts.length) }
}

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
