import { plansOffered } from '@/app/reviews/plans-asked'
import { authorityFor } from '#db/authorities'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { planHere } from '../../loaders'

export const loadNewReview = load('review.manage', async ({ db, asker }, id: string) => {
  const plan = await planHere(db, asker, idIn(id))
  allow(asker, 'review.manage', { planId: plan.id, ownIds: [] })
  return { planId: plan.id, plans: plansOffered(asker, await authorityFor(db, asker, plan.authorityId)), formToken: formToken(), typed: await typedBefore() }
})
export type NewReviewShown = Awaited<ReturnType<typeof loadNewReview>>
