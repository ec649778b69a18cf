import { and, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { checkCheckBack, type CheckBackOutcome, type CheckedCompletion } from '#domain/check-back'
import type { Doing } from '#domain/doing'
import { actionInTrail, type LoadedAction } from './actions.ts'
import { record } from './audit.ts'
import type { LoadedCompletion } from './completions.ts'
import type { Db, Tx } from './client.ts'
import { checkBacks, completions } from './schema/actions.ts'
import { people } from './schema/people.ts'
import { saveStanding, standingOf } from './updates.ts'

/**
 * Answers whether a completed action is still so: yes makes it embedded, no puts it under way again. The completion itself never changes.
 * Throws RuleError when it is too soon, answered already, or no longer the newest sign-off of a complete action.
 */
export async function answerCheckBack(tx: Tx, doing: Doing, action: LoadedAction, completion: LoadedCompletion, outcome: CheckBackOutcome, reason: string) {
  const stage = checkCheckBack(action, await checkedOf(tx, action, completion), outcome, reason, doing.today)
  await tx.insert(checkBacks).values({ completionId: completion.id, actionId: action.id, outcome, reason, answeredBy: doing.asker.personId, answeredAt: doing.at })
  await record(tx, doing, outcome === 'still_so' ? 'check-back.still-so' : 'check-back.not-so', actionInTrail(action), { completion: completion.id, reason: true })
  await saveStanding(tx, doing, action, { ...standingOf(action), stage, reason, note: '' })
}

async function checkedOf(tx: Tx, action: LoadedAction, completion: LoadedCompletion): Promise<CheckedCompletion> {
  const newest = await tx.select({ id: completions.id }).from(completions).where(and(eq(completions.actionId, action.id), eq(completions.outcome, 'signed_off')))
    .orderBy(desc(completions.id)).limit(1).get()
  const answered = await tx.select({ id: checkBacks.id }).from(checkBacks).where(eq(checkBacks.completionId, completion.id)).get()
  return { outcome: completion.outcome, checkBackOn: completion.checkBackOn, isNewest: newest?.id === completion.id, isAnswered: answered !== undefined }
}

/** The most claims of completion that a history shows. */
export const COMPLETION_ROWS = 20

/** Every claim that an action is complete, the chair's answer to it and the check-back of it, the newest first. */
export async function completionHistory(db: Db, actionId: number) {
  const [decider, checker] = [alias(people, 'decider'), alias(people, 'checker')]
  return db.select({
    id: completions.id, proposer: people.name, proposedAt: completions.proposedAt, reason: completions.reason,
    outcome: completions.outcome, decider: decider.name, decidedAt: completions.decidedAt, decisionReason: completions.decisionReason, checkBackOn: completions.checkBackOn,
    checked: checkBacks.outcome, checker: checker.name, checkedAt: checkBacks.answeredAt, checkReason: checkBacks.reason, total: sql<number>`count(*) over ()`,
  }).from(completions).innerJoin(people, eq(people.id, completions.proposedBy)).leftJoin(decider, eq(decider.id, completions.decidedBy))
    .leftJoin(checkBacks, eq(checkBacks.completionId, completions.id)).leftJoin(checker, eq(checker.id, checkBacks.answeredBy))
    .where(eq(completions.actionId, actionId)).orderBy(desc(completions.id)).limit(COMPLETION_ROWS)
}
export type PastCompletion = Awaited<ReturnType<typeof completionHistory>>[number]
