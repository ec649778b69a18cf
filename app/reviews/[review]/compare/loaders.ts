import { comparableWith, findingsOfBoth, inTime } from '#db/compare'
import { reviewNameFor, type ReviewName } from '#db/review-names'
import { compareReviews, sayComparison } from '#domain/compare'
import { formatDay } from '#domain/dates'
import { NotFound } from '#domain/errors'
import { canInAny } from '#domain/permissions'
import { REVIEW_KIND_WORDS } from '#domain/vocabulary'
import { inEachPlan } from '#db/authorities'
import { idIn, load, type Loading } from '#gate/load'

export type Query = Record<string, string | string[] | undefined>

/** A review and the one that is compared with it, whichever came first; or those that could be. */
export const loadComparison = load('plan.read', async ({ db, asker }, id: string, query: Query) => {
  const review = await reviewNameFor(db, asker, idIn(id))
  const others = await comparableWith(db, asker, review)
  const chosen = typeof query.with === 'string' && query.with !== '' ? query.with : undefined
  return {
    review, chosen,
    others: others.map((other) => ({ value: String(other.id), label: `${other.title} (${REVIEW_KIND_WORDS[other.kind]}, ${formatDay(other.orderOn)})` })),
    compared: chosen === undefined ? null : await compared({ db, asker }, review, idIn(chosen)),
  }
})

async function compared({ db, asker }: Pick<Loading, 'db' | 'asker'>, review: ReviewName, withId: number) {
  const other = await reviewNameFor(db, asker, withId)
  if (other.id === review.id || other.authorityId !== review.authorityId) throw new NotFound()
  const { earlier, later } = inTime(review, other)
  const both = await findingsOfBoth(db, { earlier, later })
  const comparison = compareReviews(both.earlier, both.later, both.said)
  return { earlier, later, sentence: sayComparison(comparison), ...comparison, maySay: canInAny(asker, 'review.manage', inEachPlan(later)) }
}
export type Compared = Awaited<ReturnType<typeof compared>>
