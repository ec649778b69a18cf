import { and, count, eq, gte, inArray, isNull, max, ne, sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { can, canInAny, type Asker } from '#domain/permissions'
import { isSentence } from '#domain/sentence'
import type { FindingKind, Stage, Topic } from '#domain/vocabulary'
import { actionInTrail } from './actions.ts'
import { record } from './audit.ts'
import { inEachPlan } from './authorities.ts'
import type { Db, Tx } from './client.ts'
import { visibleReviews } from './reviews.ts'
import { actions } from './schema/actions.ts'
import { findingActions, findingDrops, findings, findingTopics, reviewPlans, reviews } from './schema/reviews.ts'

/** What is said of a finding, in the review's own words. `page` is the page of the letter, from 1. */
export type SaidFinding = { ref: string; kind: FindingKind; words: string; note: string; page: number | null; parentId: number | null; topics: Topic[] }

/** A finding with its review, its topics and those of the review's plans that the asker is in. Throws NotFound when the asker may not see it. */
export async function findingFor(db: Db, asker: Asker, id: number) {
  const mine = sql`(select value from json_each(${JSON.stringify([...asker.roles.keys()])}))`
  const row = await db.select({
    finding: findings, reviewTitle: reviews.title, reviewKind: reviews.kind, authorityId: reviews.authorityId,
    planIds: sql<string>`(select json_group_array(plan_id) from review_plans where review_id = ${reviews.id} and plan_id in ${mine})`,
    topics: sql<string>`(select json_group_array(topic) from finding_topics where finding_id = ${findings.id})`,
  }).from(findings).innerJoin(reviews, eq(reviews.id, findings.reviewId)).where(and(eq(findings.id, id), inArray(findings.reviewId, visibleReviews(db, asker)))).get()
  if (!row) throw new NotFound()
  const { finding, planIds, topics, ...review } = row
  return { ...finding, ...review, planIds: JSON.parse(planIds) as number[], topics: JSON.parse(topics) as Topic[] }
}
export type LoadedFinding = Awaited<ReturnType<typeof findingFor>>

const SHORT = 80
/** A finding by its reference and its first words: "3a Supervision is irregular in…". */
export function findingName({ ref, words }: { ref: string; words: string }): string {
  const start = words.length > SHORT ? `${words.slice(0, SHORT).replace(/\s+\S*$/, '')}…` : words
  return ref ? `${ref} ${start}` : start
}

export const findingInTrail = (finding: { id: number; ref: string; words: string; planIds: readonly number[] }) => ({ kind: 'finding' as const, id: finding.id, name: findingName(finding), planId: finding.planIds[0] ?? null })

/** Adds a finding at the end of a review. Throws RuleError when the one it stands under isn't the review's. */
export async function addFinding(tx: Tx, doing: Doing, review: { id: number; planIds: readonly number[] }, said: SaidFinding) {
  await checkParent(tx, review.id, said.parentId)
  const last = await tx.select({ position: max(findings.position) }).from(findings).where(eq(findings.reviewId, review.id)).get()
  const { topics, ...what } = said
  const finding = await tx.insert(findings).values({ ...what, reviewId: review.id, position: (last?.position ?? 0) + 1 }).returning().get()
  await saveTopics(tx, finding.id, topics)
  await record(tx, doing, 'finding.added', findingInTrail({ ...finding, planIds: review.planIds }), { ref: said.ref, findingKind: said.kind, topics })
  return finding
}

/** Changes a finding: its kind, reference, topics or a slip in its words. Throws RuleError as addFinding does. */
export async function editFinding(tx: Tx, doing: Doing, finding: LoadedFinding, said: SaidFinding) {
  await checkParent(tx, finding.reviewId, said.parentId, finding.id)
  const { topics, ...what } = said
  await tx.update(findings).set({ ...what, version: finding.version + 1 }).where(eq(findings.id, finding.id))
  await tx.delete(findingTopics).where(eq(findingTopics.findingId, finding.id))
  await saveTopics(tx, finding.id, topics)
  await record(tx, doing, 'finding.edited', findingInTrail({ ...finding, ...what }), {
    before: { ref: finding.ref, findingKind: finding.kind, topics: finding.topics }, after: { ref: said.ref, findingKind: said.kind, topics }, note: finding.words !== said.words,
  })
}

/** Puts a finding before another of the same review, where it had been forgotten. Throws RuleError when there is no such other. */
export async function placeBefore(tx: Tx, finding: { id: number; reviewId: number }, beforeId: number) {
  const before = await tx.select({ position: findings.position }).from(findings).where(and(eq(findings.id, beforeId), eq(findings.reviewId, finding.reviewId))).get()
  if (!before || beforeId === finding.id) throw new RuleError('Choose another finding of the same review for it to come before', 'before')
  await tx.update(findings).set({ position: sql`${findings.position} + 1` }).where(and(eq(findings.reviewId, finding.reviewId), gte(findings.position, before.position)))
  await tx.update(findings).set({ position: before.position }).where(eq(findings.id, finding.id))
}

async function checkParent(tx: Tx, reviewId: number, parentId: number | null, itself = 0) {
  if (parentId === null) return
  const parent = await tx.select().from(findings).where(and(eq(findings.id, parentId), eq(findings.reviewId, reviewId))).get()
  if (!parent || parent.id === itself) throw new RuleError('Choose another finding of the same review for it to stand under', 'parent')
  if (parent.parentId !== null) throw new RuleError('A nested point can not hold further points: choose the one above it', 'parent')
  const nested = itself ? await tx.select({ id: findings.id }).from(findings).where(eq(findings.parentId, itself)).limit(1).get() : undefined
  if (nested) throw new RuleError('This finding has nested points of its own, so it can not stand under another', 'parent')
}

async function saveTopics(tx: Tx, findingId: number, topics: readonly Topic[]) {
  if (topics.length > 0) await tx.insert(findingTopics).values([...new Set(topics)].map((topic) => ({ findingId, topic })))
}

type Answering = { id: number; ref: string; title: string; stage: Stage; planId: number; authorityId: number }

/**
 * Whether the asker may say that the actions of a plan answer a finding, or no longer do: in that plan, and in one that answers the review already.
 * A chair elsewhere who only reads of a review doesn't carry it into their own plan.
 */
export function mayAnswer(asker: Asker, finding: Pick<LoadedFinding, 'planIds'>, planId: number): boolean {
  return can(asker, 'finding.answer', { planId, ownIds: [] }) && canInAny(asker, 'finding.answer', inEachPlan(finding))
}

/**
 * Says that an action answers a finding of the same authority. The review is then answered by the action's plan too, and a finding
 * that was left unanswered on purpose is taken up again.
 * Throws NotFound for an action of another authority, RuleError when it answers it already, or is stopped.
 */
export async function answerFinding(tx: Tx, doing: Doing, finding: LoadedFinding, action: Answering) {
  if (action.authorityId !== finding.authorityId) throw new NotFound()
  const there = await tx.select({ id: findingActions.id }).from(findingActions)
    .where(and(eq(findingActions.findingId, finding.id), eq(findingActions.actionId, action.id), isNull(findingActions.endedAt))).get()
  if (there) throw new RuleError(`Action ${action.ref} answers this finding already`, 'actions')
  if (action.stage === 'stopped') throw new RuleError(`Action ${action.ref} is stopped, so it answers nothing: choose another`, 'actions')
  await tx.insert(findingActions).values({ findingId: finding.id, actionId: action.id, linkedBy: doing.asker.personId, linkedAt: doing.at })
  await tx.insert(reviewPlans).values({ reviewId: finding.reviewId, planId: action.planId }).onConflictDoNothing()
  if (await currentDrop(tx, finding.id)) await takeUpFinding(tx, doing, finding)
  await record(tx, doing, 'finding.answered', { ...findingInTrail(finding), planId: action.planId }, { action: actionInTrail(action).name })
}

/** Says that an action no longer answers a finding. Throws RuleError when it doesn't now. */
export async function endAnswer(tx: Tx, doing: Doing, finding: LoadedFinding, action: Answering) {
  const ended = await tx.update(findingActions).set({ endedBy: doing.asker.personId, endedAt: doing.at })
    .where(and(eq(findingActions.findingId, finding.id), eq(findingActions.actionId, action.id), isNull(findingActions.endedAt))).returning()
  if (ended.length === 0) throw new RuleError(`Action ${action.ref} does not answer this finding now`, 'actions')
  await record(tx, doing, 'finding.unanswered', { ...findingInTrail(finding), planId: action.planId }, { action: actionInTrail(action).name })
}

/** Leaves a finding unanswered on purpose, with the chair's reason. Throws RuleError without one, when it is so already, or while an action answers it. */
export async function dropFinding(tx: Tx, doing: Doing, finding: LoadedFinding, reason: string) {
  if (!isSentence(reason)) throw new RuleError('Say in at least one sentence why it is left unanswered', 'reason')
  if (await currentDrop(tx, finding.id)) throw new RuleError('This finding is left unanswered on purpose already', 'reason')
  if (await answersOf(tx, finding.id) > 0) throw new RuleError('Actions answer this finding. Say first that they no longer do, then leave it unanswered', 'reason')
  await tx.insert(findingDrops).values({ findingId: finding.id, reason, droppedBy: doing.asker.personId, droppedAt: doing.at })
  await record(tx, doing, 'finding.dropped', findingInTrail(finding), { reason: true })
}

/** How many actions answer a finding now, in whichever plan. One that was stopped answers nothing any more. */
async function answersOf(db: Db, findingId: number): Promise<number> {
  const row = await db.select({ count: count() }).from(findingActions).innerJoin(actions, eq(actions.id, findingActions.actionId))
    .where(and(eq(findingActions.findingId, findingId), isNull(findingActions.endedAt), ne(actions.stage, 'stopped'))).get()
  return row?.count ?? 0
}

/** Takes a finding up again that was left unanswered on purpose. Throws RuleError when it wasn't. */
export async function takeUpFinding(tx: Tx, doing: Doing, finding: LoadedFinding) {
  const drop = await currentDrop(tx, finding.id)
  if (!drop) throw new RuleError('This finding is not left unanswered on purpose')
  await tx.update(findingDrops).set({ takenUpBy: doing.asker.personId, takenUpAt: doing.at }).where(eq(findingDrops.id, drop.id))
  await record(tx, doing, 'finding.taken-up', findingInTrail(finding))
}

/** The chair's word that a finding is left unanswered on purpose, when it stands now. */
export async function currentDrop(db: Db, findingId: number) {
  return db.select().from(findingDrops).where(and(eq(findingDrops.findingId, findingId), isNull(findingDrops.takenUpAt))).get()
}
