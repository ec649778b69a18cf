import { and, eq, sql } from 'drizzle-orm'
import { NotFound } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import type { Db } from './client.ts'
import { prepared } from './prepared.ts'
import { plans } from './schema/plans.ts'
import { reviewPlans, reviews } from './schema/reviews.ts'

/** A review by its name and place in time, with those of its plans that the asker has a role in, the first one by its name. Throws NotFound when there is none. */
export async function reviewNameFor(db: Db, asker: Asker, id: number) {
  const rows = await named(db).all({ id, planIds: JSON.stringify([...asker.roles.keys()]) })
  const [review] = rows
  if (!review) throw new NotFound()
  return { ...review, planIds: rows.map(({ planId }) => planId) }
}
export type ReviewName = Awaited<ReturnType<typeof reviewNameFor>>

function named(db: Db) {
  return prepared(db, 'name of a review', () => db.select({
    id: reviews.id, authorityId: reviews.authorityId, kind: reviews.kind, title: reviews.title, orderOn: reviews.orderOn, planId: plans.id, planName: plans.name,
  }).from(reviewPlans).innerJoin(reviews, eq(reviews.id, reviewPlans.reviewId)).innerJoin(plans, eq(plans.id, reviewPlans.planId))
    .where(and(eq(reviewPlans.reviewId, sql.placeholder('id')), sql`${reviewPlans.planId} in (select value from json_each(${sql.placeholder('planIds')}))`))
    .orderBy(reviewPlans.planId).prepare())
}
