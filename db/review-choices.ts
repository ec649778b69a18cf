import { and, asc, desc, eq, inArray } from 'drizzle-orm'
import { NotFound } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import type { Db } from './client.ts'
import { reviewFor } from './reviews.ts'
import { findings, reviewPlans, reviews } from './schema/reviews.ts'

const MOST = 200

/** The reviews that a plan answers, the newest first, to choose from. The plan has been loaded through the asker's plans. */
export async function reviewChoices(db: Db, planId: number) {
  return db.select({ id: reviews.id, title: reviews.title, orderOn: reviews.orderOn }).from(reviews).innerJoin(reviewPlans, eq(reviewPlans.reviewId, reviews.id))
    .where(eq(reviewPlans.planId, planId)).orderBy(desc(reviews.orderOn), desc(reviews.id)).limit(MOST)
}

/** A review that a plan of the asker's answers, as it is chosen there. Throws NotFound for another. */
export async function reviewOfPlan(db: Db, asker: Asker, plan: { id: number }, id: number) {
  const review = await reviewFor(db, asker, id)
  if (!review.planIds.includes(plan.id)) throw new NotFound()
  return review
}

/** The findings of a review, in order, to choose from. The review has been loaded through the asker's plans. */
export async function findingChoices(db: Db, reviewId: number) {
  return db.select({ id: findings.id, ref: findings.ref, words: findings.words }).from(findings).where(eq(findings.reviewId, reviewId)).orderBy(asc(findings.position)).limit(MOST)
}

/** Throws NotFound unless each of these findings is the review's. */
export async function checkFindingsOf(db: Db, review: { id: number }, ids: readonly number[]) {
  const found = await db.select({ id: findings.id }).from(findings).where(and(eq(findings.reviewId, review.id), inArray(findings.id, [...ids])))
  if (found.length < new Set(ids).size) throw new NotFound()
}
