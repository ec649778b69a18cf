import type { ClaimResult } from './claim-words.ts'
import { formatMonth, type Day } from './dates.ts'
import { compareDecimals, placesOf, roundTo } from './decimal.ts'
import type { MeasureFacts, Point } from './figures.ts'
import { formatFigure } from './measures.ts'
import { SPAN_WORDS, type ClaimKind, type ComparatorKind, type Polarity, type Rating, type Span, type Unit } from './vocabulary.ts'

/** What a report says of figures, in parts. Months are the last day of a period, numbers decimal text as they were printed. */
export type Claim = {
  kind: ClaimKind; span: Span; month: Day | null; value: string | null; fromMonth: Day | null; fromValue: string | null
  /** What is said in a word: one of SAID_OF; of a share its two numbers, "145.36 of 417". */
  said: string
  comparator: ComparatorKind | null
}

/** What a claim is held against: a measure's points and what was said beside them. */
export type ClaimFigures = { unit: Unit; polarity: Polarity; points: readonly Point[]; facts: MeasureFacts }
/** How many measures of the plan have each rating at the claim's month. */
export type ClaimCounts = Record<Rating, number>

/** How a claim stands, and one sentence that tells both numbers. */
export type HeldClaim = { result: ClaimResult; because: string }

export const agrees = (because: string): HeldClaim => ({ result: 'agrees', because })
export const contradicts = (because: string): HeldClaim => ({ result: 'contradicts', because })
export const cannotTell = (because: string): HeldClaim => ({ result: 'cannot_tell', because })
export const judge = (right: boolean, because: string) => (right ? agrees(because) : contradicts(because))

/** The same number at the coarser of the two precisions. */
export function sameAsPrinted(a: string, b: string): boolean {
  const places = Math.min(placesOf(a), placesOf(b))
  return compareDecimals(roundTo(a, places), roundTo(b, places)) === 0
}

/** Why a claim that names no measure isn't checked. */
export const NO_MEASURE = 'It names no measure of this plan'

const newestFirst = (points: readonly Point[], span: Span) => points.filter((point) => point.span === span).toSorted((a, b) => b.month.localeCompare(a.month))

/** The figure of a period; of no month, the newest. */
export function pointAt({ points }: ClaimFigures, span: Span, month: Day | null): Point | null {
  return newestFirst(points, span).find((point) => month === null || point.month === month) ?? null
}

/** The newest figure of a span that ends before a month. */
export function pointBefore({ points }: ClaimFigures, span: Span, month: Day): Point | null {
  return newestFirst(points, span).find((point) => point.month < month) ?? null
}

/** That there is no figure to hold a claim against, and which is the newest. */
export function missing({ points, unit }: ClaimFigures, { span, month }: Claim): HeldClaim {
  const [newest] = newestFirst(points, span)
  const asked = `${span === 'month' ? 'figure' : `figure for ${SPAN_WORDS[span].toLowerCase()}`}${month ? ` ${span === 'month' ? 'for' : 'to'} ${formatMonth(month)}` : ''}`
  return cannotTell(`There is no ${asked}${newest ? `; the newest is ${figureWords(newest, unit)}` : ''}`)
}

/** "82% in Jun 2023", "464 per 10,000 (rolling year) to Jun 2023". */
export const figureWords = ({ value, span, month }: Point, unit: Unit) => `${formatFigure(value, unit)} ${span === 'month' ? 'in' : `(${SPAN_WORDS[span].toLowerCase()}) to`} ${formatMonth(month)}`
/** "the figures have 82% in Jun 2023". */
export const figuresHave = (point: Point, unit: Unit) => `the figures have ${figureWords(point, unit)}`
/** The same at the beginning of a sentence. */
export const haveWords = (point: Point, unit: Unit) => `The figures have ${figureWords(point, unit)}`
