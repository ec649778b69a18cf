import { and, asc, desc, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Asker } from '#domain/permissions'
import type { Event } from '#domain/trail'
import type { Detail } from '#domain/trail-detail'
import type { Db } from './client.ts'
import { NOBODY_ANSWERS } from './review-list.ts'
import { actions } from './schema/actions.ts'
import { challenges } from './schema/challenges.ts'
import { people } from './schema/people.ts'
import { plans } from './schema/plans.ts'
import { findingActions, findingDrops, findings } from './schema/reviews.ts'
import { trail } from './schema/trail.ts'

const ANSWERS_SHOWN = 100
const NEAR_SHOWN = 100
const HISTORY_SHOWN = 50
const CHALLENGES_SHOWN = 20

/** The actions of the asker's plans that stand on a finding now, stopped ones among them: the first hundred; and of all plans how many still answer it, how many of those elsewhere, and how many are stopped. */
export async function answersTo(db: Db, asker: Asker, findingId: number) {
  const goesOn = sql`${actions.stage} <> 'stopped'`
  const isElsewhere = sql`${actions.planId} not in (select value from json_each(${JSON.stringify([...asker.roles.keys()])}))`
  const rows = await db.select({
    id: actions.id, ref: actions.ref, title: actions.title, planId: actions.planId, planName: plans.name, stage: actions.stage, status: actions.status, impact: actions.impact,
    evidenceLine: actions.evidenceLine, owner: people.name,
    going: sql<number>`sum(${goesOn}) over ()`, elsewhere: sql<number>`sum(${goesOn} and ${isElsewhere}) over ()`, stopped: sql<number>`sum(not ${goesOn}) over ()`,
  }).from(findingActions).innerJoin(actions, eq(actions.id, findingActions.actionId)).innerJoin(plans, eq(plans.id, actions.planId)).innerJoin(people, eq(people.id, actions.ownerId))
    .where(and(eq(findingActions.findingId, findingId), isNull(findingActions.endedAt))).orderBy(isElsewhere, asc(actions.planId), asc(actions.refSort)).limit(ANSWERS_SHOWN)
  const { going = 0, elsewhere = 0, stopped = 0 } = rows[0] ?? {}
  return { answers: rows.filter(({ planId }) => asker.roles.has(planId)), going, elsewhere, stopped }
}
export type Answer = Awaited<ReturnType<typeof answersTo>>['answers'][number]

/** The finding that a nested point stands under, the points that stand under a finding, in their order, and whether nobody answers it. */
export async function findingsNear(db: Db, finding: { id: number; parentId: number | null }) {
  const rows = await db.select({ id: findings.id, parentId: findings.parentId, ref: findings.ref, words: findings.words, kind: findings.kind, unanswered: sql<0 | 1>`${NOBODY_ANSWERS}` }).from(findings)
    .where(or(eq(findings.parentId, finding.id), inArray(findings.id, [finding.id, finding.parentId ?? 0]))).orderBy(asc(findings.position)).limit(NEAR_SHOWN)
  return {
    above: rows.find(({ id }) => id === finding.parentId) ?? null,
    nested: rows.filter(({ parentId }) => parentId === finding.id),
    unanswered: rows.some(({ id, unanswered }) => id === finding.id && unanswered === 1),
  }
}

/** The findings of a review in its order, itself left out: those that another can stand under, or come before. */
export async function findingsBeside(db: Db, reviewId: number, except = 0) {
  const parent = alias(findings, 'parent')
  return db.select({ id: findings.id, parentId: findings.parentId, ref: findings.ref, words: findings.words }).from(findings).leftJoin(parent, eq(parent.id, findings.parentId))
    .where(and(eq(findings.reviewId, reviewId), ne(findings.id, except)))
    .orderBy(sql`coalesce(${parent.position}, ${findings.position}), coalesce(${parent.id}, ${findings.id}), ${findings.parentId} is not null`, asc(findings.position)).limit(500)
}

const OF_ITSELF = new Set(['ref', 'findingKind', 'topics', 'before', 'after', 'note', 'reason'])

/** What was done in a plan that the asker isn't in is told without naming what stands in that plan. */
function toldTo(asker: Asker, planId: number | null, detail: Detail): Detail {
  if (planId !== null && asker.roles.has(planId)) return detail
  const itself = Object.fromEntries(Object.entries(detail).filter(([key]) => OF_ITSELF.has(key)))
  return 'action' in detail ? { ...itself, action: 'of another plan' } : itself
}

/** These are done in the plan of an action or of evidence; the others to the finding itself, which all who see it share. */
const IN_ITS_PLAN: readonly Event[] = ['finding.answered', 'finding.unanswered', 'finding.evidenced']
const toldBy = (asker: Asker, { planId, event, by }: { planId: number | null; event: Event; by: string }) =>
  (IN_ITS_PLAN.includes(event) && (planId === null || !asker.roles.has(planId)) ? 'Somebody in another plan' : by)

/** What happened to a finding, the newest first, and the chair's word that it is left unanswered, when it stands now. An action of a plan that the asker isn't in is not named, nor is who answered with it. */
export async function historyOfFinding(db: Db, asker: Asker, findingId: number) {
  const rows = await db.select({ seq: trail.seq, at: trail.at, by: trail.personName, event: sql<Event>`${trail.event}`, planId: trail.planId, detail: sql<string>`iif(json_valid(${trail.detail}), ${trail.detail}, '{}')` })
    .from(trail).where(and(eq(trail.subjectKind, 'finding'), eq(trail.subjectId, String(findingId)))).orderBy(desc(trail.seq)).limit(HISTORY_SHOWN)
  const drops = await db.select({ at: findingDrops.droppedAt, by: people.name, reason: findingDrops.reason, takenUpAt: findingDrops.takenUpAt }).from(findingDrops)
    .innerJoin(people, eq(people.id, findingDrops.droppedBy)).where(eq(findingDrops.findingId, findingId)).orderBy(desc(findingDrops.id)).limit(HISTORY_SHOWN)
  const moments = rows.map(({ detail, ...row }) => ({
    ...row, by: toldBy(asker, row), detail: toldTo(asker, row.planId, JSON.parse(detail) as Detail), reason: row.event === 'finding.dropped' ? drops.find(({ at }) => at === row.at)?.reason ?? '' : '',
  }))
  return { moments, drop: drops.find(({ takenUpAt }) => takenUpAt === null) ?? null }
}
export type FindingMoment = Awaited<ReturnType<typeof historyOfFinding>>['moments'][number]

/** The challenges that boards of the asker's plans have put on a finding, the newest first. */
export async function challengesOnFinding(db: Db, asker: Asker, findingId: number) {
  return db.select({ id: challenges.id, question: challenges.question, life: challenges.life, to: people.name, answerBy: challenges.answerBy }).from(challenges)
    .innerJoin(people, eq(people.id, challenges.toId)).where(and(eq(challenges.findingId, findingId), inArray(challenges.planId, [...asker.roles.keys()])))
    .orderBy(desc(challenges.id)).limit(CHALLENGES_SHOWN)
}
