import { questionsOf } from './agreement.ts'
import { formatMonth, type Day } from './dates.ts'
import { compareDecimals } from './decimal.ts'
import { RuleError } from './errors.ts'
import { figureIn } from './figure-cells.ts'
import { columnOf, monthIn, quarterOrYearIn } from './figure-columns.ts'
import type { FileSettings } from './figure-file.ts'
import type { Cells } from './figure-lines.ts'
import type { KnownMeasure, NewMeasure } from './figure-measures.ts'
import { currentSpan, type Point } from './figures.ts'
import { formatFigure, monthEnd } from './measures.ts'
import { changeOf, reportedAs } from './restatement.ts'
import { COLOURS, SPAN_WORDS, type Colour, type Span, type Unit } from './vocabulary.ts'

/** A figure of a line as it would be saved: what is undefined isn't said. `restates` tells, in words, what it would change, null when it changes nothing that was reported. */
export type LineFigure = {
  span: Span; month: Day; value: string; numerator: string | null | undefined; denominator: string | null | undefined; provisional: boolean | undefined; caveat: string | undefined; rating: Colour | undefined
  periodWords: string; printedDirection: string; reason: string; restates: string | null
}

export type FiguresOfLine = { all: LineFigure[]; month: Day | null; checks: string[] }

type Raw = { span: Span; month: Day; cell: string; heading: string; isCurrent?: boolean; periodWords?: string }

/** The figures that a line holds. `month` is that of its current figure. Throws RuleError for a cell that is no number, or a month that hasn't begun. */
export function figuresOfLine(row: Cells, measure: KnownMeasure | NewMeasure, settings: FileSettings, today: Day): FiguresOfLine {
  const { month, words } = currentMonth(row, settings)
  const isPercent = settings.fractions && measure.unit === 'percent'
  const raw = row.column('value') ? longForm(row, measure) : wideForm(row, measure, month, words)
  const checks: string[] = []
  const all = new Map<string, LineFigure>()
  for (const each of raw) {
    const value = figureIn(each.cell, each.heading, isPercent)
    if (value === null) continue
    if (each.month > monthEnd(today)) throw new RuleError(`“${each.heading}” has a figure of ${formatMonth(each.month)}, which has not begun: correct it in the file`)
    const key = `${each.span} ${each.month}`
    const before = all.get(key)
    if (before && compareDecimals(before.value, value) !== 0) checks.push(`${formatFigure(before.value, measure.unit)} is kept for ${formatMonth(each.month)}: “${each.heading}” says ${formatFigure(value, measure.unit)}`)
    if (!before) all.set(key, figureOf(row, each, value))
  }
  return { all: [...all.values()], month, checks }
}

/** What each figure of a line does to what is known, and what is asked of those that are new or changed: for one that stands once in the file, for it takes long. */
export function heldAgainst(points: readonly Point[], all: readonly LineFigure[], unit: Unit): { figures: LineFigure[]; known: LineFigure[]; checks: string[] } {
  const judged = all.map((figure) => judge(figure, unit, points))
  const figures = judged.flatMap(({ figure, change }) => (change === 'same' ? [] : [figure]))
  return {
    figures, known: judged.flatMap(({ figure, change }) => (change === 'same' ? [figure] : [])),
    checks: figures.flatMap((figure) => questionsOf({ ...figure, numerator: figure.numerator ?? null, denominator: figure.denominator ?? null }, points, unit).map((question) => `${periodOf(figure)}: ${question}`)),
  }
}

/** The month of a line's current figure: its own, else the one for the file. A period that is no month, "this year", is kept in its words. */
function currentMonth(row: Cells, settings: FileSettings): { month: Day | null; words: string } {
  const said = row.of('current_period') || row.of('month')
  const month = monthIn(said) ?? quarterOrYearIn(said)?.month
  return month ? { month, words: '' } : { month: settings.currentMonth, words: said }
}

function longForm(row: Cells, measure: KnownMeasure | NewMeasure): Raw[] {
  const [said, cell, heading] = [row.of('month'), row.of('value'), row.headingOf('value')]
  const month = monthIn(said)
  const period = month ? { span: currentSpan(measure.periodKind), month } : quarterOrYearIn(said)
  if (!period && cell) throw new RuleError(`“${row.headingOf('month')}” holds “${said.slice(0, 40)}”, which is no month, quarter or year: write it like Jun 2023, Q1 2023/24 or 2022/23`)
  return period ? [{ ...period, cell, heading, isCurrent: true }] : []
}

/** The current figure stands first: where its month has one too, the one with its fraction is kept. */
function wideForm(row: Cells, measure: KnownMeasure | NewMeasure, month: Day | null, words: string): Raw[] {
  const current = row.of('current')
  const spans = (['rolling_year', 'year_average'] as const).filter((role) => row.of(role))
  if (!month && (current || spans.length > 0)) throw new RuleError('The file doesn’t say which month its current figures are of: choose it under “How the file is read”')
  const isMonths = !row.column('current')
  return [
    ...(month && current ? [{ span: currentSpan(measure.periodKind), month, cell: current, heading: row.headingOf('current'), isCurrent: true, periodWords: words }] : []),
    ...row.months.map((each) => ({ ...each, span: 'month' as const, isCurrent: isMonths && each.month === month })),
    ...spans.map((role) => ({ span: role, month: month ?? '', cell: row.of(role), heading: row.headingOf(role) })),
    ...lastYear(row, month), ...ofPeriod(row, 'baseline', 'baseline_period'), ...ofPeriod(row, 'extreme_value', 'extreme_period'),
  ]
}

/** Last year's figure is of the financial year that its heading names, else of the one before the current month's. It starts in April. */
function lastYear(row: Cells, month: Day | null): Raw[] {
  const cell = row.of('last_year')
  if (!cell) return []
  const column = columnOf(row.headingOf('last_year'), 'last_year')
  const before = month && (month.slice(5) > '03-31' ? `${month.slice(0, 4)}-03-31` : `${Number(month.slice(0, 4)) - 1}-03-31`)
  const of = column.month ?? before
  return of ? [{ span: 'year', month: of, cell, heading: column.heading }] : []
}

/** A baseline, a peak or a low is a figure of its own where its period is a month. */
function ofPeriod(row: Cells, value: 'baseline' | 'extreme_value', period: 'baseline_period' | 'extreme_period'): Raw[] {
  const month = monthIn(row.of(period))
  return month ? [{ span: 'month', month, cell: row.of(value), heading: row.headingOf(value) }] : []
}

function figureOf(row: Cells, { span, month, isCurrent = false, periodWords = '' }: Raw, value: string): LineFigure {
  const part = (role: 'numerator' | 'denominator') => (isCurrent && row.of(role) ? figureIn(row.of(role), row.headingOf(role)) ?? undefined : undefined)
  const status = row.of('status')
  return {
    span, month, value, numerator: part('numerator'), denominator: part('denominator'), provisional: status ? /^prov|^p$|^yes$/i.test(status) : undefined,
    caveat: (isCurrent && row.of('caveat').slice(0, MOST_WORDS)) || undefined, periodWords, printedDirection: isCurrent ? row.of('printed_direction').slice(0, MOST_DIRECTION) : '',
    rating: isCurrent ? ratingOf(row) : undefined, reason: row.of('reason').slice(0, MOST_WORDS), restates: null,
  }
}

/** The rating that somebody gave by hand. Throws RuleError for one that is no colour. */
function ratingOf(row: Cells): Colour | undefined {
  const said = row.of('rating').trim().toLowerCase()
  const colour = COLOURS.find((each) => each === said)
  if (said && !colour) throw new RuleError(`“${row.headingOf('rating')}” holds “${said.slice(0, 40)}”, which is no rating: write green, amber or red, or leave it blank`)
  return colour
}

const MOST_WORDS = 500
const MOST_DIRECTION = 40

/** Held against what is known: the same number with other decimals is the same figure. */
function judge(figure: LineFigure, unit: Unit, points: readonly Point[]) {
  const known = points.find(({ span, month }) => span === figure.span && month === figure.month)
  const said = known && compareDecimals(known.value, figure.value) === 0 ? { ...figure, value: known.value } : figure
  const change = changeOf(reportedAs(said, known), known)
  return { change, figure: change === 'restated' && known ? { ...said, restates: restatement(said, known, unit) } : said }
}

function restatement(figure: LineFigure, known: Point, unit: Unit): string {
  const [before, now] = [formatFigure(known.value, unit), formatFigure(figure.value, unit)]
  return before === now ? `${periodOf(figure)}: ${now} stays, but its numerator or denominator differs from what was reported` : `${periodOf(figure)}: ${before} was reported, now ${now}`
}

/** "Jun 2023", "Rolling year to Jun 2023": the period of a figure. */
export function periodOf({ span, month, periodWords = '' }: { span: Span; month: Day; periodWords?: string }): string {
  if (periodWords) return `${periodWords} (${formatMonth(month)})`
  return span === 'month' ? formatMonth(month) : `${SPAN_WORDS[span]} to ${formatMonth(month)}`
}
