import { formatDay } from '#domain/dates'
import type { Difference } from '#domain/errors'
import type { SaidReview } from '#domain/reviews'
import { inWords } from '#domain/sentence'
import { GRADE_WORDS, JUDGEMENTS, JUDGEMENT_WORDS, REVIEW_KIND_WORDS } from '#domain/vocabulary'

type Said = SaidReview & { planIds: readonly number[] }

/** What the review says now beside what was typed, for a save that came second. Fields on which both agree are left out. */
export function differencesOf(theirs: Said, yours: Said, plans: readonly { value: string; label: string }[]): Difference[] {
  const day = (on: string | null) => (on ? formatDay(on) : '')
  const fields: [label: string, words: (said: Said) => string][] = [
    ['Kind of review', ({ kind }) => REVIEW_KIND_WORDS[kind]],
    ['Title', ({ title }) => title],
    ['Theme', ({ theme }) => theme],
    ['First day of the visit', ({ visitedFrom }) => day(visitedFrom)],
    ['Last day of the visit', ({ visitedTo }) => day(visitedTo)],
    ['Published', ({ publishedOn }) => day(publishedOn)],
    ['Received', ({ receivedOn }) => day(receivedOn)],
    ['Expected', ({ expectedOn, expectedWords }) => expectedWords ?? day(expectedOn)],
    ...JUDGEMENTS.map((judgement): [string, (said: Said) => string] => [JUDGEMENT_WORDS[judgement], ({ judgements }) => (judgements[judgement] ? GRADE_WORDS[judgements[judgement]] : '')]),
    ['Plans that answer it', ({ planIds }) => inWords(plans.filter(({ value }) => planIds.includes(Number(value))).map(({ label }) => label))],
  ]
  return fields.map(([label, words]) => ({ label, theirs: words(theirs) || 'Nothing', yours: words(yours) || 'Nothing' })).filter(({ theirs, yours }) => theirs !== yours)
}
