import { listReviews, type ListedReview } from '#db/review-list'
import { can, type Verb } from '#domain/permissions'
import { whenOf } from '#domain/reviews'
import { GRADE_WORDS, REVIEW_KIND_WORDS } from '#domain/vocabulary'
import { idIn, load } from '#gate/load'
import { planHere } from '../loaders'

function rowShown(review: ListedReview) {
  const { id, kind, title, theme, overall, findings, unanswered } = review
  return { id, title, theme, kind: REVIEW_KIND_WORDS[kind], when: whenOf(review), overall: overall ? GRADE_WORDS[overall] : '', findings, unanswered }
}

export const loadReviews = load('plan.read', async ({ db, asker }, id: string, page: string | string[] | undefined) => {
  const plan = await planHere(db, asker, idIn(id))
  const may = (verb: Verb) => can(asker, verb, { planId: plan.id, ownIds: [] })
  const { rows, ...list } = await listReviews(db, plan.id, typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1)
  return { plan: { id: plan.id, name: plan.name, authorityId: plan.authorityId }, ...list, rows: rows.map(rowShown), manages: may('review.manage'), meets: may('meeting.manage') }
})
