import { compareDecimals, size, subtract } from './decimal.ts'
import type { Point, Target } from './figures.ts'
import type { Polarity } from './vocabulary.ts'

export type Direction = 'increasing' | 'decreasing' | 'no_change'
export type Meaning = 'better' | 'worse' | 'same' | 'not_rated'

/** The latest figure against the one before it: where it went, what that means, and both in words. */
export type Travel = { direction: Direction; meaning: Meaning; words: string; latest: Point; before: Point }

const DIRECTION_WORDS: Record<Direction, string> = { increasing: 'Increasing', decreasing: 'Decreasing', no_change: 'No change' }

/**
 * The direction of travel (domain.md): the latest figure against the one before, whatever blanks lie between them. `points` are of one span and one
 * definition (see comparable), in any order; `target` is what a stay-near measure should stay near. Null with fewer than two.
 */
export function directionOf(points: readonly Point[], polarity: Polarity, target: Target | null): Travel | null {
  const [before, latest] = points.toSorted((a, b) => a.month.localeCompare(b.month)).slice(-2)
  if (!before || !latest) return null
  const moved = compareDecimals(latest.value, before.value)
  const direction: Direction = moved > 0 ? 'increasing' : moved < 0 ? 'decreasing' : 'no_change'
  const meaning = meaningOf(before.value, latest.value, polarity, target)
  return { direction, meaning, words: wordsOf(direction, meaning, polarity), latest, before }
}

/** What going from one figure to another means: with stay near, nearer to the target is better. Figures are decimal text. */
export function meaningOf(from: string, to: string, polarity: Polarity, target: Target | null): Meaning {
  if (polarity === 'none') return 'not_rated'
  if (polarity === 'stay_near') {
    const mark = target?.upper ?? target?.minimum ?? null
    if (mark === null) return 'not_rated'
    return said(compareDecimals(size(subtract(from, mark)), size(subtract(to, mark))))
  }
  return said(polarity === 'higher' ? compareDecimals(to, from) : compareDecimals(from, to))
}

function said(ahead: -1 | 0 | 1): Meaning {
  return ahead > 0 ? 'better' : ahead < 0 ? 'worse' : 'same'
}

function wordsOf(direction: Direction, meaning: Meaning, polarity: Polarity): string {
  const went = DIRECTION_WORDS[direction]
  if (meaning === 'not_rated') return polarity === 'stay_near' ? `${went}, not rated: no target to stay near` : `${went}, not rated`
  const good = polarity === 'higher' ? 'high is good' : polarity === 'lower' ? 'low is good' : 'near the target is good'
  if (direction === 'no_change') return `${went}, ${good}`
  return `${went}, ${good}: ${meaning === 'same' ? 'as near as before' : meaning}`
}
