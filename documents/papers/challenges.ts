import { isOverdue } from '#domain/challenge'
import { formatDay, type Day } from '#domain/dates'
import type { Cell, PaperPart } from '#domain/paper'
import { CHALLENGE_LIFE_WORDS, type ChallengeLife } from '#domain/vocabulary'
import { bounded, columnsOf, onDay, said } from './cells.ts'

/** A challenge as it stood at the end of the period. `answer` is the newest, null while there is none; `words` are what was said of it last. */
export type PaperChallenge = { question: string; subject: string; to: string; answerBy: Day | null; life: ChallengeLife; answer: string | null; words: string; meetingOn: Day | null }

/** The challenges that were open, or answered or judged in the period. */
export function challengeParts({ challenges, total, on }: { challenges: readonly PaperChallenge[]; total: number; on: Day }): PaperPart[] {
  return bounded({
    name: 'Challenges', caption: 'Challenges that are open, or were answered or judged in this period', empty: 'The board has no open challenge, and none was answered in this period.',
    columns: columnsOf(['Question', 2.6], ['On', 1.8], ['Put to', 1.2], ['Answer by', 1.2], ['Where it stands', 1.6], ['Answer', 2.6]),
  }, challenges.map((challenge) => challengeCells(challenge, on)), total, ['challenge', 'challenges'])
}

function challengeCells(challenge: PaperChallenge, on: Day): Cell[] {
  const { question, subject, to, answerBy, answer } = challenge
  return [said(question), said(subject || 'A finding of another plan'), said(to), onDay(answerBy), said(standsWords(challenge, on)), said(answer ?? '')]
}

function standsWords({ life, answerBy, meetingOn, words }: PaperChallenge, on: Day): string {
  if (answerBy && isOverdue({ life, answerBy }, on)) return 'The answer is overdue'
  if (life === 'escalated' && meetingOn) return `${CHALLENGE_LIFE_WORDS.escalated} on ${formatDay(meetingOn)}`
  if (life === 'closed') return `${CHALLENGE_LIFE_WORDS.closed}: ${words}`
  return CHALLENGE_LIFE_WORDS[life]
}
