import type { Day } from './dates.ts'
import type { Comparator } from './figures.ts'
import { formatFigure } from './measures.ts'
import { COMPARATORS, type ComparatorKind, type Unit } from './vocabulary.ts'

const NAMES: Record<ComparatorKind, string> = { england: 'England', neighbours: 'statistical neighbours', region: 'the region' }

/** "England at 22% (2021/22)", "statistical neighbours at 18% (2021/22, mean of 9 of 10)". */
export function sayComparator(comparator: Comparator, unit: Unit): string {
  const when = comparatorYear(comparator)
  return `${NAMES[comparator.kind]} at ${formatFigure(comparator.value, unit)}${when ? ` (${when})` : ''}`
}

/** The year of a comparator, and of how many it is the mean where that isn't all: "2021/22, mean of 9 of 10". */
export function comparatorYear({ year, of }: Comparator): string {
  return [year, of ? `mean of ${of}` : ''].filter(Boolean).join(', ')
}

/**
 * What there is to compare with in a month: of each kind the newest year that was over by its last day, where that is known, or is not after the
 * month's, England first. A year is "2021/22" or "2022".
 */
export function comparatorsAt(comparators: readonly Comparator[], month: Day): Comparator[] {
  return COMPARATORS.flatMap((kind) => comparators
    .filter((each) => each.kind === kind && (each.overOn ? each.overOn <= month : !isAfter(each.year, month)))
    .toSorted((a, b) => (a.overOn ?? a.year).localeCompare(b.overOn ?? b.year))
    .slice(-1))
}

function isAfter(year: string, month: Day): boolean {
  const calendar = Number(month.slice(0, 4))
  return Number(year.slice(0, 4)) > (year.includes('/') ? financialYear(month) : calendar)
}

/** The year in which the financial year of a day began, in April. */
export function financialYear(day: Day): number {
  return Number(day.slice(0, 4)) - (Number(day.slice(5, 7)) < 4 ? 1 : 0)
}
