import { checkFraction } from './agreement.ts'
import { formatMonth } from './dates.ts'
import { compareDecimals } from './decimal.ts'
import { agrees, cannotTell, contradicts, haveWords, judge, missing, NO_MEASURE, pointAt, sameAsPrinted, type Claim, type ClaimCounts, type ClaimFigures, type HeldClaim } from './claim-figures.ts'
import { RATING_WORDS, type Rating } from './vocabulary.ts'

/** How many measures are said to have a rating: "all" of them, those without a colour ("unrated"), or one rating. */
export function holdCount({ value, said, month }: Claim, counts: ClaimCounts | null): HeldClaim {
  if (!counts || value === null || !month) return cannotTell('It gives no number, or no month')
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const unrated = counts.not_rated + counts.no_data + counts.no_target
  const number = said === 'all' ? all : said === 'unrated' ? unrated : said in counts ? counts[said as Rating] : null
  if (number === null) return cannotTell('It does not say which rating')
  if (all === 0) return cannotTell('This plan has no measures')
  const name = said === 'all' ? '' : said === 'unrated' ? ' without a colour' : ` rated ${RATING_WORDS[said as Rating].toLowerCase()}`
  const are = (text: string) => (text === '1' ? 'measure' : 'measures')
  return judge(sameAsPrinted(value, String(number)), `Said: ${value} ${are(value)}${name}; by the rules there ${number === 1 ? 'is' : 'are'} ${number} at ${formatMonth(month)}`)
}

/** A percentage that is said of two numbers: those that the claim gives, or those that its figure was made from. */
export function holdShare(claim: Claim, figures: ClaimFigures | null): HeldClaim {
  const given = partsOf(claim.said)
  if (given) return judgeShare(claim, given)
  if (!figures) return cannotTell(NO_MEASURE)
  const point = pointAt(figures, claim.span, claim.month)
  if (!point) return missing(figures, claim)
  return point.numerator && point.denominator ? judgeShare(claim, { numerator: point.numerator, denominator: point.denominator }) : cannotTell(`${haveWords(point, figures.unit)}; its numerator and denominator are not there`)
}

type Parts = { numerator: string; denominator: string }

/** "145.36 of 417" in its two numbers. */
export function partsOf(said: string): Parts | null {
  const [, numerator, denominator] = /^(\d+(?:\.\d+)?) of (\d+(?:\.\d+)?)$/.exec(said) ?? []
  return numerator && denominator ? { numerator, denominator } : null
}

function judgeShare({ value }: Claim, { numerator, denominator }: Parts): HeldClaim {
  if (value === null) return cannotTell('It gives no share')
  if (compareDecimals(denominator, '0') === 0) return cannotTell('A share of nothing has no percentage')
  const wrong = checkFraction({ value, numerator, denominator }, 'percent')
  return wrong ? contradicts(wrong.replace(' is printed', ' is said')) : agrees(`${value}% is said, and ${numerator} of ${denominator} is that`)
}
