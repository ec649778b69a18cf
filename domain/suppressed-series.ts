import { financialYear } from './comparator.ts'
import type { Day } from './dates.ts'
import type { Point } from './figures.ts'
import { addsUp, behindOf, withHidden } from './suppressed-figures.ts'
import { suppressed, type Sum } from './suppression.ts'
import type { Unit } from './vocabulary.ts'

/** The figures of a measure, and whether it is the whole whose parts the others are. */
export type Member = { whole: boolean; points: readonly Point[] }
type Placed = { member: number; point: Point; at: number }
/** Behind each figure stand three counts: its numerator, the rest, and its denominator. */
const BEHIND = [0, 1, 2] as const

/**
 * The figures of one measure with "c" for what is suppressed: small ones, and those that would give a small one away with the figures of its whole and
 * its other parts, or with the year that they add up to. `own` is its place among the members, which are all of one unit; order and length stay.
 */
export function suppressSeries(members: readonly Member[], own: number, unit: Unit, below: number): Point[] {
  const mine = members[own]?.points ?? []
  if (below === 0) return [...mine]
  const all = members.flatMap(({ points }, member) => points.map((point) => ({ member, point }))).map((each, at): Placed => ({ ...each, at: at * BEHIND.length }))
  const counts = all.flatMap(({ point }) => {
    const { top, rest, whole } = behindOf(point, unit)
    return [top, rest, whole]
  })
  const within = all.map(({ at }): Sum => ({ parts: [at, at + 1], total: at + 2 })).filter((sum) => counts[sum.total] != null && counts[sum.parts[1] ?? 0] != null)
  const sums = [...familySums(all, members), ...yearSums(all)].filter((sum) => addsUp(counts, sum))
  const hidden = suppressed(counts, [...within, ...sums], below)
  return all.filter(({ member }) => member === own).map(({ point, at }) => withHidden(point, unit, { top: hidden[at] === true, rest: hidden[at + 1] === true, whole: hidden[at + 2] === true }))
}

/** In each period the whole may be the sum of its parts. */
function familySums(all: readonly Placed[], members: readonly Member[]): Sum[] {
  return [...Map.groupBy(all, ({ point }) => `${point.span} ${point.month}`).values()].flatMap((period) => {
    const total = period.find(({ member }) => members[member]?.whole)
    const parts = period.filter(({ member }) => !members[member]?.whole)
    return total && parts.length > 0 ? BEHIND.map((which) => ({ total: total.at + which, parts: parts.map(({ at }) => at + which) })) : []
  })
}

/** A year, or a year to date, may be what its months add up to. */
function yearSums(all: readonly Placed[]): Sum[] {
  return all.filter(({ point }) => point.span === 'year_to_date' || point.span === 'year').flatMap(({ member, point, at }) => {
    const months = all.filter((each) => each.member === member && each.point.span === 'month' && isOfYear(each.point.month, point.month))
    return months.length > 0 ? BEHIND.map((which) => ({ total: at + which, parts: months.map((month) => month.at + which) })) : []
  })
}

const isOfYear = (month: Day, end: Day) => month <= end && financialYear(month) === financialYear(end)
