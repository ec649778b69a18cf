import { inEachPlan } from '#db/authorities'
import { findingsOf, inTime, saidOf } from '#db/compare'
import { findingFor, findingName } from '#db/findings'
import { reviewNameFor } from '#db/review-names'
import { NotFound } from '#domain/errors'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'
import type { Query } from '../loaders'

export const loadFollowUp = load('review.manage', async ({ db, asker }, id: string, query: Query) => {
  const earlier = await reviewNameFor(db, asker, idIn(id))
  const later = await findingFor(db, asker, idIn(typeof query.finding === 'string' ? query.finding : undefined))
  const laterReview = await reviewNameFor(db, asker, later.reviewId)
  if (laterReview.id === earlier.id || laterReview.authorityId !== earlier.authorityId || inTime(earlier, laterReview).earlier !== earlier) throw new NotFound()
  allowInAny(asker, 'review.manage', inEachPlan(later))
  const said = await saidOf(db, later, earlier)
  return {
    earlier: { id: earlier.id, title: earlier.title },
    later: { id: later.id, name: findingName(later), words: later.words, version: later.version, review: laterReview.title, reviewId: laterReview.id },
    findings: (await findingsOf(db, earlier)).map((finding) => ({ id: finding.id, name: findingName(finding), says: said.find(({ earlierId }) => earlierId === finding.id)?.says ?? '' })),
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type FollowUpShown = Awaited<ReturnType<typeof loadFollowUp>>
