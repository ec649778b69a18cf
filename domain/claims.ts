import { cannotTell, NO_MEASURE, type Claim, type ClaimCounts, type ClaimFigures, type HeldClaim } from './claim-figures.ts'
import { holdChange, holdDirection, holdPercentChange } from './claim-changes.ts'
import { holdCount, holdShare } from './claim-counts.ts'
import { holdComparison, holdGap, holdValue } from './claim-levels.ts'

/**
 * Holds a claim against the figures, which are kept as printed. Numbers are compared at the coarser precision of the two that were printed.
 * "In line" is within one of the last printed place. What the figures don't hold can't be checked, which is no contradiction.
 */
export function holdClaim(claim: Claim, figures: ClaimFigures | null, counts: ClaimCounts | null = null): HeldClaim {
  if (claim.kind === 'count') return holdCount(claim, counts)
  if (claim.kind === 'share') return holdShare(claim, figures)
  if (!figures) return cannotTell(NO_MEASURE)
  return HOLD[claim.kind](claim, figures)
}

const HOLD = {
  value: holdValue, change: holdChange, percent_change: holdPercentChange, direction: holdDirection, comparison: holdComparison, gap: holdGap,
} as const satisfies Record<Exclude<Claim['kind'], 'count' | 'share'>, (claim: Claim, figures: ClaimFigures) => HeldClaim>
