import { compareDecimals, mean, placesOf, roundTo, share } from '#domain/decimal'

/** A numerator and its denominator. */
export type Count = readonly [string, string]

/** Figures by month: 0 is last month, 23 the month two years before it. */
export type Months = Record<number, string>

/** Figures of the months up to the last one, the oldest first. */
export const upToLastMonth = (...values: string[]): Months => Object.fromEntries(values.map((value, i) => [values.length - 1 - i, value]))

/**
 * All months between those that are known: on the straight line between their neighbours, a little off it here and there, by at most
 * `off` of the last decimal that is printed. The same months each time.
 */
export function between(known: Months, off = 1): Months {
  const months = Object.keys(known).map(Number).toSorted((a, b) => b - a)
  const filled: Months = { ...known }
  for (const [i, from] of months.entries()) {
    const to = months[i + 1]
    if (to !== undefined) for (let month = from - 1; month > to; month -= 1) filled[month] = onTheWay(known, { from, to, month }, off)
  }
  return filled
}

function onTheWay(known: Months, { from, to, month }: { from: number; to: number; month: number }, off: number): string {
  const [first = '', last = ''] = [known[from], known[to]]
  const places = Math.min(placesOf(first), placesOf(last))
  const scale = 10 ** places
  const straight = Number(first) + ((Number(last) - Number(first)) * (from - month)) / (from - to)
  const beside = ((month * 37 + from * 11) % (2 * off + 1)) - off
  const told = Math.round(straight * scale) + (off === 0 ? 0 : beside)
  return roundTo(String(Math.max(0, told) / scale), places)
}

/** Numerators and denominators that give the percentages as printed: the denominators go from the first number to the second over the months. */
export function countsOf(figures: Months, [start, end]: readonly [number, number], exact: Record<number, Count> = {}): Record<number, Count> {
  const oldest = Math.max(...Object.keys(figures).map(Number), 1)
  const told = Object.entries(figures).map(([month, value]) => [Number(month), fractionOf(value, Math.round(end + ((start - end) * Number(month)) / oldest))] as const)
  return { ...Object.fromEntries(told), ...exact }
}

/** The fraction with the least denominator from `least` on that is printed as this percentage. Throws when there is none near. */
function fractionOf(percent: string, least: number): Count {
  for (let of = least; of < least + 60; of += 1) {
    const numerator = roundTo(String((Number(percent) * of) / 100), 0)
    const given = share(numerator, String(of), 100, placesOf(percent))
    if (given !== null && compareDecimals(given, percent) === 0) return [numerator, String(of)]
  }
  throw new Error(`No fraction near ${least} gives ${percent}%`)
}

/** The counts of several parts together, and the percentages that they give. */
export function together(...parts: Record<number, Count>[]): { figures: Months; counts: Record<number, Count> } {
  const [first = {}] = parts
  const counts = Object.fromEntries(Object.keys(first).map((month) => [month, sum(parts.map((part) => part[Number(month)] ?? ['0', '0']))]))
  return { counts, figures: Object.fromEntries(Object.entries(counts).map(([month, [numerator, of]]) => [month, share(numerator, of, 100, 0) ?? '0'])) }
}

/** Numerators and denominators, added up. */
export function sum(counts: readonly Count[]): Count {
  return counts.reduce<Count>(([n, d], [numerator, of]) => [String(Number(n) + Number(numerator)), String(Number(d) + Number(of))], ['0', '0'])
}

/** The plain mean of the twelve months up to each of the last dozen, in whole numbers. */
export function rollingYear(figures: Months): { figures: Months } {
  const ends = Array.from({ length: 12 }, (_, month) => month).filter((month) => figures[month] !== undefined && figures[month + 11] !== undefined)
  const year = (end: number) => Array.from({ length: 12 }, (_, i) => figures[end + i]).filter((each) => each !== undefined)
  return { figures: Object.fromEntries(ends.map((end) => [end, mean(year(end), 0) ?? ''])) }
}
