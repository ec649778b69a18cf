import type { LoadedChallenge } from '#db/challenges'
import type { ChallengeSubject } from '#db/challenge-subjects'
import { CHALLENGED_WORDS, isOverdue, type StandingChallenge } from '#domain/challenge'
import { daysBetween, formatDay, type Day } from '#domain/dates'
import type { Difference } from '#domain/errors'
import { counted } from '#domain/sentence'
import { CHALLENGE_LIFE_WORDS } from '#domain/vocabulary'

const PAGES = { action: 'actions', finding: 'findings', measure: 'measures' } as const

/** What a challenge is on, in the middle of a sentence and at the start of one, with the address of its page while the reader may see it. */
export function subjectShown({ kind, id, name, seen }: ChallengeSubject) {
  return seen
    ? { words: `${kind} ${name}`, label: `${CHALLENGED_WORDS[kind]} ${name}`, href: `/${PAGES[kind]}/${id}` }
    : { words: 'a finding that this plan no longer answers', label: 'A finding that this plan no longer answers', href: null }
}

/** "Waits for an answer by 3 March 2026, overdue by 12 days". */
export function standingOf(challenge: StandingChallenge, today: Day): string {
  const words = CHALLENGE_LIFE_WORDS[challenge.life]
  if (challenge.life === 'asked') return `${words} by ${formatDay(challenge.answerBy)}${isOverdue(challenge, today) ? `, overdue by ${counted(daysBetween(challenge.answerBy, today), 'day')}` : ''}`
  return challenge.meetingOn ? `${words} on ${formatDay(challenge.meetingOn)}` : words
}

/** The challenge that a form speaks of. */
export const challengeShown = (challenge: LoadedChallenge, today: Day) => ({
  id: challenge.id, version: challenge.version, on: subjectShown(challenge.subject).words, question: challenge.question, standing: standingOf(challenge, today),
})

/** How the challenge stands now beside what was meant, for a save that came second. */
export function differencesOf(challenge: LoadedChallenge, yours: string, today: Day): Difference[] {
  return [{ label: 'Challenge', theirs: standingOf(challenge, today), yours }]
}
