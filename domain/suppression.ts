import { add, compareDecimals } from './decimal.ts'
import { determined } from './determined.ts'

/** What stands in the place of a suppressed number, as the Department's own files write it. */
export const SUPPRESSED = 'c'

/** Numbers of a list that add up: the places of the parts, and of their total. */
export type Sum = { total: number; parts: readonly number[] }

type Count = string | null

/**
 * Which counts are suppressed: those over zero and under `below`, and then others until no suppressed one can be worked out from the sums, alone or
 * together, nor from knowing that each is at least one. A blank (null) is never suppressed. Counts are decimal text.
 */
export function suppressed(counts: readonly Count[], sums: readonly Sum[], below: number): boolean[] {
  const hidden = new Set(counts.flatMap((count, i) => (isSmall(count, below) ? [i] : [])))
  for (const linked of groupsOf(sums)) hideMore(counts, linked, hidden)
  return counts.map((_, i) => hidden.has(i))
}

/** Sums that share no count say nothing of each other: each group is settled by itself, which keeps years of months quick. */
function groupsOf(sums: readonly Sum[]): Sum[][] {
  const groups = new Map<number, { sums: Sum[]; places: number[] }>()
  for (const sum of sums) {
    const places = [sum.total, ...sum.parts]
    const met = new Set(places.flatMap((at) => groups.get(at) ?? []))
    const group = { sums: [...[...met].flatMap((each) => each.sums), sum], places: [...[...met].flatMap((each) => each.places), ...places] }
    for (const at of group.places) groups.set(at, group)
  }
  return [...new Set(groups.values())].map((group) => group.sums)
}

/** Hides others until nothing gives a suppressed count of these sums away. A sum is looked at again when one of its counts was hidden. */
function hideMore(counts: readonly Count[], sums: readonly Sum[], hidden: Set<number>) {
  const holding = new Map<number, Sum[]>()
  for (const sum of sums) for (const at of new Set([sum.total, ...sum.parts])) holding.set(at, [...(holding.get(at) ?? []), sum])
  const open = new Set(sums)
  const hide = (at: number) => {
    hidden.add(at)
    for (const sum of holding.get(at) ?? []) open.add(sum)
  }
  for (;;) {
    for (const sum of open) {
      const candidate = isGivenAway(counts, sum, hidden) ? smallestShown(counts, sum, hidden) : null
      if (candidate === null) open.delete(sum)
      else hide(candidate)
    }
    const candidate = settledTogether(counts, sums, hidden)
    if (candidate === null) return
    hide(candidate)
  }
}

const isZero = (count: Count) => compareDecimals(count ?? '0', '0') === 0

function isSmall(count: Count, below: number): boolean {
  return count !== null && compareDecimals(count, String(below)) < 0 && compareDecimals(count, '0') > 0
}

/** One more to suppress because several sums together settle a suppressed count, a zero only where there is nothing else; null when they don't. */
function settledTogether(counts: readonly Count[], sums: readonly Sum[], hidden: ReadonlySet<number>): number | null {
  const known = determined(sums.map(({ total, parts }) => [...parts.map((at): [number, number] => [at, 1]), [total, -1] as [number, number]].filter(([at]) => hidden.has(at))))
  const candidates = sums.filter(({ total, parts }) => [total, ...parts].some((at) => known.has(at))).map((sum) => smallestShown(counts, sum, hidden)).filter((at) => at !== null)
  return candidates.find((at) => !isZero(counts[at] ?? null)) ?? candidates[0] ?? null
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
  const rank = (at: number) => (isZero(counts[at] ?? null) ? 2 : at === total ? 1 : 0)
  return shown.toSorted((a, b) => rank(a) - rank(b) || compareDecimals(counts[a] ?? '0', counts[b] ?? '0'))[0] ?? null
}
