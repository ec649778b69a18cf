import type { Around } from '#db/action-around'
import type { ShownAction } from '#db/action-shown'
import type { Known } from '#db/series'
import { isOverdue } from '#domain/challenge'
import { formatDay, formatMonth, type Day } from '#domain/dates'
import type { Point } from '#domain/figures'
import { formatFigure } from '#domain/measures'
import { scoreOf } from '#domain/risks'
import { progressSince, progressWords } from '#domain/progress'
import { CHALLENGE_LIFE_WORDS, FINDING_KIND_WORDS, POLARITY_WORDS } from '#domain/vocabulary'

/** A line with the way to it, as compact as it can be: where, its words, what is said beneath. */
export type Beside = [href: string, words: string, said: string]
export type AroundShown = { answers: Beside[]; measures: Beside[]; challenges: Beside[]; risks: Beside[]; stops: Beside[]; challengeHref: string; otherFigures: { href: string; words: string } }

const MOST_WORDS = 200
const short = (words: string) => (words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).replace(/\s+\S*$/, '')}…` : words)

/** What stands around an action, ready to be drawn. */
export function aroundShown(around: Around, { id, planId }: Pick<ShownAction, 'id' | 'planId'>, { today, known, mayChallenge }: { today: Day; known: Known; mayChallenge: boolean }): AroundShown {
  return {
    answers: around.findings.map(({ id, ref, words, kind, review }) => [`/findings/${id}`, `${ref} ${short(words)}`.trim(), `${FINDING_KIND_WORDS[kind]}, ${review}`]),
    measures: around.measures.map((measure) => [`/measures/${measure.id}`, `${measure.ref} ${measure.title}`, movedSaid(measure)]),
    challenges: around.challenges.map((challenge) => [
      `/challenges/${challenge.id}`, short(challenge.question),
      `${CHALLENGE_LIFE_WORDS[challenge.life]}${challenge.life === 'asked' ? `: ${challenge.to}, by ${formatDay(challenge.answerBy)}${isOverdue(challenge, today) ? ', overdue' : ''}` : ''}`,
    ]),
    risks: around.risks.map(({ id, ref, title, ...level }) => [`/risks/${id}`, `${ref} ${title}`, `Scores ${scoreOf(level)} now`]),
    stops: [
      ...around.replacedBy.map(({ id, ref, title }): Beside => [`/actions/${id}`, `${ref} ${title}`, 'Replaces this action']),
      ...around.replaces.map(({ id, ref, title }): Beside => [`/actions/${id}`, `${ref} ${title}`, 'Was replaced by this action']),
    ],
    otherFigures: known === 'now'
      ? { href: `/actions/${id}?known=then#measures`, words: 'These figures as reported at the time' }
      : { href: `/actions/${id}#measures`, words: 'These figures as known now' },
    challengeHref: mayChallenge ? `/plans/${planId}/challenges/new?action=${id}` : '',
  }
}

/** What a figure has besides its month and value counts for nothing here. */
const PLAIN: Omit<Point, 'month' | 'value'> = { span: 'month', numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null, restated: false }

/** "49% in Oct 2020 to 93% in Jun 2021: up 44 points, better", from before the action began. */
export function movedSaid({ unit, polarity, target, figures }: Around['measures'][number]): string {
  const [from, to] = [figures[0], figures.at(-1)]
  if (!from || !to) return 'No figures yet'
  const near = target === null ? null : { holdsFrom: '', minimum: null, upper: target, tolerance: null }
  const progress = progressSince(figures.map((figure) => ({ ...PLAIN, ...figure })), from.month, to.month, polarity, near)
  return `${progress && from !== to ? progressWords(progress, unit) : `${formatFigure(to.value, unit)} in ${formatMonth(to.month)}`}. ${POLARITY_WORDS[polarity]}`
}
