import { addDays, daysBetween, formatDay, type Day } from './dates.ts'
import { OPEN_STAGES, type Impact, type Stage, type Status } from './vocabulary.ts'

/** A due date is a day or words ("ongoing"), or nothing yet; never both. */
export type Due = { dueOn: Day | null; dueWords: string | null }

/** How an action stands: what its newest update set. */
export type Standing = Due & { stage: Stage; status: Status; impact: Impact; ownerId: number }

export type DatedAction = Due & { stage: Stage; firstDueOn: Day | null; lastUpdateOn: Day }

/** How many days ahead a due date counts as "due soon". Source: the domain's rules. */
export const DUE_SOON_DAYS = 30

export function isOpen(stage: Stage): boolean {
  return (OPEN_STAGES as readonly Stage[]).includes(stage)
}

/** Past its date and not done. A date in words is never overdue. */
export function isOverdue(action: Pick<DatedAction, 'dueOn' | 'stage'>, today: Day): boolean {
  return isOpen(action.stage) && action.dueOn !== null && action.dueOn < today
}

/** Due today or within 30 days. */
export function isDueSoon(action: Pick<DatedAction, 'dueOn' | 'stage'>, today: Day): boolean {
  return isOpen(action.stage) && action.dueOn !== null && action.dueOn >= today && action.dueOn <= addDays(today, DUE_SOON_DAYS)
}

/** No update for more than `silentAfterDays` days (30 unless the plan says otherwise), while there is work to do. */
export function isSilent(action: Pick<DatedAction, 'lastUpdateOn' | 'stage'>, today: Day, silentAfterDays = 30): boolean {
  return isOpen(action.stage) && daysBetween(action.lastUpdateOn, today) > silentAfterDays
}

/** Days between the date first agreed and the date now, when it is later; otherwise 0. */
export function slippedDays(action: Pick<DatedAction, 'firstDueOn' | 'dueOn'>): number {
  if (!action.firstDueOn || !action.dueOn) return 0
  return Math.max(0, daysBetween(action.firstDueOn, action.dueOn))
}

/** "21 September 2021", the words as they were written, or "No date set". */
export function dueText(due: Due): string {
  return due.dueOn ? formatDay(due.dueOn) : (due.dueWords ?? 'No date set')
}

/** Done, while nothing yet shows that it helped: the list that every board asks for. */
export function isImpactUnproven(action: { stage: Stage; impact: Impact }): boolean {
  return (action.stage === 'complete' || action.stage === 'embedded') && (action.impact === 'too_early' || action.impact === 'none_seen')
}
