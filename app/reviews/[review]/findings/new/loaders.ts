import { besideChoices } from '@/app/findings/beside-choices'
import { inEachPlan } from '#db/authorities'
import { findingsBeside } from '#db/finding-page'
import { reviewFor } from '#db/reviews'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'

export const loadNewFinding = load('review.manage', async ({ db, asker }, id: string) => {
  const review = await reviewFor(db, asker, idIn(id))
  allowInAny(asker, 'review.manage', inEachPlan(review))
  return { review: { id: review.id, title: review.title }, ...besideChoices(await findingsBeside(db, review.id)), formToken: formToken(), typed: await typedBefore() }
})
export type NewFindingShown = Awaited<ReturnType<typeof loadNewFinding>>
