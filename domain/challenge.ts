import type { Day } from './dates.ts'
import { RuleError } from './errors.ts'
import { isSentence } from './sentence.ts'
import { CHALLENGE_LIVES, type ChallengeLife } from './vocabulary.ts'

/** What a question can be put on. */
export const CHALLENGED = ['action', 'finding', 'measure'] as const
export type Challenged = (typeof CHALLENGED)[number]
export const CHALLENGED_WORDS: Record<Challenged, string> = { action: 'Action', finding: 'Finding', measure: 'Measure' }

/** Lives in which something is still to come: an answer, the board's word, or a meeting. */
export const OPEN_LIVES = ['asked', 'answered', 'escalated'] as const satisfies readonly ChallengeLife[]
/** A life in a word or two, for a tag in a list. */
export const CHALLENGE_LIFE_TAGS: Record<ChallengeLife, string> = { asked: 'Asked', answered: 'Answered', satisfied: 'Satisfied', escalated: 'Escalated', closed: 'Settled' }

export const JUDGED = ['satisfied', 'asked_again'] as const
/** What the board says of an answer. */
export type Judged = (typeof JUDGED)[number]

/** How a challenge stands. The days are calendar days; `meetingOn` is the holding-to-account meeting's. */
export type StandingChallenge = { life: ChallengeLife; answerBy: Day; meetingOn: Day | null }

/** Whether anything of it is still to come. */
export function isOpen({ life }: Pick<StandingChallenge, 'life'>): boolean {
  return (OPEN_LIVES as readonly ChallengeLife[]).includes(life)
}

/** Whether its answer is late: still waited for, and the day is past. Today is not late. */
export function isOverdue({ life, answerBy }: Pick<StandingChallenge, 'life' | 'answerBy'>, today: Day): boolean {
  return life === 'asked' && answerBy < today
}

/** Checks a question that the board puts: a sentence, to be answered today or later. Returns that day. Throws RuleError at the field. */
export function checkQuestion(question: string, answerBy: Day | null, today: Day, field = 'question'): Day {
  if (!isSentence(question)) throw new RuleError('Ask a question of at least one sentence, so that it is clear what to answer', field)
  if (answerBy === null) throw new RuleError('Enter the day by which it is to be answered', 'answer-by-day')
  if (answerBy < today) throw new RuleError('The day by which it is to be answered must be today or later', 'answer-by-day')
  return answerBy
}

/** Checks an answer: a sentence, while one is waited for. Throws RuleError. */
export function checkAnswer({ life }: StandingChallenge, words: string): void {
  if (life !== 'asked') throw new RuleError(`This challenge does not wait for an answer any more: ${SINCE[life]}`, 'words')
  if (!isSentence(words)) throw new RuleError('Answer the question in at least one sentence', 'words')
}

/** Checks the board's word on an answer: satisfied, or asked again with a new question. Returns the day by which that is to be answered, if it is. Throws RuleError. */
export function checkJudged({ life }: StandingChallenge, judged: Judged, words: string, answerBy: Day | null, today: Day): Day | null {
  if (life === 'asked') throw new RuleError('This challenge has not been answered yet, so there is nothing to be satisfied with', 'outcome')
  if (life !== 'answered') throw new RuleError(`This challenge does not wait for the board's word any more: ${SINCE[life]}`, 'outcome')
  return judged === 'asked_again' ? checkQuestion(words, answerBy, today, 'words') : null
}

/** Checks an escalation to a holding-to-account meeting, or another day for one: a reason, and a day that is today or later. Throws RuleError. */
export function checkEscalation(challenge: StandingChallenge, reason: string, meetingOn: Day, today: Day): void {
  if (!isOpen(challenge)) throw new RuleError(`This challenge can not be escalated any more: ${SINCE[challenge.life]}`, 'words')
  if (!isSentence(reason)) throw new RuleError('Say in at least one sentence why it is escalated', 'words')
  if (meetingOn < today) throw new RuleError('The meeting must be today or later', 'meeting-on-day')
}

/** Checks what came of a holding-to-account meeting: a sentence, on its day or after it. Throws RuleError. */
export function checkOutcome({ life, meetingOn }: StandingChallenge, outcome: string, today: Day): void {
  if (life !== 'escalated') throw new RuleError(`No holding-to-account meeting is awaited: ${SINCE[life]}`, 'words')
  if (meetingOn === null || meetingOn > today) throw new RuleError('The meeting is still to come: record its outcome on the day or after it', 'words')
  if (!isSentence(outcome)) throw new RuleError('Say in at least one sentence what came of the meeting', 'words')
}

const SINCE: Record<ChallengeLife, string> = {
  asked: 'it waits for an answer',
  answered: 'it has been answered',
  satisfied: 'the board is satisfied',
  escalated: 'it has been escalated to a holding-to-account meeting',
  closed: 'it was settled at a holding-to-account meeting',
}

const START = 100
/** The first words of a question, as many as a line of a list holds. */
export function startOf(question: string): string {
  return question.length > START ? `${question.slice(0, START).replace(/\s+\S*$/, '')}…` : question
}

/** "3 wait for an answer (1 overdue), 2 answered": how many stand where, in the order of a challenge's life. Nothing is said of none. */
export function sayLives(counts: Partial<Record<ChallengeLife, number>>, overdue: number): string {
  const said: Record<ChallengeLife, (count: number) => string> = {
    asked: (count) => `${count} ${count === 1 ? 'waits' : 'wait'} for an answer${overdue > 0 ? ` (${overdue} overdue)` : ''}`,
    answered: (count) => `${count} answered, with the board's word to come`,
    satisfied: (count) => `${count} where the board is satisfied`,
    escalated: (count) => `${count} escalated`,
    closed: (count) => `${count} settled at a meeting`,
  }
  return CHALLENGE_LIVES.flatMap((life) => (counts[life] ? [said[life](counts[life])] : [])).join('; ')
}
