import type { versionsOf } from '#db/plan-settings'
import { formatInstant } from '#domain/dates'

/** A version of a plan as its table and its page show it. */
export function versionRow({ number, phase, note, madeBy, madeAt, approvedBy, approvedAt }: Awaited<ReturnType<typeof versionsOf>>[number]) {
  return {
    number, phase: phase || 'Not given', note, made: `${madeBy}, ${formatInstant(madeAt)}`,
    approved: approvedBy && approvedAt ? `${approvedBy}, ${formatInstant(approvedAt)}` : null,
  }
}
export type VersionRow = ReturnType<typeof versionRow>
