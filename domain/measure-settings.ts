import type { Day } from './dates.ts'
import { compareDecimals } from './decimal.ts'
import { RuleError } from './errors.ts'
import type { Baseline, Target } from './figures.ts'
import { checkFigure } from './measures.ts'
import type { ComparatorKind, Polarity, Scheme } from './vocabulary.ts'

/** Targets as they were typed; `ended` says that there is none from then on. */
export type SaidTarget = { holdsFrom: Day; minimum?: string | null; upper?: string | null; tolerance?: string | null; ended?: boolean }

/** A baseline as it was typed: a month or words, its value, and the peak or low that a report names. */
export type SaidBaseline = Pick<Baseline, 'value'> & Partial<Omit<Baseline, 'value'>>

const numberIn = (typed: string | null | undefined, field: string) => (typed?.trim() ? checkFigure(typed, field) : null)

/**
 * Targets of a measure from a day on, as decimal text. Throws RuleError: no number and not ended, a minimum past the upper target by the measure's
 * polarity (domain.md: a lower-is-better measure has an upper target below its minimum), or a tolerance where the measure need not stay near.
 */
export function checkTargets(said: SaidTarget, polarity: Polarity): Target {
  const [minimum, upper, tolerance] = [numberIn(said.minimum, 'minimum'), numberIn(said.upper, 'upper'), numberIn(said.tolerance, 'tolerance')]
  if (said.ended) {
    if (minimum ?? upper ?? tolerance) throw new RuleError('Leave the targets blank, or say that there is a target from then on', 'ended')
    return { holdsFrom: said.holdsFrom, minimum, upper, tolerance }
  }
  if (minimum === null && upper === null) throw new RuleError('Enter a minimum, an upper target or both', tolerance === null ? 'minimum' : 'upper')
  if (tolerance !== null) checkTolerance(tolerance, upper, polarity)
  if (minimum !== null && upper !== null) checkOrder(minimum, upper, polarity)
  return { holdsFrom: said.holdsFrom, minimum, upper, tolerance }
}

function checkTolerance(tolerance: string, upper: string | null, polarity: Polarity) {
  if (polarity !== 'stay_near') throw new RuleError('Leave the tolerance blank: it is for a measure that should stay near its target', 'tolerance')
  if (upper === null) throw new RuleError('Enter the target that the measure should stay near', 'upper')
  if (compareDecimals(tolerance, '0') < 0) throw new RuleError('The tolerance must be 0 or more: how far from the target is still near', 'tolerance')
}

function checkOrder(minimum: string, upper: string, polarity: Polarity) {
  const order = compareDecimals(minimum, upper)
  if (polarity === 'higher' && order > 0) throw new RuleError('High is good for this measure, so the upper target must be the minimum or more', 'upper')
  if (polarity === 'lower' && order < 0) throw new RuleError('Low is good for this measure, so the upper target must be the minimum or less', 'upper')
}

/** The year of a comparator: "2021/22", also when typed 2021-22 or 2021/2022, or "2025". Throws RuleError. */
export function checkYear(typed: string, field = 'year'): string {
  const [, first = '', second] = /^((?:19|20)\d\d)(?:\s*[/–-]\s*(?:20|19)?(\d\d))?$/.exec(typed.trim()) ?? []
  const next = String((Number(first) + 1) % 100).padStart(2, '0')
  if (!first || (second !== undefined && second !== next)) throw new RuleError('Enter the year like 2021/22 or 2025', field)
  return second === undefined ? first : `${first}/${second}`
}

/** What progress is measured from. Throws RuleError: no month and no words, an end before its start, or half of a peak or low. */
export function checkBaseline({ month = null, words = '', toMonth = null, extremeKind = null, extremeWords = '', ...said }: SaidBaseline): Baseline {
  const value = checkFigure(said.value)
  const extremeValue = numberIn(said.extremeValue, 'extremeValue')
  if (month === null && !words) throw new RuleError('Enter the month of the baseline, or its period in words', 'month-month')
  if (month !== null && toMonth !== null && toMonth <= month) throw new RuleError('The month that progress is measured to must be after the baseline', 'toMonth-month')
  if (extremeKind !== null && extremeValue === null) throw new RuleError('Enter the figure of the peak or low', 'extremeValue')
  if (extremeKind === null && (extremeValue !== null || extremeWords)) throw new RuleError('Select whether it was a peak or a low', 'extremeKind')
  return { month, words, value, toMonth, extremeKind, extremeValue, extremeWords }
}

/** How a measure is to be rated, and which part of another it is, as they were typed. */
export type SaidRating = { polarity: Polarity; scheme: Scheme; comparedWith: ComparatorKind | null; worseWithin: string; partOf: number | null; breakdown: string }

/** Checks that a measure can be rated as it says (domain.md, "Figures: the rules"): `worseWithin` comes back as decimal text. Throws RuleError. */
export function checkRating<S extends SaidRating>(said: S): S {
  const { scheme, polarity, comparedWith, partOf, breakdown } = said
  const oneWay = polarity === 'higher' || polarity === 'lower'
  if ((scheme === 'targets' || scheme === 'floor' || scheme === 'comparator') && !oneWay) throw new RuleError('Select whether high or low is good: without it a figure can not be rated in this way', 'polarity')
  if (scheme === 'band' && polarity !== 'stay_near') throw new RuleError('Select stay near as the polarity: a target with a tolerance is for a measure that should stay near it', 'polarity')
  if (scheme === 'comparator' && comparedWith === null) throw new RuleError('Choose what the measure is compared with', 'compared-with')
  if (partOf !== null && !breakdown) throw new RuleError('Enter which part of the other measure this is, such as 17-18', 'breakdown')
  const worseWithin = checkFigure(said.worseWithin, 'worse-within')
  if (compareDecimals(worseWithin, '0') < 0) throw new RuleError('The points that are still amber must be 0 or more', 'worse-within')
  return { ...said, worseWithin }
}
