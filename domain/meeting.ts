import type { Attendance, MeetingLife } from './board-vocabulary.ts'
import { formatDay, type Day } from './dates.ts'
import { RuleError } from './errors.ts'
import { isSentence } from './sentence.ts'

/** How a meeting of a board stands. `onDay` is a calendar day and may lie ahead. */
export type StandingMeeting = { life: MeetingLife; onDay: Day }

/** Checks the day that a meeting is given: once it has begun it lies not ahead, and once it is closed it stays. Throws RuleError at `day-day`. */
export function checkMoved({ life, onDay }: StandingMeeting, to: Day, today: Day): void {
  if (to === onDay || life === 'planned') return
  if (life === 'closed') throw new RuleError(`This meeting is closed, so its day stays ${formatDay(onDay)}. The chair can open it again with a reason`, 'day-day')
  if (to > today) throw new RuleError('This meeting has begun: its day must be today or earlier', 'day-day')
}

/** Checks that a meeting can begin: planned, on its day or after it. Throws RuleError. */
export function checkBegin({ life, onDay }: StandingMeeting, today: Day): void {
  if (life !== 'planned') throw new RuleError(`This meeting can not be begun: it ${SINCE[life]}`)
  if (onDay > today) throw new RuleError(`This meeting can be begun on its day, ${formatDay(onDay)}, or after it. When it is held earlier, change its day first`)
}

/** Checks that something can be recorded in a meeting: it is under way. Throws RuleError. */
export function checkRecording({ life }: Pick<StandingMeeting, 'life'>): void {
  if (life === 'planned') throw new RuleError('Begin the meeting first: then what is decided in it can be recorded')
  if (life === 'closed') throw new RuleError('This meeting is closed, so nothing more is recorded in it. The chair can open it again with a reason')
}

/** Checks that a meeting can be closed: it has begun, and isn't closed yet. Throws RuleError. */
export function checkClose({ life }: Pick<StandingMeeting, 'life'>): void {
  if (life !== 'under_way') throw new RuleError(`This meeting can not be closed: it ${SINCE[life]}`)
}

/** Checks that a closed meeting can be opened again: with a reason of a sentence, before its minutes are approved. Throws RuleError. */
export function checkReopen({ life }: Pick<StandingMeeting, 'life'>, reason: string, isApproved: boolean): void {
  if (life !== 'closed') throw new RuleError(`This meeting can not be opened again: it ${SINCE[life]}`)
  if (isApproved) throw new RuleError('The minutes of this meeting have been approved, so it stays closed. What was wrong is put right by a decision of a later meeting')
  if (!isSentence(reason)) throw new RuleError('Say in at least one sentence why the meeting is opened again', 'reason')
}

/** Checks who came: apologies may be recorded before a meeting, the rest once it has begun, and nothing when it is closed. Throws RuleError. */
export function checkAttendance({ life }: Pick<StandingMeeting, 'life'>, came: readonly Attendance[]): void {
  if (life === 'closed') checkRecording({ life })
  if (life === 'planned' && came.some((each) => each !== 'apologies')) throw new RuleError('Before the meeting begins only apologies can be recorded: begin the meeting to say who is present or absent')
}

/** Checks a decision: at least a sentence. Throws RuleError. */
export function checkDecision(words: string): void {
  if (!isSentence(words)) throw new RuleError('Write the decision as at least one sentence, so that it can be read on its own', 'words')
}

/** Checks that a decision can be replaced: nothing has replaced it yet. `replacedBy` is the number of what did. Throws RuleError. */
export function checkReplaced(replacedBy: number | null): void {
  if (replacedBy !== null) throw new RuleError(`This decision has been replaced by decision ${replacedBy} already: replace that one`)
}

/** Checks a matter arising: words of at least a sentence, due today or later. Throws RuleError. */
export function checkMatter({ words, dueOn }: { words: string; dueOn: Day }, today: Day): void {
  if (!isSentence(words)) throw new RuleError('Say in at least one sentence what is to be done', 'words')
  checkDue(dueOn, today)
}

/** Checks the day by which a matter arising is due: today or later. Throws RuleError. */
export function checkDue(dueOn: Day, today: Day): void {
  if (dueOn < today) throw new RuleError('The day by which it is due must be today or later', 'due-day')
}

/** Checks that a matter arising is still open, so that it can be changed or closed. Throws RuleError. */
export function checkMatterOpen({ closedAt }: { closedAt: string | null }): void {
  if (closedAt !== null) throw new RuleError('This matter arising has been closed already')
}

/** Checks that a matter arising can be closed: open, with a sentence that says what came of it. Throws RuleError. */
export function checkMatterClosed(matter: { closedAt: string | null }, outcome: string): void {
  checkMatterOpen(matter)
  if (!isSentence(outcome)) throw new RuleError('Say in at least one sentence what came of it', 'outcome')
}

/** Whether a matter arising is late: still open, and its day is past. Today is not late. */
export function isMatterOverdue({ closedAt, dueOn }: { closedAt: string | null; dueOn: Day }, today: Day): boolean {
  return closedAt === null && dueOn < today
}

/** Checks that minutes can be written: the meeting has begun, and its minutes aren't approved. Throws RuleError. */
export function checkMinutes({ life }: Pick<StandingMeeting, 'life'>, words: string, isApproved: boolean): void {
  if (life === 'planned') throw new RuleError('Minutes are written once the meeting has begun')
  if (isApproved) throw new RuleError('These minutes have been approved, so they stay as they are. What was wrong is put right in the minutes of the later meeting')
  if (!isSentence(words)) throw new RuleError('Write the minutes before you save them', 'words')
}

type Approving = StandingMeeting & { id: number; boardId: number }

/** Checks that the minutes of a meeting can be approved at another: written and not approved yet, of a closed meeting, at a later one of the same board that has begun. Throws RuleError. */
export function checkApproval(meeting: Approving, at: Approving, minutes: { approved: boolean } | null): void {
  if (meeting.life !== 'closed') throw new RuleError('Close the meeting before its minutes are approved')
  if (!minutes) throw new RuleError('No minutes of this meeting have been written yet, so there is nothing to approve')
  if (minutes.approved) throw new RuleError('These minutes have been approved already')
  if (at.boardId !== meeting.boardId || !isLater(at, meeting)) throw new RuleError('Choose a later meeting of the same board', 'at')
  if (at.life === 'planned') throw new RuleError('That meeting has not begun yet: minutes are approved in a meeting', 'at')
}

/** Whether a meeting of a board came after another. Two of one day stand in the order in which they were added. */
export function isLater(meeting: { id: number; onDay: Day }, than: { id: number; onDay: Day }): boolean {
  return meeting.onDay > than.onDay || (meeting.onDay === than.onDay && meeting.id > than.id)
}

const SINCE: Record<MeetingLife, string> = { planned: 'has not begun', under_way: 'is under way', closed: 'is closed' }
