import { partsOf } from './claim-counts.ts'
import type { Claim } from './claim-figures.ts'
import { SAID_OF } from './claim-words.ts'
import { RuleError } from './errors.ts'
import { checkFigure } from './measures.ts'
import type { ClaimKind } from './vocabulary.ts'

const NEEDS_VALUE: readonly ClaimKind[] = ['value', 'change', 'percent_change', 'gap', 'count', 'share']

/** A claim as it was typed, with its numbers as decimal text. Throws RuleError at the field for a part that its kind needs and hasn't. */
export function checkClaim(typed: Claim): Claim {
  const { kind, said, month, fromMonth } = typed
  const part = (text: string | null, field: string) => (text ? checkFigure(text, field) : null)
  const claim = { ...typed, value: part(typed.value, 'value'), fromValue: part(typed.fromValue, 'fromValue') }
  if (NEEDS_VALUE.includes(kind) && claim.value === null) throw new RuleError('Enter the figure that is said', 'value')
  if (kind === 'change' && claim.fromValue === null) throw new RuleError('Enter the figure that it is said to have changed from', 'fromValue')
  if (kind === 'percent_change' && claim.fromValue === null && fromMonth === null) throw new RuleError('Enter the month or the figure that it is said to have changed from', 'fromValue')
  if (kind === 'comparison' && claim.comparator === null) throw new RuleError('Choose what it is compared with', 'comparator')
  if (!SAID_OF[kind].includes(said) && !(kind === 'share' && partsOf(said))) throw new RuleError(SAID_WRONG[kind], 'said')
  if (month === null && !partsOf(said)) throw new RuleError('Enter the month that is spoken of', 'month-month')
  if (month !== null && fromMonth !== null && fromMonth >= month) throw new RuleError('The month that it changed from must be before the month that is spoken of', 'fromMonth-month')
  return claim
}

const SAID_WRONG: Record<ClaimKind, string> = {
  value: 'Say no word beside the figure, or that it is the peak, the low, more or less', change: 'Say no word beside the change, or that it rose, fell or stayed the same', percent_change: 'Say no word beside the change, or that it rose or fell',
  direction: 'Choose whether it rose, fell or stayed the same', comparison: 'Choose whether it is higher, lower or in line', gap: 'Say no word beside the gap, or that it is more or less', count: 'Choose which rating is counted',
  share: 'Say no word beside the share, or its two numbers, like 145.36 of 417',
}
