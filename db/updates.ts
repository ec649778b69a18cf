import { eq } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { changesBetween, checkUpdate, type SaidUpdate } from '#domain/update'
import type { Standing } from '#domain/standing'
import { actionInTrail, checkPeopleOfPlan, type LoadedAction } from './actions.ts'
import { record } from './audit.ts'
import type { Tx } from './client.ts'
import { actions, updates } from './schema/actions.ts'

export function standingOf(action: LoadedAction): Standing {
  const { stage, status, impact, dueOn, dueWords, ownerId } = action
  return { stage, status, impact, dueOn, dueWords, ownerId }
}

/** Writes an update on an action, which then stands as the update says. Throws RuleError when a rule refuses it. */
export async function writeUpdate(tx: Tx, doing: Doing, action: LoadedAction, said: SaidUpdate): Promise<void> {
  const changes = checkUpdate(standingOf(action), said)
  if (changes.includes('owner')) await checkPeopleOfPlan(tx, action.planId, [said.ownerId], 'owner')
  await saveStanding(tx, doing, action, said)
  const before = standingOf(action)
  const { note, reason, ...after } = said
  const told = Object.fromEntries(changesBetween(before, said).flatMap((change) => {
    const keys = change === 'due' ? (['dueOn', 'dueWords'] as const) : change === 'owner' ? (['ownerId'] as const) : ([change] as const)
    return keys.map((key) => [key, { before: before[key], after: after[key] }])
  }))
  await record(tx, doing, 'action.updated', actionInTrail(action), { ...told, note: note.length > 0, reason: reason.length > 0 })
}

/** Adds the update row and repeats its standing on the action. The rule that allows it has been checked by the caller. */
export async function saveStanding(tx: Tx, doing: Doing, action: LoadedAction, said: SaidUpdate): Promise<void> {
  const { stage, status, impact, dueOn, dueWords, ownerId } = said
  const moved = dueOn !== action.dueOn
  await tx.insert(updates).values({
    actionId: action.id, authorId: doing.asker.personId, at: doing.at, onDay: doing.today,
    stage, status, impact, dueOn, dueWords, ownerId, reason: said.reason, note: said.note,
  })
  await tx.update(actions).set({
    stage, status, impact, dueOn, dueWords, ownerId, lastUpdateOn: doing.today, version: action.version + 1,
    firstDueOn: action.firstDueOn ?? dueOn,
    previousDueOn: moved && action.dueOn ? action.dueOn : action.previousDueOn,
  }).where(eq(actions.id, action.id))
}
