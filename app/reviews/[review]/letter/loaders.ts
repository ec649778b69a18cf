import { inEachPlan } from '#db/authorities'
import { reviewFor } from '#db/reviews'
import { ACCEPT } from '#gate/evidence-files'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'

export const loadLetter = load('review.manage', async ({ db, asker }, id: string) => {
  const review = await reviewFor(db, asker, idIn(id))
  allowInAny(asker, 'review.manage', inEachPlan(review))
  return { id: review.id, title: review.title, replaces: review.letter !== undefined, accept: ACCEPT, formToken: formToken(), typed: await typedBefore() }
})
export type LetterFormShown = Awaited<ReturnType<typeof loadLetter>>
