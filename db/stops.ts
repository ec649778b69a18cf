import { and, desc, eq, inArray, isNull, ne, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Doing } from '#domain/doing'
import { plansWith, type Asker } from '#domain/permissions'
import { asksForAnswer } from '#domain/reviews'
import { checkStop } from '#domain/stop'
import { FINDING_KINDS, OPEN_STAGES } from '#domain/vocabulary'
import { actionInTrail, type LoadedAction } from './actions.ts'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { findingInTrail } from './findings.ts'
import { actions, actionStops } from './schema/actions.ts'
import { people } from './schema/people.ts'
import { findingActions, findings } from './schema/reviews.ts'
import { saveStanding, standingOf } from './updates.ts'

/**
 * Stops an action for a reason. One that another action replaces hands over the findings that it answers; without a replacement they stay with it,
 * and are left for the chair (findingsLeft). Throws RuleError.
 */
export async function stopAction(tx: Tx, doing: Doing, action: LoadedAction, reason: string, replacement: LoadedAction | null) {
  checkStop(action, reason, replacement)
  await tx.insert(actionStops).values({ actionId: action.id, replacedById: replacement?.id ?? null, reason, stoppedBy: doing.asker.personId, stoppedAt: doing.at })
  const trailed = { reason: true, ...(replacement && { replacedBy: actionInTrail(replacement).name }) }
  await record(tx, doing, replacement ? 'action.replaced' : 'action.stopped', actionInTrail(action), trailed)
  if (replacement) await handOver(tx, doing, action, replacement)
  await saveStanding(tx, doing, action, { ...standingOf(action), stage: 'stopped', reason, note: '' })
}

/** What an action answers is answered by its replacement from now on. The old links are ended, never deleted. */
async function handOver(tx: Tx, doing: Doing, action: LoadedAction, replacement: LoadedAction) {
  const current = (actionId: number) => and(eq(findingActions.actionId, actionId), isNull(findingActions.endedAt))
  const answered = await tx.select({ id: findings.id, ref: findings.ref, words: findings.words }).from(findingActions)
    .innerJoin(findings, eq(findings.id, findingActions.findingId)).where(current(action.id)).orderBy(findings.id)
  if (answered.length === 0) return
  const theirs = new Set((await tx.select({ id: findingActions.findingId }).from(findingActions).where(current(replacement.id))).map(({ id }) => id))
  const by = doing.asker.personId
  await tx.update(findingActions).set({ endedBy: by, endedAt: doing.at }).where(current(action.id))
  const added = answered.filter(({ id }) => !theirs.has(id))
  if (added.length > 0) await tx.insert(findingActions).values(added.map(({ id }) => ({ findingId: id, actionId: replacement.id, linkedBy: by, linkedAt: doing.at })))
  for (const finding of answered) {
    const subject = findingInTrail({ ...finding, planIds: [action.planId] })
    await record(tx, doing, 'finding.unanswered', subject, { action: actionInTrail(action).name })
    if (!theirs.has(finding.id)) await record(tx, doing, 'finding.answered', subject, { action: actionInTrail(replacement).name })
  }
}

/** How an action was stopped last: who, when, why, and the action of its plan that replaces it. */
export async function stopOf(db: Db, actionId: number) {
  const replaced = alias(actions, 'replaced')
  return db.select({ by: people.name, at: actionStops.stoppedAt, reason: actionStops.reason, replacedBy: { id: replaced.id, ref: replaced.ref, title: replaced.title } })
    .from(actionStops).innerJoin(people, eq(people.id, actionStops.stoppedBy)).leftJoin(replaced, eq(replaced.id, actionStops.replacedById))
    .where(eq(actionStops.actionId, actionId)).orderBy(desc(actionStops.id)).limit(1).get()
}

/** The most actions that a replacement is chosen from. */
const CHOICE_ROWS = 500

/** The open actions of the same plan, by their refs: one of them can replace this one. */
export async function replacementsFor(db: Db, action: LoadedAction) {
  return db.select({ id: actions.id, ref: actions.ref, title: actions.title }).from(actions)
    .where(and(eq(actions.planId, action.planId), inArray(actions.stage, [...OPEN_STAGES]), ne(actions.id, action.id))).orderBy(actions.refSort).limit(CHOICE_ROWS)
}

/** The most findings that a list here shows. */
export const FINDING_ROWS = 20

export type FindingLeft = { id: number; ref: string; words: string; review: string; total: number }

/** The findings that an action answers now, in reviews that the asker sees. */
export async function findingsAnswered(db: Db, asker: Asker, actionId: number): Promise<FindingLeft[]> {
  return findingsWhere(db, [...asker.roles.keys()], sql`f.id in (select finding_id from finding_actions where action_id = ${actionId} and ended_at is null)`)
}

const LEFT = sql`f.kind in ${FINDING_KINDS.filter(asksForAnswer)}
  and not exists (select 1 from finding_actions l join actions a on a.id = l.action_id where l.finding_id = f.id and l.ended_at is null and a.stage <> 'stopped')
  and not exists (select 1 from finding_drops d where d.finding_id = f.id and d.taken_up_at is null)`

/**
 * Findings that ask for an answer and are answered by stopped actions alone, in reviews of the plans in which the asker may drop a finding.
 * They must be answered elsewhere or left unanswered on purpose.
 */
export async function findingsLeft(db: Db, asker: Asker): Promise<FindingLeft[]> {
  return findingsWhere(db, plansWith(asker, 'finding.drop'), sql`${LEFT} and f.id in (select l.finding_id from finding_actions l join actions a on a.id = l.action_id where l.ended_at is null and a.stage = 'stopped')`)
}

/** The same, of those that one stopped action answers, for everybody who sees their reviews. */
export async function findingsLeftBy(db: Db, asker: Asker, actionId: number): Promise<FindingLeft[]> {
  return findingsWhere(db, [...asker.roles.keys()], sql`${LEFT} and f.id in (select finding_id from finding_actions where action_id = ${actionId} and ended_at is null)`)
}

async function findingsWhere(db: Db, planIds: readonly number[], which: SQL): Promise<FindingLeft[]> {
  return db.all(sql`
    select f.id, f.ref, f.words, r.title as review, count(*) over () as total from findings f join reviews r on r.id = f.review_id
    where f.review_id in (select review_id from review_plans where plan_id in ${planIds}) and ${which}
    order by r.order_on desc, f.review_id, f.position limit ${FINDING_ROWS}`)
}
