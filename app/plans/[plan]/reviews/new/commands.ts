'use server'
import { allowPlans } from '@/app/reviews/plans-asked'
import { saidReview } from '@/app/reviews/said-review'
import { authorityFor } from '#db/authorities'
import { planFor } from '#db/plans'
import { addReview, reviewInTrail } from '#db/reviews'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { NewReviewForm } from './form'

export const addReviewToPlans = command('review.manage', NewReviewForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'review.manage', { planId: plan.id, ownIds: [] })
  allowPlans(asker, await authorityFor(tx, asker, plan.authorityId), input.plans)
  const review = await addReview(tx, { asker, at, today }, plan.authorityId, input.plans, saidReview(input))
  return to(`/reviews/${review.id}`, 'Review added', reviewInTrail(review))
})
