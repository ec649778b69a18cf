import { checkStatedChange } from './agreement.ts'
import { formatMonth, type Day } from './dates.ts'
import { compareDecimals, placesOf, share, size, subtract } from './decimal.ts'
import { cannotTell, contradicts, haveWords, figuresHave, figureWords, judge, missing, pointAt, pointBefore, sameAsPrinted, type Claim, type ClaimFigures, type HeldClaim } from './claim-figures.ts'
import type { Point } from './figures.ts'
import { formatFigure } from './measures.ts'

type From = { month: Day | null; value: string; words: string }
type Ends = { from: From | null; to: Point | null }

/** Where a change begins and ends: the figure of a month, or the baseline that the measure was given. */
function endsOf(claim: Claim, figures: ClaimFigures): Ends {
  const { baseline } = figures.facts
  const to = pointAt(figures, claim.span, claim.month)
  const point = claim.fromMonth ? pointAt(figures, claim.span, claim.fromMonth) : null
  if (point) return { to, from: { month: point.month, value: point.value, words: figureWords(point, figures.unit) } }
  const fits = baseline && (claim.fromMonth ? baseline.month === claim.fromMonth : claim.fromValue !== null)
  if (fits) return { to, from: { month: baseline.month, value: baseline.value, words: `${formatFigure(baseline.value, figures.unit)} ${baseline.month ? `in ${formatMonth(baseline.month)}` : 'at the baseline'}` } }
  const before = claim.fromMonth || claim.fromValue !== null || !to ? null : pointBefore(figures, claim.span, to.month)
  return { to, from: before ? { month: before.month, value: before.value, words: figureWords(before, figures.unit) } : null }
}

/** The two ends, or the sentence why there aren't both, or why they can't be compared. */
function bothEnds(claim: Claim, figures: ClaimFigures): { from: From; to: Point } | HeldClaim {
  const { from, to } = endsOf(claim, figures)
  if (!to) return missing(figures, claim)
  if (!from) return cannotTell(`${haveWords(to, figures.unit)}; what it was before${claim.fromMonth ? `, in ${formatMonth(claim.fromMonth)},` : ''} is not there`)
  const broken = figures.facts.breaks.some(({ fromMonth }) => from.month !== null && fromMonth > from.month && fromMonth <= to.month)
  return broken ? cannotTell('Its definition changed between the two, so they are not compared') : { from, to }
}

/** From one figure to another. Either end that is known and wrong contradicts; an end that is not there can't be checked. */
export function holdChange(claim: Claim, figures: ClaimFigures): HeldClaim {
  const { fromValue, value, said } = claim
  const { unit } = figures
  const { from, to } = endsOf(claim, figures)
  if (to && value !== null && !sameAsPrinted(value, to.value)) return contradicts(`${formatFigure(value, unit)} is said; ${figuresHave(to, unit)}`)
  if (from && fromValue !== null && !sameAsPrinted(fromValue, from.value)) return contradicts(`${formatFigure(fromValue, unit)} before is said; the figures have ${from.words}`)
  const ends = bothEnds(claim, figures)
  if ('result' in ends) return ends
  const direction = directionBetween(ends.from.value, ends.to.value)
  return judge(!isDirection(said) || said === direction, `${isDirection(said) ? `That it ${DIRECTION_WORDS[said]} is said; from` : 'From'} ${ends.from.words} to ${figureWords(ends.to, unit)} it ${DIRECTION_WORDS[direction]}`)
}

/** A change in percent of where it began, compared at the precision that is said. */
export function holdPercentChange(claim: Claim, figures: ClaimFigures): HeldClaim {
  const ends = bothEnds(claim, figures)
  if ('result' in ends) return ends
  const { value, said } = claim
  if (value === null) return cannotTell('It gives no percentage')
  const change = share(subtract(ends.to.value, ends.from.value), ends.from.value, 100, Math.max(placesOf(value), 1))
  if (change === null) return cannotTell('A change from zero has no percentage')
  const direction = directionBetween(ends.from.value, ends.to.value)
  const right = checkStatedChange(ends.from.value, ends.to.value, { by: 'percent', stated: value.replace(/^[+-]/, '') }, figures.unit) === null && (!isDirection(said) || said === direction)
  return judge(right, `A change of ${size(value)}% is said; from ${ends.from.words} to ${figureWords(ends.to, figures.unit)} it ${DIRECTION_WORDS[direction]} by ${size(change)}%`)
}

const CLAIM_DIRECTIONS = ['rose', 'fell', 'same'] as const
type Direction = (typeof CLAIM_DIRECTIONS)[number]
const DIRECTION_WORDS: Record<Direction, string> = { rose: 'rose', fell: 'fell', same: 'stayed the same' }
const isDirection = (said: string): said is Direction => CLAIM_DIRECTIONS.some((each) => each === said)
const directionBetween = (from: string, to: string): Direction => (['fell', 'same', 'rose'] as const)[compareDecimals(to, from) + 1] ?? 'same'

/** Rising, falling or the same: between two months, or the latest against the one before. */
export function holdDirection(claim: Claim, figures: ClaimFigures): HeldClaim {
  if (!isDirection(claim.said)) return cannotTell('It says no direction')
  const ends = bothEnds(claim, figures)
  if ('result' in ends) return ends
  const direction = directionBetween(ends.from.value, ends.to.value)
  return judge(direction === claim.said, `That it ${DIRECTION_WORDS[claim.said]} is said; from ${ends.from.words} to ${figureWords(ends.to, figures.unit)} it ${DIRECTION_WORDS[direction]}`)
}
