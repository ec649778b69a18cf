import { Big } from 'big.js'

/** Arithmetic on decimal text, exact: figures are what was printed, and 90.0 meets 90. */

/** -1, 0 or 1: whether the first is less than, the same as or more than the second. */
export function compareDecimals(a: string, b: string): -1 | 0 | 1 {
  return Big(a).cmp(b)
}

/** The first less the second: "0.5". */
export function subtract(a: string, b: string): string {
  return Big(a).minus(b).toFixed()
}

export function add(a: string, b: string): string {
  return Big(a).plus(b).toFixed()
}

/** How many decimals were printed: 1 for "90.0", 0 for "90". */
export function placesOf(value: string): number {
  return value.split('.')[1]?.length ?? 0
}

/** Rounded half up, away from zero, to so many decimals, which are all printed: "90.4" to 2 is "90.40". */
export function roundTo(value: string, places: number): string {
  return Big(value).toFixed(places, Big.roundHalfUp)
}

/** The first as a share of the second, times `of` (1, or 100 for a percentage), rounded to so many decimals. Null when the second is zero. */
export function share(numerator: string, denominator: string, of: 1 | 100 | 10_000, places: number): string | null {
  if (Big(denominator).eq(0)) return null
  return Big(numerator).times(of).div(denominator).toFixed(places, Big.roundHalfUp)
}

/** The share as a printer may give it: rounded half up, or half to even; and cut off, which is no rounding. Null when the second number is zero. */
export function roundings(numerator: string, denominator: string, of: 1 | 100 | 10_000, places: number): { halfUp: string; halfEven: string; cutOff: string } | null {
  if (Big(denominator).eq(0)) return null
  const exact = Big(numerator).times(of).div(denominator)
  const [halfUp, halfEven, cutOff] = [Big.roundHalfUp, Big.roundHalfEven, Big.roundDown].map((mode) => exact.toFixed(places, mode))
  return { halfUp: halfUp ?? '', halfEven: halfEven ?? '', cutOff: cutOff ?? '' }
}

/** The plain mean, rounded to so many decimals. Null of none. */
export function mean(values: readonly string[], places: number): string | null {
  if (values.length === 0) return null
  return values.reduce((sum, value) => sum.plus(value), Big(0)).div(values.length).toFixed(places, Big.roundHalfUp)
}

/** Without its sign. */
export function size(value: string): string {
  return Big(value).abs().toFixed()
}
