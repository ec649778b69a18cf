'use server'
import { differencesOf } from '@/app/reviews/differences'
import { allowPlans, plansOffered } from '@/app/reviews/plans-asked'
import { saidReview } from '@/app/reviews/said-review'
import { authorityFor, inEachPlan } from '#db/authorities'
import { lastChangeOf } from '#db/last-change'
import { editReview, reviewFor, reviewInTrail } from '#db/reviews'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { EditReviewForm } from './form'

export const editReviewSaid = command('review.manage', EditReviewForm, async ({ tx, asker, at, today, input }) => {
  const review = await reviewFor(tx, asker, input.review)
  allowInAny(asker, 'review.manage', inEachPlan(review))
  const authority = await authorityFor(tx, asker, review.authorityId)
  allowPlans(asker, authority, input.plans)
  const said = saidReview(input)
  if (input.version !== review.version) {
    checkVersion(input.version, await lastChangeOf(tx, 'review', review, ['review.added', 'review.edited']), differencesOf(review, { ...said, planIds: input.plans }, plansOffered(asker, authority)))
  }
  await editReview(tx, { asker, at, today }, review, input.plans, said)
  return to(`/reviews/${review.id}`, 'Review saved', reviewInTrail({ ...review, title: said.title }))
})
