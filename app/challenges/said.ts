import type { ChallengeEntry } from '#db/challenge-page'
import { formatDay } from '#domain/dates'

const SAID: Record<ChallengeEntry['said'], (day: string) => string> = {
  asked: (day) => `Asked, to be answered by ${day}`,
  answered: () => 'Answered',
  satisfied: () => 'The board is satisfied',
  asked_again: (day) => `Asked again, to be answered by ${day}`,
  escalated: (day) => `Escalated to a holding-to-account meeting on ${day}`,
  met: () => 'Holding-to-account meeting held',
}

/** What an entry of a challenge says, with its day where it has one. */
export function entryTitle({ said, dueOn }: Pick<ChallengeEntry, 'said' | 'dueOn'>): string {
  return SAID[said](dueOn ? formatDay(dueOn) : 'a day to be agreed')
}
