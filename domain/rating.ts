import { sayComparator } from './comparator.ts'
import { compareDecimals, placesOf, roundTo, size, subtract } from './decimal.ts'
import type { Comparator, MeasureRules, Point, Target } from './figures.ts'
import { formatDistance, formatFigure } from './measures.ts'
import { RATINGS, type Polarity, type Rating } from './vocabulary.ts'

/** A rating, and in one sentence why, with the figures that it rests on. */
export type Rated = { rating: Rating; because: string }

type Figure = Pick<Point, 'value' | 'rating'>

/**
 * Rates a figure by its measure's scheme (domain.md, "Figures: the rules"). `target` is the one in force, `comparator` the one that the measure is
 * compared with. No data comes before all else; no target and not rated are answers of their own. Never throws.
 */
export function rate(measure: MeasureRules, figure: Figure | null, target: Target | null, comparator: Comparator | null): Rated {
  if (!figure) return { rating: 'no_data', because: 'There is no figure' }
  switch (measure.scheme) {
    case 'targets': return againstTargets(measure, figure, target)
    case 'floor': return againstFloor(measure, figure, target)
    case 'band': return againstBand(measure, figure, target)
    case 'comparator': return againstComparator(measure, figure, comparator)
    case 'by_hand': return figure.rating ? { rating: figure.rating, because: `Rated ${figure.rating} by hand` } : { rating: 'not_rated', because: 'Nobody has rated this figure yet' }
    case 'none': return { rating: 'not_rated', because: 'This measure is not rated' }
  }
}

/** How many of each rating there are; those that there are none of are 0. */
export function countRatings(all: readonly Rating[]): Record<Rating, number> {
  const counts = Object.fromEntries(RATINGS.map((rating) => [rating, 0])) as Record<Rating, number>
  for (const rating of all) counts[rating] += 1
  return counts
}

function againstTargets(measure: MeasureRules, { value }: Figure, target: Target | null): Rated {
  const { minimum = null, upper = null } = target ?? {}
  if (minimum === null || upper === null) return againstOne(measure, value, minimum ?? upper, 'target')
  if (!hasSides(measure.polarity)) return noSides(measure.polarity)
  const said = formatFigure(value, measure.unit)
  const [least, most] = [formatFigure(minimum, measure.unit), formatFigure(upper, measure.unit)]
  if (isAtOrPast(value, upper, measure.polarity)) return { rating: 'green', because: `${said} is at or past the upper target of ${most}${side(measure.polarity)}` }
  if (isAtOrPast(value, minimum, measure.polarity)) return { rating: 'amber', because: `${said} is between the minimum of ${least} and the upper target of ${most}${side(measure.polarity)}` }
  return { rating: 'red', because: `${said} is short of the minimum of ${least}${side(measure.polarity)}` }
}

function againstFloor(measure: MeasureRules, { value }: Figure, target: Target | null): Rated {
  return againstOne(measure, value, target?.minimum ?? target?.upper ?? null, 'minimum')
}

function againstOne(measure: MeasureRules, value: string, needed: string | null, name: 'minimum' | 'target'): Rated {
  if (needed === null) return { rating: 'no_target', because: 'No target is in force' }
  if (!hasSides(measure.polarity)) return noSides(measure.polarity)
  const words = `the ${name} of ${formatFigure(needed, measure.unit)}${side(measure.polarity)}`
  const met = isAtOrPast(value, needed, measure.polarity)
  return { rating: met ? 'green' : 'red', because: `${formatFigure(value, measure.unit)} is ${met ? 'at or past' : 'short of'} ${words}` }
}

/** Within the tolerance of the target green; amber up to twice the tolerance; red past that. */
function againstBand({ unit }: MeasureRules, { value }: Figure, target: Target | null): Rated {
  const { upper = null, tolerance = null } = target ?? {}
  if (upper === null) return { rating: 'no_target', because: 'No target is in force' }
  if (tolerance === null) return { rating: 'no_target', because: 'The target has no tolerance yet' }
  const [apart, near] = [size(subtract(value, upper)), tolerance]
  const words = `${formatFigure(value, unit)} is ${formatDistance(apart, unit)} from the target of ${formatFigure(upper, unit)}`
  if (compareDecimals(apart, near) <= 0) return { rating: 'green', because: `${words}: within ${formatDistance(near, unit)} is near it` }
  if (compareDecimals(subtract(apart, near), near) <= 0) return { rating: 'amber', because: `${words}: more than ${formatDistance(near, unit)}, and amber up to twice that` }
  return { rating: 'red', because: `${words}: more than twice the ${formatDistance(near, unit)} that is near it` }
}

function againstComparator(measure: MeasureRules, { value }: Figure, comparator: Comparator | null): Rated {
  const { unit, polarity, worseWithin } = measure
  if (!hasSides(polarity)) return noSides(polarity)
  if (!comparator) return { rating: 'no_target', because: `There is no ${noComparator(measure)} figure to compare with` }
  const ahead = pointsAhead(value, comparator.value, polarity)
  const apart = formatDistance(size(ahead), unit)
  const [said, other] = [formatFigure(value, unit), sayComparator(comparator, unit)]
  const against = compareDecimals(ahead, '0')
  if (against === 0) return { rating: 'green', because: `${said} is the same as ${other}` }
  if (against > 0) return { rating: 'green', because: `${said} is ${apart} better than ${other}` }
  const within = compareDecimals(size(ahead), worseWithin) <= 0
  const limit = formatDistance(worseWithin, unit)
  return { rating: within ? 'amber' : 'red', because: `${said} is ${apart} worse than ${other}: ${within ? `amber up to ${limit} worse` : `red past ${limit} worse`}` }
}

/** How much better than the other, negative when worse, at the precision of the one that was printed more coarsely. */
function pointsAhead(value: string, other: string, polarity: 'higher' | 'lower'): string {
  const places = Math.min(placesOf(value), placesOf(other))
  const [ours, theirs] = [roundTo(value, places), roundTo(other, places)]
  return roundTo(polarity === 'higher' ? subtract(ours, theirs) : subtract(theirs, ours), places)
}

/** Whether a figure has reached a mark or gone past it on the good side: 90.0 has reached 90. */
export function isAtOrPast(value: string, mark: string, polarity: 'higher' | 'lower'): boolean {
  const against = compareDecimals(value, mark)
  return polarity === 'higher' ? against >= 0 : against <= 0
}

function hasSides(polarity: Polarity): polarity is 'higher' | 'lower' {
  return polarity === 'higher' || polarity === 'lower'
}

function noSides(polarity: Polarity): Rated {
  return { rating: 'not_rated', because: polarity === 'none' ? 'Neither high nor low is good' : 'A measure that should stay near a target needs a target with a tolerance' }
}

function side(polarity: Polarity): string {
  return polarity === 'lower' ? ' (low is good)' : ''
}

function noComparator({ comparedWith }: MeasureRules): string {
  return comparedWith === 'england' ? 'England' : comparedWith === 'neighbours' ? 'statistical neighbours' : comparedWith === 'region' ? 'regional' : 'other'
}
