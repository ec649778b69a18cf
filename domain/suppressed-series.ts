import { financialYear } from './comparator.ts'
import type { Day } from './dates.ts'
import { add, compareDecimals } from './decimal.ts'
import type { Point } from './figures.ts'
import { suppressed, SUPPRESSED, suppressFigure, type Sum } from './suppression.ts'
import type { Unit } from './vocabulary.ts'

/** The figures of a measure, and whether it is the whole whose parts the others are. */
export type Member = { whole: boolean; points: readonly Point[] }
type Counted = { member: number; point: Point; count: string | null }

/**
 * The figures of one measure with "c" for what is suppressed: small ones, and those that would give a small one away with the figures of its whole and
 * its other parts, or with the year that they add up to. `own` is its place among the members, which are all of one unit; order and length stay.
 */
export function suppressSeries(members: readonly Member[], own: number, unit: Unit, below: number): Point[] {
  const mine = members[own]?.points ?? []
  if (below === 0) return [...mine]
  const all = members.flatMap(({ points }, member) => points.map((point): Counted => ({ member, point, count: unit === 'count' ? point.value : point.numerator })))
  const hidden = suppressed(all.map(({ count }) => count), [...familySums(all, members), ...yearSums(all)], below)
  const secret = new Set(all.flatMap(({ member, point }, i) => (member === own && hidden[i] ? [point] : [])))
  return mine.map((point) => {
    const shown = suppressFigure(point, unit, below)
    return secret.has(point) ? { ...shown, value: SUPPRESSED, numerator: shown.numerator && SUPPRESSED } : shown
  })
}

/** In each period the whole is the sum of its parts. */
function familySums(all: readonly Counted[], members: readonly Member[]): Sum[] {
  const places = Map.groupBy(all.map((each, at) => ({ ...each, at })), ({ point }) => `${point.span} ${point.month}`)
  return [...places.values()].flatMap((period) => {
    const total = period.find(({ member }) => members[member]?.whole)
    const parts = period.filter(({ member }) => !members[member]?.whole).map(({ at }) => at)
    return total && parts.length > 0 ? [{ total: total.at, parts }] : []
  })
}

/** A year, or a year to date, that its months add up to. */
function yearSums(all: readonly Counted[]): Sum[] {
  return all.flatMap(({ member, point, count }, total) => {
    if (point.span !== 'year_to_date' && point.span !== 'year') return []
    const parts = all.flatMap((each, at) => (each.member === member && each.point.span === 'month' && isOfYear(each.point.month, point.month) ? [at] : []))
    const sum = parts.reduce((so, at) => add(so, all[at]?.count ?? '0'), '0')
    return count !== null && parts.length > 0 && compareDecimals(sum, count) === 0 ? [{ total, parts }] : []
  })
}

const isOfYear = (month: Day, end: Day) => month <= end && financialYear(month) === financialYear(end)
