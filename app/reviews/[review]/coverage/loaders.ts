import { coverageOn } from '#db/coverage'
import { reviewNameFor } from '#db/review-names'
import { can } from '#domain/permissions'
import { idIn, load } from '#gate/load'
import { readFilter, type Query } from '@/app/coverage/filter'
import { coverageShown } from '@/app/coverage/shown'

export const loadReviewCoverage = load('plan.read', async ({ db, asker, today }, id: string, query: Query) => {
  const review = await reviewNameFor(db, asker, idIn(id))
  const page = await coverageOn(db, { reviewId: review.id }, { ...readFilter(query), today })
  const packIn = review.planIds.find((planId) => can(asker, 'evidence.pack', { planId, ownIds: [] })) ?? null
  return { review, packIn, shown: coverageShown(page, new Set(asker.roles.keys()), review.planId, today) }
})
