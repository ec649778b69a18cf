import { daysBetween, formatDay, type Day } from './dates.ts'
import { counted } from './sentence.ts'
import { isOpen, isOverdue, slippedDays, type DatedAction } from './standing.ts'
import { STAGE_WORDS } from './vocabulary.ts'

/** "Due 21 September 2021, overdue by 12 days, 40 days later than first agreed"; of an action with nothing left to do, its stage. */
export function dueSentence(action: Omit<DatedAction, 'lastUpdateOn'>, today: Day): string {
  if (!isOpen(action.stage)) return STAGE_WORDS[action.stage]
  if (!action.dueOn) return action.dueWords ? `Due date: ${action.dueWords}` : 'No due date set'
  const slipped = slippedDays(action)
  const facts = [
    isOverdue(action, today) ? `overdue by ${counted(daysBetween(action.dueOn, today), 'day')}` : '',
    slipped > 0 ? `${counted(slipped, 'day')} later than first agreed` : '',
  ]
  return [`Due ${formatDay(action.dueOn)}`, ...facts].filter(Boolean).join(', ')
}

/** "No update since 3 March 2021, 45 days ago". */
export function silenceSentence({ lastUpdateOn }: Pick<DatedAction, 'lastUpdateOn'>, today: Day): string {
  return `No update since ${formatDay(lastUpdateOn)}, ${counted(daysBetween(lastUpdateOn, today), 'day')} ago`
}
