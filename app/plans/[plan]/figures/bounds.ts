import { compareDecimals, size, subtract } from '#domain/decimal'
import { comparable, extremes, type Point } from '#domain/figures'
import { addMonths, type Day } from '#domain/dates'
import type { Span } from '#domain/vocabulary'
import { formatFigure, monthEnd } from '#domain/measures'
import type { Unit } from '#domain/vocabulary'

const FEWEST = 6

/** What a series was between until a month, and its largest change from one figure to the next; null with fewer than six. As domain/agreement.ts asks. */
export function boundsOf(points: readonly Point[], span: Span, month: Day): [string, string, string] | null {
  const earlier = points.filter((point) => point.span === span && point.month !== month).toSorted((a, b) => a.month.localeCompare(b.month))
  const ends = extremes(earlier)
  if (!ends || earlier.length < FEWEST) return null
  const steps = earlier.slice(1).map((point, i) => size(subtract(point.value, earlier[i]?.value ?? point.value)))
  return [ends.lowest.value, ends.highest.value, steps.toSorted(compareDecimals).at(-1) ?? '0']
}

/** The figure of the month before, in words; across a break there is none. */
export function before(points: readonly Point[], span: Span, month: Day, { unit, brokenFrom }: { unit: Unit; brokenFrom: Day | null }): string {
  const last = monthEnd(addMonths(`${month.slice(0, 7)}-01`, -1))
  const point = comparable(points, span, last, brokenFrom ? [brokenFrom] : []).find((each) => each.month === last)
  if (brokenFrom !== null && last < brokenFrom) return 'The series breaks here'
  return point ? formatFigure(point.value, unit) : 'None'
}
