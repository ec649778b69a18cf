import type { Day } from './dates.ts'

/** Whether a person can get in, as seen from one plan. */
export const ACCESSES = ['active', 'invited', 'ended', 'deactivated'] as const
export type Access = (typeof ACCESSES)[number]
export const ACCESS_WORDS: Record<Access, string> = {
  active: 'Active',
  invited: 'Invited',
  ended: 'Role ended',
  deactivated: 'Deactivated',
}

/** A deactivated account comes first, then a role that ended, then a password that was never set. A role's last day still counts. */
export function accessOf(held: { deactivatedAt: string | null; endedAt: string | null; endsOn: Day | null; hasPassword: boolean }, today: Day): Access {
  if (held.deactivatedAt) return 'deactivated'
  if (held.endedAt || (held.endsOn && held.endsOn < today)) return 'ended'
  return held.hasPassword ? 'active' : 'invited'
}
