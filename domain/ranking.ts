import { compareDecimals, share, size } from './decimal.ts'
import type { Polarity } from './vocabulary.ts'

/** Where something stands among others: "3", or "3=" with another; null for what isn't ranked but stands between. */
export type Ranked<T> = T & { rank: string | null }

/**
 * In order, the best first by polarity; with none, and where it should stay near a target, the highest first. Equal values share a rank and the next
 * ones leave it out. What doesn't `compete` (England, a region) stands in its place without one, after those with the same value.
 */
export function ranked<T extends { value: string; competes: boolean }>(all: readonly T[], polarity: Polarity): Ranked<T>[] {
  const direction = polarity === 'lower' ? 1 : -1
  const order = (a: T, b: T) => direction * compareDecimals(a.value, b.value)
  const competing = all.filter(({ competes }) => competes)
  return all.toSorted((a, b) => order(a, b) || Number(b.competes) - Number(a.competes)).map((one) => ({ ...one, rank: one.competes ? rankOf(one, competing, order) : null }))
}

function rankOf<T>(one: T, competing: readonly T[], order: (a: T, b: T) => number): string {
  const before = competing.filter((other) => order(other, one) < 0).length
  const same = competing.filter((other) => order(other, one) === 0).length
  return `${before + 1}${same > 1 ? '=' : ''}`
}

/** How long a bar is, in percent of the longest, for each of some values; the sign is left out. */
export function barLengths(values: readonly string[]): string[] {
  const longest = values.map(size).reduce((most, value) => (compareDecimals(value, most) > 0 ? value : most), '0')
  return values.map((value) => share(size(value), longest, 100, 1) ?? '0')
}
