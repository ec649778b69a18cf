import { add, compareDecimals } from './decimal.ts'
import { determined } from './determined.ts'

/** What stands in the place of a suppressed number, as the Department's own files write it. */
export const SUPPRESSED = 'c'

/** Numbers of a list that add up: the places of the parts, and of their total. */
export type Sum = { total: number; parts: readonly number[] }

type Count = string | null
type Options = { zeros?: boolean }

/**
 * Which counts are suppressed: those over zero and under `below` (zero too where `zeros` asks for it), and then others until no suppressed one can be
 * worked out from the sums, alone or together, nor from knowing that each is at least one. A blank (null) is never suppressed. Counts are decimal text.
 */
export function suppressed(counts: readonly Count[], sums: readonly Sum[], below: number, { zeros = false }: Options = {}): boolean[] {
  const hidden = new Set(counts.flatMap((count, i) => (isSmall(count, below, zeros) ? [i] : [])))
  for (;;) {
    const more = nextToHide(counts, sums, hidden)
    if (more === null) return counts.map((_, i) => hidden.has(i))
    hidden.add(more)
  }
}

/**
 * A table of counts with "c" for what is suppressed. `totals` says whether the last cell of each row is the total of its row, and whether the last row is
 * the total of each column: the parts of one measure with their whole are a table of one column or one row.
 */
export function suppress(table: readonly (readonly Count[])[], below: number, totals: { row: boolean; column: boolean }, options: Options = {}): Count[][] {
  const width = Math.max(0, ...table.map((row) => row.length))
  const counts = table.flatMap((row) => Array.from({ length: width }, (_, i) => row[i] ?? null))
  const hidden = suppressed(counts, sumsOf(table.length, width, totals), below, options)
  return table.map((row, y) => row.map((count, x) => (hidden[y * width + x] ? SUPPRESSED : count)))
}

function isSmall(count: Count, below: number, zeros = false): boolean {
  if (count === null || compareDecimals(count, String(below)) >= 0) return false
  return compareDecimals(count, '0') > (zeros ? -1 : 0)
}

/** One more to suppress, or null when nothing gives a suppressed count away. */
function nextToHide(counts: readonly Count[], sums: readonly Sum[], hidden: ReadonlySet<number>): number | null {
  for (const sum of sums.filter((each) => isGivenAway(counts, each, hidden))) {
    const candidate = smallestShown(counts, sum, hidden)
    if (candidate !== null) return candidate
  }
  const known = determined(sums.map(({ total, parts }) => [...parts.map((at): [number, number] => [at, 1]), [total, -1] as [number, number]].filter(([at]) => hidden.has(at))))
  for (const sum of sums.filter(({ total, parts }) => [total, ...parts].some((at) => known.has(at)))) {
    const candidate = smallestShown(counts, sum, hidden)
    if (candidate !== null) return candidate
  }
  return null
}

/** One suppressed count on a line is the difference of the others; and suppressed parts that add up to their number are one each. */
function isGivenAway(counts: readonly Count[], { total, parts }: Sum, hidden: ReadonlySet<number>): boolean {
  const unseen = parts.filter((at) => hidden.has(at))
  if (hidden.has(total)) return unseen.length === 0 && parts.some((at) => counts[at] != null)
  if (counts[total] == null || unseen.length === 0) return false
  return unseen.length === 1 || compareDecimals(unseen.reduce((sum, at) => add(sum, counts[at] ?? '0'), '0'), String(unseen.length)) <= 0
}

/** The smallest count over zero of a line that is shown yet: a part rather than the total, and a zero only where there is nothing else. */
function smallestShown(counts: readonly Count[], { total, parts }: Sum, hidden: ReadonlySet<number>): number | null {
  const shown = [...parts, total].filter((at) => counts[at] != null && !hidden.has(at))
  const rank = (at: number) => (compareDecimals(counts[at] ?? '0', '0') === 0 ? 2 : at === total ? 1 : 0)
  return shown.toSorted((a, b) => rank(a) - rank(b) || compareDecimals(counts[a] ?? '0', counts[b] ?? '0'))[0] ?? null
}

function sumsOf(height: number, width: number, totals: { row: boolean; column: boolean }): Sum[] {
  const to = (count: number) => Array.from({ length: count }, (_, i) => i)
  const rows = to(height).map((y) => to(width).map((x) => y * width + x))
  const columns = to(width).map((x) => to(height).map((y) => y * width + x))
  return [...totals.row ? rows : [], ...totals.column ? columns : []].flatMap((line) => (line.length > 1 ? [{ total: line.at(-1) ?? 0, parts: line.slice(0, -1) }] : []))
}
