import { and, eq, max } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { checkPeopleOfPlan, type LoadedAction } from './actions.ts'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { steps } from './schema/actions.ts'

const inTrail = (action: LoadedAction, step: { id: number; title: string }) => ({ kind: 'step' as const, id: step.id, name: `${action.ref} ${step.title}`, planId: action.planId })

export async function addStep(tx: Tx, doing: Doing, action: LoadedAction, said: { title: string; leadId: number | null; dueOn: string | null }) {
  if (said.leadId) await checkPeopleOfPlan(tx, action.planId, [said.leadId], 'lead')
  const last = await tx.select({ position: max(steps.position) }).from(steps).where(eq(steps.actionId, action.id)).get()
  const step = await tx.insert(steps).values({ ...said, actionId: action.id, position: (last?.position ?? 0) + 1 }).returning().get()
  await record(tx, doing, 'step.added', inTrail(action, step), { dueOn: said.dueOn, leadId: said.leadId })
  return step
}

/** A step of an action that the asker holds. Throws NotFound when it is not one of the action's. */
export async function stepOf(db: Db, action: LoadedAction, id: number) {
  const step = await db.select().from(steps).where(and(eq(steps.id, id), eq(steps.actionId, action.id))).get()
  if (!step) throw new NotFound()
  return step
}

/** Marks a step as done on a day, or (with null) as not done after all. Throws RuleError for a day to come, or no change. */
export async function markStep(tx: Tx, doing: Doing, action: LoadedAction, step: Awaited<ReturnType<typeof stepOf>>, doneOn: string | null) {
  if (doneOn && doneOn > doing.today) throw new RuleError('The day it was done must be today or in the past', 'done-day')
  if ((step.doneOn === null) === (doneOn === null)) throw new RuleError(doneOn ? 'This step is marked as done already' : 'This step is not marked as done')
  await tx.update(steps).set({ doneOn, version: step.version + 1 }).where(eq(steps.id, step.id))
  await record(tx, doing, doneOn ? 'step.done' : 'step.reopened', inTrail(action, step), { before: step.doneOn, after: doneOn })
}
