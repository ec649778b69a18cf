import { addMonths, formatDay, type Day } from './dates.ts'
import { RuleError } from './errors.ts'

/** A link to a pack lasts at most this many months. */
export const MOST_SHARE_MONTHS = 12

/** Checks for whom and until when a pack is given by a link; it works up to the end of its last day. Throws RuleError at toWhom's field, `to-whom`, or `ends`. */
export function checkShare({ toWhom, endsOn }: { toWhom: string; endsOn: Day }, today: Day): void {
  if (toWhom.trim() === '') throw new RuleError('Enter who the link is for', 'to-whom')
  if (endsOn < today) throw new RuleError('The last day of the link must be today or later', 'ends')
  const last = addMonths(today, MOST_SHARE_MONTHS)
  if (endsOn > last) throw new RuleError(`A link lasts at most a year: choose a day up to ${formatDay(last)}`, 'ends')
}

/** Whether a link still leads to its pack. */
export const isShareOpen = ({ endsOn, revokedAt }: { endsOn: Day; revokedAt: string | null }, today: Day): boolean => revokedAt === null && today <= endsOn
