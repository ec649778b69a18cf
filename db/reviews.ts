import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { plansWith, type Asker } from '#domain/permissions'
import { checkReview, orderOf, type SaidReview } from '#domain/reviews'
import type { Grade, Judgement } from '#domain/vocabulary'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import type { KeptFile } from './evidence.ts'
import { actions } from './schema/actions.ts'
import { plans } from './schema/plans.ts'
import { findingActions, findings, judgements, reviewLetters, reviewPlans, reviews } from './schema/reviews.ts'

/** The ids of the reviews that are answered by a plan of the asker's: the only way reviews and findings are seen. */
export function visibleReviews(db: Db, asker: Asker) {
  return db.select({ id: reviewPlans.reviewId }).from(reviewPlans).where(sql`${reviewPlans.planId} in (select value from json_each(${JSON.stringify([...asker.roles.keys()])}))`)
}

/** A review with its judgements, its newest letter, and those of its plans that the asker has a role in. Throws NotFound when there is none. */
export async function reviewFor(db: Db, asker: Asker, id: number) {
  const review = await db.select().from(reviews).where(and(eq(reviews.id, id), inArray(reviews.id, visibleReviews(db, asker)))).get()
  if (!review) throw new NotFound()
  const stands = await db.select({ id: plans.id, name: plans.name }).from(reviewPlans).innerJoin(plans, eq(plans.id, reviewPlans.planId))
    .where(and(eq(reviewPlans.reviewId, id), inArray(reviewPlans.planId, [...asker.roles.keys()]))).orderBy(plans.id)
  const graded = await db.select({ judgement: judgements.judgement, grade: judgements.grade }).from(judgements).where(eq(judgements.reviewId, id))
  const letter = await db.select().from(reviewLetters).where(eq(reviewLetters.reviewId, id)).orderBy(desc(reviewLetters.id)).limit(1).get()
  const grades = Object.fromEntries(graded.map(({ judgement, grade }) => [judgement, grade])) as Partial<Record<Judgement, Grade>>
  return { ...review, plans: stands, planIds: stands.map(({ id }) => id), judgements: grades, letter }
}
export type LoadedReview = Awaited<ReturnType<typeof reviewFor>>

export const reviewInTrail = (review: { id: number; title: string; planIds: readonly number[] }) => ({ kind: 'review' as const, id: review.id, name: review.title, planId: review.planIds[0] ?? null })

/** Adds a review that these plans of one authority answer. Throws RuleError when a date makes no sense or no plan is chosen. */
export async function addReview(tx: Tx, doing: Doing, authorityId: number, planIds: readonly number[], said: SaidReview) {
  await checkPlans(tx, authorityId, planIds)
  checkReview(said, doing.today)
  const { judgements: grades, ...what } = said
  const review = await tx.insert(reviews).values({ ...what, authorityId, orderOn: orderOf(said, doing.today), addedBy: doing.asker.personId, addedAt: doing.at }).returning().get()
  await savePlans(tx, review.id, planIds)
  await saveJudgements(tx, review.id, grades)
  await record(tx, doing, 'review.added', reviewInTrail({ ...review, planIds }), factsOf(said, planIds))
  return { ...review, planIds: [...planIds] }
}

/**
 * Changes what is said of a review. `planIds` are those of the plans in which the asker manages reviews that answer it; all other plans keep it.
 * Throws RuleError as addReview does, and when a plan is taken out whose actions answer its findings.
 */
export async function editReview(tx: Tx, doing: Doing, review: LoadedReview, planIds: readonly number[], said: SaidReview) {
  await checkPlans(tx, review.authorityId, planIds)
  checkReview(said, doing.today)
  const { judgements: grades, ...what } = said
  await tx.update(reviews).set({ ...what, orderOn: orderOf(said, doing.today), version: review.version + 1 }).where(eq(reviews.id, review.id))
  const managed = plansWith(doing.asker, 'review.manage')
  await takeOutPlans(tx, review, review.planIds.filter((planId) => managed.includes(planId) && !planIds.includes(planId)))
  await savePlans(tx, review.id, planIds)
  await tx.delete(judgements).where(eq(judgements.reviewId, review.id))
  await saveJudgements(tx, review.id, grades)
  const stay = review.planIds.filter((planId) => !managed.includes(planId) || planIds.includes(planId))
  await record(tx, doing, 'review.edited', reviewInTrail({ ...review, title: said.title }), {
    before: factsOf(review, review.planIds), after: factsOf(said, [...new Set([...stay, ...planIds])]),
  })
}

/** What the trail keeps of a review. */
function factsOf({ title, kind, visitedFrom, visitedTo, publishedOn, receivedOn, expectedOn, expectedWords, judgements: grades }: SaidReview, planIds: readonly number[]) {
  return { title, reviewKind: kind, visitedFrom, visitedTo, publishedOn, receivedOn, expectedOn, expectedWords, ...grades, plans: [...planIds].toSorted((a, b) => a - b) }
}

async function takeOutPlans(tx: Tx, review: { id: number }, planIds: readonly number[]) {
  const [answering] = await tx.select({ name: plans.name }).from(findings).innerJoin(findingActions, and(eq(findingActions.findingId, findings.id), isNull(findingActions.endedAt)))
    .innerJoin(actions, eq(actions.id, findingActions.actionId)).innerJoin(plans, eq(plans.id, actions.planId))
    .where(and(eq(findings.reviewId, review.id), inArray(actions.planId, [...planIds]))).limit(1)
  if (answering) throw new RuleError(`Actions of ${answering.name} answer findings of this review: say first that they no longer do`, 'plans')
  await tx.delete(reviewPlans).where(and(eq(reviewPlans.reviewId, review.id), inArray(reviewPlans.planId, [...planIds])))
}

/** Adds the letter of a review, a file that is kept already or a link. What was the letter before is kept. */
export async function addLetter(tx: Tx, doing: Doing, review: { id: number; title: string; planIds: readonly number[] }, letter: KeptFile | { url: string }) {
  const what = 'url' in letter ? letter : { ...letter, scanned: letter.scanned ? 1 : 0 }
  await tx.insert(reviewLetters).values({ ...what, reviewId: review.id, addedBy: doing.asker.personId, addedAt: doing.at })
  await record(tx, doing, 'review.letter-added', reviewInTrail(review), 'url' in letter ? { links: 1 } : { files: [letter.sha256] })
}

/** A letter of a review that the asker sees, the newest or one before it. Throws NotFound. */
export async function letterFor(db: Db, asker: Asker, id: number) {
  const letter = await db.select().from(reviewLetters).where(and(eq(reviewLetters.id, id), inArray(reviewLetters.reviewId, visibleReviews(db, asker)))).get()
  if (!letter) throw new NotFound()
  return letter
}

async function checkPlans(tx: Tx, authorityId: number, planIds: readonly number[]) {
  if (planIds.length === 0) throw new RuleError('Choose at least one plan that answers this review', 'plans')
  const found = await tx.select({ id: plans.id }).from(plans).where(and(eq(plans.authorityId, authorityId), inArray(plans.id, [...planIds])))
  if (found.length < new Set(planIds).size) throw new RuleError('Choose plans of one authority', 'plans')
}

async function savePlans(tx: Tx, reviewId: number, planIds: readonly number[]) {
  await tx.insert(reviewPlans).values([...new Set(planIds)].map((planId) => ({ reviewId, planId }))).onConflictDoNothing()
}

async function saveJudgements(tx: Tx, reviewId: number, grades: SaidReview['judgements']) {
  const rows = Object.entries(grades).map(([judgement, grade]) => ({ reviewId, judgement: judgement as Judgement, grade }))
  if (rows.length > 0) await tx.insert(judgements).values(rows)
}
