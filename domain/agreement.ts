import type { Day } from './dates.ts'
import { compareDecimals, placesOf, roundings, size, subtract } from './decimal.ts'
import type { Point } from './figures.ts'
import { formatDistance, formatFigure } from './measures.ts'
import type { Unit } from './vocabulary.ts'

type Fraction = Pick<Point, 'value' | 'numerator' | 'denominator'>

const OF: Record<Unit, 1 | 100 | 10_000 | null> = { percent: 100, rate: 10_000, average: 1, days: 1, count: null }

/**
 * A sentence when a printed figure isn't what its own numerator over denominator gives at the precision printed, by half-up or half-to-even rounding
 * (domain.md: kept as printed and flagged). Null when it agrees, or when there is no fraction.
 */
export function checkFraction({ value, numerator, denominator }: Fraction, unit: Unit): string | null {
  const of = OF[unit]
  if (of === null || numerator === null || denominator === null) return null
  const given = roundings(numerator, denominator, of, placesOf(value))
  const printed = `${formatFigure(value, unit)} is printed`
  if (!given) return `${printed}, but its denominator is 0`
  if (isOneOf(value, [given.halfUp, given.halfEven])) return null
  const cut = isOneOf(value, [given.cutOff]) ? ': the decimals were cut off, not rounded' : ''
  return `${printed}, but ${formatFigure(numerator, 'count')} of ${formatFigure(denominator, 'count')} is ${formatFigure(given.halfUp, unit)}${cut}`
}

/** A change that is stated: as a difference in the unit of the figures (points, for a percentage), or in percent of the first. */
export type StatedChange = { by: 'difference' | 'percent'; stated: string }

/**
 * A sentence when a stated change isn't what its two figures give at the precision stated. Without a sign the size alone is compared; with one, the
 * direction too. Null when it agrees.
 */
export function checkStatedChange(from: string, to: string, { by, stated }: StatedChange, unit: Unit): string | null {
  const change = subtract(to, from)
  const signed = /^[+-]/.test(stated)
  const compared = signed ? change : size(change)
  const base = by === 'percent' ? size(from) : '1'
  const given = roundings(compared, base, by === 'percent' ? 100 : 1, placesOf(stated))
  const say = (amount: string) => (by === 'percent' ? `${amount}%` : `${amount.startsWith('-') ? 'minus ' : ''}${formatDistance(size(amount), unit)}`)
  const figures = `${formatFigure(from, unit)} to ${formatFigure(to, unit)}`
  const plain = stated.replace(/^\+/, '')
  if (!given) return `A change of ${say(plain)} is stated, but a change from 0 has no percentage`
  if (isOneOf(plain, [given.halfUp, given.halfEven])) return null
  return `A change of ${say(plain)} is stated, but ${figures} is ${say(given.halfUp)}`
}

/**
 * A question when a figure lies outside all that the series ever did: past its lowest or highest by more than its largest change from one figure to the
 * next. `points` are of one span, without the figure itself, in any order. Null with fewer than six.
 */
export function jumpQuestion(points: readonly Pick<Point, 'month' | 'value'>[], value: string, unit: Unit = 'count'): string | null {
  if (points.length < 6) return null
  const values = points.toSorted((a, b) => a.month.localeCompare(b.month)).map((point) => point.value)
  const ordered = values.toSorted(compareDecimals)
  const [lowest = value, highest = value] = [ordered[0], ordered.at(-1)]
  const largest = values.slice(1).map((each, i) => size(subtract(each, values[i] ?? each))).toSorted(compareDecimals).at(-1) ?? '0'
  const past = [subtract(value, highest), subtract(lowest, value)].some((beyond) => compareDecimals(beyond, largest) > 0)
  if (!past) return null
  return `This measure has been between ${formatFigure(lowest, unit)} and ${formatFigure(highest, unit)} so far: is ${formatFigure(value, unit)} right?`
}

/** A figure as it is about to be saved. */
export type Asked = Fraction & Pick<Point, 'span'> & { month: Day }

/** What is asked of a figure before it is saved, each a sentence: none of it is refused. `points` are the measure's, of all spans. */
export function questionsOf(figure: Asked, points: readonly Point[], unit: Unit): string[] {
  const earlier = points.filter(({ span, month }) => span === figure.span && month !== figure.month)
  return [outsidePercent(figure, unit), overDenominator(figure, unit), checkedFraction(figure, unit), jumpQuestion(earlier, figure.value, unit)].filter((question) => question !== null)
}

function outsidePercent({ value }: Fraction, unit: Unit): string | null {
  if (unit !== 'percent') return null
  if (compareDecimals(value, '100') > 0) return `${formatFigure(value, unit)} is over 100%: is it right?`
  return compareDecimals(value, '0') < 0 ? `${formatFigure(value, unit)} is under 0%: is it right?` : null
}

function overDenominator({ numerator, denominator }: Fraction, unit: Unit): string | null {
  if (unit !== 'percent' || numerator === null || denominator === null || compareDecimals(numerator, denominator) <= 0) return null
  return `The numerator ${formatFigure(numerator, 'count')} is more than the denominator ${formatFigure(denominator, 'count')}: is it right?`
}

function checkedFraction(figure: Fraction, unit: Unit): string | null {
  const found = checkFraction(figure, unit)
  return found && `${found}: keep it as printed?`
}

function isOneOf(value: string, given: readonly string[]): boolean {
  return given.some((each) => compareDecimals(value, each) === 0)
}
