import type { Reported } from '#db/measure-around'
import type { Known } from '#db/series'
import { checkFraction } from '#domain/agreement'
import { formatInstant, formatMonth, type Day } from '#domain/dates'
import { targetOn, type MeasureFacts, type Point } from '#domain/figures'
import { formatFigure } from '#domain/measures'
import { SPAN_WORDS, type Scheme, type Unit } from '#domain/vocabulary'
import { targetWords } from './words'

export const FIGURES_A_PAGE = 24
const LONGER_SHOWN = 24

/** A row of the table: period, figure, numerator, denominator, whether final, target, what was said of it, who entered it. */
export type FigureRow = [period: string, figure: string, numerator: string, denominator: string, status: string, target: string, said: string[], by: string]
type Around = { unit: Unit; scheme: Scheme; facts: MeasureFacts; reported: readonly Reported[]; known: Known }

/** The page of figures that is asked for, the newest first; the last page where there are fewer. */
export function pageOf(points: readonly Point[], wanted: number) {
  const pages = Math.max(1, Math.ceil(points.length / FIGURES_A_PAGE))
  const page = Math.min(wanted, pages)
  return { page, pages, onPage: points.toReversed().slice((page - 1) * FIGURES_A_PAGE, page * FIGURES_A_PAGE) }
}

export function figureRow(point: Point, around: Around): FigureRow {
  const { unit, scheme, facts, reported, known } = around
  const of = reported.filter(({ month }) => month === point.month)
  const shown = known === 'then' ? of[0] : of.at(-1)
  const target = targetOn(facts.targets, point.month)
  return [
    formatMonth(point.month), formatFigure(point.value, unit), formatFigure(point.numerator ?? '', 'count'), formatFigure(point.denominator ?? '', 'count'), point.provisional ? 'Provisional' : 'Final',
    target ? targetWords(target, unit, scheme) : '', saidOf(point, of, around), shown ? `${shown.by}, ${formatInstant(shown.at)}` : '',
  ]
}

/** What was said of a figure: a new definition, how it came to be restated, its caveat, the arrow printed beside it, and its own fraction where that says another. */
function saidOf(point: Point, of: readonly Reported[], { unit, facts }: Around): string[] {
  const broken = facts.breaks.find(({ fromMonth }) => sameMonth(fromMonth, point.month))
  const fraction = checkFraction(point, unit)
  return [
    ...(broken ? [`New definition from here: ${broken.reason}`] : []), ...(of[0]?.reason ? [of[0].reason] : []),
    ...of.slice(1).map((now, i) => restatedWords(of[i] ?? now, now, unit)),
    ...(point.caveat ? [point.caveat] : []), ...(point.printedDirection ? [`Printed beside it: ${point.printedDirection}`] : []), ...(fraction ? [fraction] : []),
  ]
}

const sameMonth = (a: Day, b: Day) => a.slice(0, 7) === b.slice(0, 7)

function restatedWords(before: Reported, now: Reported, unit: Unit): string {
  const why = now.reason ? ` because: ${now.reason}` : ''
  if (before.value === now.value) return before.provisional && !now.provisional ? `Provisional at first, final since ${formatInstant(now.at)}${why}` : `Entered again${why}`
  return `Reported as ${formatFigure(before.value, unit)}, restated to ${formatFigure(now.value, unit)}${why}`
}

/** Figures of other periods than the ones that are followed, the newest first: years, years to date. */
export function otherRows(points: readonly Point[], unit: Unit): [period: string, kind: string, figure: string, of: string][] {
  return points.toSorted((a, b) => b.month.localeCompare(a.month)).slice(0, LONGER_SHOWN).map((point) => [
    point.periodWords || `To ${formatMonth(point.month)}`, SPAN_WORDS[point.span], formatFigure(point.value, unit),
    point.numerator && point.denominator ? `${formatFigure(point.numerator, 'count')} of ${formatFigure(point.denominator, 'count')}` : '',
  ])
}
