import { formatMonth } from '#domain/dates'
import type { Point, Target } from '#domain/figures'
import { formatDistance, formatFigure } from '#domain/measures'
import { SPAN_WORDS, type Scheme, type Unit } from '#domain/vocabulary'

/** "Minimum 75%, upper 90%", "90%, near within 2 points". */
export function targetWords({ minimum, upper, tolerance }: Pick<Target, 'minimum' | 'upper' | 'tolerance'>, unit: Unit, scheme: Scheme): string {
  const [least, most] = [minimum === null ? null : formatFigure(minimum, unit), upper === null ? null : formatFigure(upper, unit)]
  if (least && most) return `Minimum ${least}, upper ${most}`
  if (least) return scheme === 'floor' ? `Minimum ${least}` : least
  if (!most) return 'None from here'
  return tolerance === null ? most : `${most}, near within ${formatDistance(tolerance, unit)}`
}

/** "93% in Jun 2021", "93% for the year to Jun 2021" and what a report calls the period. */
export function figureWords(point: Pick<Point, 'span' | 'month' | 'value' | 'periodWords'>, unit: Unit): string {
  return `${formatFigure(point.value, unit)} ${whenWords(point)}`
}

export function whenWords({ span, month, periodWords }: Pick<Point, 'span' | 'month' | 'periodWords'>): string {
  if (span === 'month') return `in ${formatMonth(month)}`
  return `${SPAN_WORDS[span].toLowerCase()} to ${formatMonth(month)}${periodWords ? `, “${periodWords}”` : ''}`
}
