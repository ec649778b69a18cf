import { comparatorsAt } from './comparator.ts'
import { formatMonth } from './dates.ts'
import { compareDecimals, placesOf, roundTo, share, size, subtract } from './decimal.ts'
import { cannotTell, contradicts, haveWords, figuresHave, figureWords, judge, missing, pointAt, sameAsPrinted, type Claim, type ClaimFigures, type HeldClaim } from './claim-figures.ts'
import { extremes, targetOn } from './figures.ts'
import { formatFigure } from './measures.ts'
import { COMPARATOR_WORDS } from './vocabulary.ts'

/** A figure that is said: as it stands, more or less than it, or the peak or low between two months. */
export function holdValue(claim: Claim, figures: ClaimFigures): HeldClaim {
  const { value, said } = claim
  if (said === 'peak' || said === 'low') return holdExtreme(claim, figures)
  const point = pointAt(figures, claim.span, claim.month)
  if (value === null) return cannotTell('It gives no figure')
  if (!point) return missing(figures, claim)
  const table = figuresHave(point, figures.unit)
  const shown = formatFigure(value, figures.unit)
  if (said === 'more') return judge(compareDecimals(point.value, value) > 0, `More than ${shown} is said; ${table}`)
  if (said === 'less') return judge(compareDecimals(point.value, value) < 0, `Less than ${shown} is said; ${table}`)
  return judge(sameAsPrinted(value, point.value), `${shown} is said; ${table}`)
}

function holdExtreme(claim: Claim, { points, facts, unit }: ClaimFigures): HeldClaim {
  const { value, said, month, fromMonth, span } = claim
  const within = points.filter((point) => point.span === span && (!fromMonth || point.month >= fromMonth) && (!month || point.month <= month))
  const known = facts.baseline?.extremeKind === said ? facts.baseline.extremeValue : null
  const found = extremes(within)
  if (value === null || !found || (within.length < 2 && known === null)) return cannotTell(`There are too few figures to tell the ${said === 'peak' ? 'highest' : 'lowest'} between those months`)
  const point = said === 'peak' ? found.highest : found.lowest
  const beyond = known !== null && compareDecimals(known, point.value) === (said === 'peak' ? 1 : -1)
  const shown = beyond ? `${formatFigure(known, unit)}, as the report's own ${said}` : figureWords(point, unit)
  return judge(sameAsPrinted(value, beyond ? known : point.value), `A ${said} of ${formatFigure(value, unit)} is said; the ${said === 'peak' ? 'highest' : 'lowest'} known is ${shown}`)
}

const COMPARED_WORDS = { higher: 'higher than', lower: 'lower than', in_line: 'in line with' } as const

/** A figure that is said to be higher or lower than, or in line with, the newest comparator that there was by then. */
export function holdComparison(claim: Claim, figures: ClaimFigures): HeldClaim {
  const said = claim.said as keyof typeof COMPARED_WORDS
  const point = pointAt(figures, claim.span, claim.month)
  if (!claim.comparator || !(said in COMPARED_WORDS)) return cannotTell('It does not say with what it is compared')
  if (!point) return missing(figures, claim)
  const comparator = comparatorsAt(figures.facts.comparators, point.month).find(({ kind }) => kind === claim.comparator)
  const name = COMPARATOR_WORDS[claim.comparator]
  if (!comparator) return cannotTell(`${haveWords(point, figures.unit)}; there is no figure for ${name}`)
  const right = said === 'in_line' ? inLine(point.value, comparator.value) : compareDecimals(point.value, comparator.value) === (said === 'higher' ? 1 : -1)
  return judge(right, `That it is ${COMPARED_WORDS[said]} ${name} is said; ${figuresHave(point, figures.unit)} and ${name} ${formatFigure(comparator.value, figures.unit)} in ${comparator.year}`)
}

/** Whether two figures are equal at the coarser precision that was printed, or one apart in its last place. */
export function inLine(a: string, b: string): boolean {
  const places = Math.min(placesOf(a), placesOf(b))
  const apart = size(subtract(roundTo(a, places), roundTo(b, places)))
  return compareDecimals(apart, places === 0 ? '1' : `0.${'0'.repeat(places - 1)}1`) <= 0
}

/** How far a figure is said to be from its minimum target: in the points or numbers that it is printed in. */
export function holdGap(claim: Claim, figures: ClaimFigures): HeldClaim {
  const { value, said } = claim
  const point = pointAt(figures, claim.span, claim.month)
  if (!point) return missing(figures, claim)
  const minimum = targetOn(figures.facts.targets, point.month)?.minimum
  if (!minimum || value === null) return cannotTell(`${haveWords(point, figures.unit)}; there is no minimum target to hold it against`)
  const gap = figures.polarity === 'lower' ? subtract(point.value, minimum) : subtract(minimum, point.value)
  const table = `${formatFigure(point.value, figures.unit)} in ${formatMonth(point.month)} against a minimum of ${formatFigure(minimum, figures.unit)}`
  if (compareDecimals(gap, '0') <= 0) return contradicts(`It is said to miss its minimum target; ${table} meets it`)
  const points = figures.unit === 'percent' ? `${gap} points` : gap
  const relative = share(gap, minimum, 100, 1)
  const because = `${said === 'less' ? 'Less than ' : said === 'more' ? 'More than ' : ''}${value}${figures.unit === 'percent' ? ' points' : ''} short is said; ${table} is ${points} short${relative ? `, or ${relative}% of the target` : ''}`
  if (said === 'less') return judge(compareDecimals(gap, value) < 0, because)
  return said === 'more' ? judge(compareDecimals(gap, value) > 0, because) : judge(sameAsPrinted(gap, value), because)
}
