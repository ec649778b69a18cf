import type { SaidReview } from '#domain/reviews'
import { GRADES, JUDGEMENTS, REVIEW_KINDS, type Grade, type Judgement } from '#domain/vocabulary'
import { choice, ids, line, optional, optionalDay, type Field } from '#gate/fields'
import type { InputOf } from '#gate/form'

const grade = optional(choice(GRADES, 'Select a grade from the list'))
const grades: Record<`grade-${Judgement}`, Field<Grade | null>> = {
  'grade-leaders': grade, 'grade-help_and_protection': grade, 'grade-in_care': grade, 'grade-care_leavers': grade, 'grade-overall': grade,
}

/** What a review is: the fields in which adding and editing one agree. */
export const SaidReviewForm = {
  kind: choice(REVIEW_KINDS, 'Select what kind of review it is'),
  title: line('Title', { missing: 'Enter a title' }),
  theme: line('Theme', { optional: true }),
  'visited-from': optionalDay('First day of the visit'),
  'visited-to': optionalDay('Last day of the visit'),
  published: optionalDay('The day it was published'),
  received: optionalDay('The day it was received'),
  expected: optionalDay('The day on which it is expected'),
  'expected-words': line('When it is expected, in words', { most: 60, optional: true }),
  ...grades,
  plans: ids('Choose at least one plan that answers this review', { least: 1, most: 50 }),
}

/** What was typed, as a review holds it. */
export function saidReview(input: Omit<InputOf<typeof SaidReviewForm>, 'plans'>): SaidReview {
  const { kind, title, theme, published, received, expected } = input
  return {
    kind, title, theme, visitedFrom: input['visited-from'], visitedTo: input['visited-to'], publishedOn: published, receivedOn: received,
    expectedOn: expected, expectedWords: input['expected-words'] || null,
    judgements: Object.fromEntries(JUDGEMENTS.flatMap((judgement) => (input[`grade-${judgement}`] ? [[judgement, input[`grade-${judgement}`]]] : []))),
  }
}
