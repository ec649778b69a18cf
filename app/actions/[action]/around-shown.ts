import type { Around } from '#db/action-around'
import type { ShownAction } from '#db/action-shown'
import { isOverdue } from '#domain/challenge'
import { formatDay, type Day } from '#domain/dates'
import { progressSentence } from '#domain/measures'
import { CHALLENGE_LIFE_WORDS, FINDING_KIND_WORDS, POLARITY_WORDS } from '#domain/vocabulary'

/** A line with the way to it, as compact as it can be: where, its words, what is said beneath. */
export type Beside = [href: string, words: string, said: string]
export type AroundShown = { answers: Beside[]; measures: Beside[]; challenges: Beside[]; stops: Beside[]; challengeHref: string }

const MOST_WORDS = 200
const short = (words: string) => (words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).replace(/\s+\S*$/, '')}…` : words)

/** What stands around an action, ready to be drawn. */
export function aroundShown(around: Around, { id, planId }: Pick<ShownAction, 'id' | 'planId'>, { today, mayChallenge }: { today: Day; mayChallenge: boolean }): AroundShown {
  return {
    answers: around.findings.map(({ id, ref, words, kind, review }) => [`/findings/${id}`, `${ref} ${short(words)}`.trim(), `${FINDING_KIND_WORDS[kind]}, ${review}`]),
    measures: around.measures.map(({ id, ref, title, unit, polarity, figures }) => {
      const [first, newest] = [figures[0], figures.at(-1)]
      return [`/measures/${id}`, `${ref} ${title}`, first && newest ? `${progressSentence(first, newest, unit)}. ${POLARITY_WORDS[polarity]}` : 'No figures yet']
    }),
    challenges: around.challenges.map((challenge) => [
      `/challenges/${challenge.id}`, short(challenge.question),
      `${CHALLENGE_LIFE_WORDS[challenge.life]}${challenge.life === 'asked' ? `: ${challenge.to}, by ${formatDay(challenge.answerBy)}${isOverdue(challenge, today) ? ', overdue' : ''}` : ''}`,
    ]),
    stops: [
      ...around.replacedBy.map(({ id, ref, title }): Beside => [`/actions/${id}`, `${ref} ${title}`, 'Replaces this action']),
      ...around.replaces.map(({ id, ref, title }): Beside => [`/actions/${id}`, `${ref} ${title}`, 'Was replaced by this action']),
    ],
    challengeHref: mayChallenge ? `/plans/${planId}/challenges/new?action=${id}` : '',
  }
}
