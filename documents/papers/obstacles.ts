import { formatDay, type Day } from '#domain/dates'
import type { Item, PaperPart } from '#domain/paper'
import { counted } from '#domain/sentence'

/** A challenge that the board waits on, as it stood at the end of a day. `meetingOn` is the day of a holding-to-account meeting to which it was taken. */
export type OpenChallenge = { question: string; to: string; answerBy: Day; meetingOn: Day | null }

/** What stands in the way, as the board's own questions tell it: those that nobody has answered, the longest overdue first, and those that were escalated. */
export function obstaclesPart(challenges: readonly OpenChallenge[], on: Day): PaperPart[] {
  if (challenges.length === 0) return []
  const late = challenges.filter(({ answerBy, meetingOn }) => meetingOn === null && answerBy < on).length
  const items = challenges.toSorted((a, b) => a.answerBy.localeCompare(b.answerBy)).map(({ question, to, answerBy, meetingOn }): Item => ({
    text: `${question.trim()} (${to})`,
    aside: meetingOn ? `escalated to a holding-to-account meeting on ${formatDay(meetingOn)}` : `${answerBy < on ? 'overdue: an answer was' : 'an answer is'} due by ${formatDay(answerBy)}`,
  }))
  const told = `${counted(challenges.length, 'question')} of the board ${challenges.length === 1 ? 'waits' : 'wait'} for an answer or a meeting${late > 0 ? `, ${late} of them overdue` : ''}.`
  return [{ kind: 'text', text: told }, { kind: 'list', items }]
}
