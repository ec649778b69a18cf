import { and, eq, inArray } from 'drizzle-orm'
import { checkBackDay, checkCompletionAnswer, checkCompletionClaim } from '#domain/completion'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { actionInTrail, type LoadedAction } from './actions.ts'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { actions, completions } from './schema/actions.ts'
import { evidence, evidenceActions } from './schema/evidence.ts'
import { saveStanding, standingOf } from './updates.ts'

async function claimOf(tx: Tx, action: LoadedAction) {
  const pieces = await tx.select({ life: evidence.life, staleOn: evidence.staleOn }).from(evidenceActions)
    .innerJoin(evidence, eq(evidence.id, evidenceActions.evidenceId)).where(eq(evidenceActions.actionId, action.id))
  return { stage: action.stage, evidence: pieces }
}

/** Claims that an action is complete. Throws RuleError while no accepted, current evidence stands on it, or a claim waits already. */
export async function proposeCompletion(tx: Tx, doing: Doing, action: LoadedAction, reason: string) {
  checkCompletionClaim(await claimOf(tx, action), reason, doing.today)
  const waiting = (await tx.select().from(completions).where(eq(completions.actionId, action.id))).some((row) => !row.outcome)
  if (waiting) throw new RuleError('Completion is proposed already and waits for the chair')
  const row = await tx.insert(completions).values({ actionId: action.id, proposedBy: doing.asker.personId, proposedAt: doing.at, reason }).returning().get()
  await record(tx, doing, 'completion.proposed', actionInTrail(action), { completion: row.id })
  return row
}

/** A claim of completion. Throws NotFound when the asker may not see it. */
export async function completionFor(db: Db, asker: Asker, id: number) {
  const row = await db.select({ completion: completions }).from(completions).innerJoin(actions, eq(actions.id, completions.actionId))
    .where(and(eq(completions.id, id), inArray(actions.planId, [...asker.roles.keys()]))).get()
  if (!row) throw new NotFound()
  return row.completion
}
export type LoadedCompletion = Awaited<ReturnType<typeof completionFor>>

/** The chair's answer to a claim: signed off, the action is complete; sent back, it stays as it is. Throws RuleError. */
export async function answerCompletion(tx: Tx, doing: Doing, action: LoadedAction, completion: LoadedCompletion, outcome: 'signed_off' | 'sent_back', reason: string) {
  if (completion.outcome) throw new RuleError('This claim was answered already', 'outcome')
  checkCompletionAnswer(await claimOf(tx, action), outcome, reason, doing.today)
  const checkBackOn = outcome === 'signed_off' ? checkBackDay(doing.today, action.checkBackMonths) : null
  await tx.update(completions).set({ outcome, decidedBy: doing.asker.personId, decidedAt: doing.at, decisionReason: reason, checkBackOn }).where(eq(completions.id, completion.id))
  await record(tx, doing, outcome === 'signed_off' ? 'completion.signed-off' : 'completion.sent-back', actionInTrail(action), { completion: completion.id, checkBackOn })
  if (outcome === 'signed_off') await saveStanding(tx, doing, action, { ...standingOf(action), stage: 'complete', reason: reason || completion.reason, note: '' })
}
