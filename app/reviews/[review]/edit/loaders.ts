import { plansOffered } from '@/app/reviews/plans-asked'
import { authorityFor, inEachPlan } from '#db/authorities'
import { reviewFor } from '#db/reviews'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'

export const loadEditReview = load('review.manage', async ({ db, asker }, id: string) => {
  const review = await reviewFor(db, asker, idIn(id))
  allowInAny(asker, 'review.manage', inEachPlan(review))
  const { version, planIds, kind, title, theme, expectedOn, expectedWords, visitedFrom, visitedTo, publishedOn, receivedOn, judgements } = review
  return {
    id: review.id, version, said: { kind, title, theme, expectedOn, expectedWords, visitedFrom, visitedTo, publishedOn, receivedOn, judgements },
    plans: plansOffered(asker, await authorityFor(db, asker, review.authorityId)), answering: planIds.map(String), formToken: formToken(), typed: await typedBefore(),
  }
})
export type EditReviewShown = Awaited<ReturnType<typeof loadEditReview>>
