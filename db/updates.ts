import { eq, sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { changesBetween, checkUpdate, type SaidUpdate } from '#domain/update'
import type { Standing } from '#domain/standing'
import { actionInTrail, checkPeopleOfPlan, type LoadedAction } from './actions.ts'
import { record } from './audit.ts'
import type { Tx } from './client.ts'
import { prepared } from './prepared.ts'
import { actions, updates } from './schema/actions.ts'

export function standingOf(action: LoadedAction): Standing {
  const { stage, status, impact, dueOn, dueWords, ownerId } = action
  return { stage, status, impact, dueOn, dueWords, ownerId }
}

/** Writes an update on an action, which then stands as the update says. Returns the update's id. Throws RuleError when a rule refuses it. */
export async function writeUpdate(tx: Tx, doing: Doing, action: LoadedAction, said: SaidUpdate): Promise<{ id: number }> {
  const changes = checkUpdate(standingOf(action), said)
  if (changes.includes('owner')) await checkPeopleOfPlan(tx, action.planId, [said.ownerId], 'owner')
  const update = await saveStanding(tx, doing, action, said)
  const before = standingOf(action)
  const { note, reason, ...after } = said
  const told = Object.fromEntries(changesBetween(before, said).flatMap((change) => {
    const keys = change === 'due' ? (['dueOn', 'dueWords'] as const) : change === 'owner' ? (['ownerId'] as const) : ([change] as const)
    return keys.map((key) => [key, { before: before[key], after: after[key] }])
  }))
  await record(tx, doing, 'action.updated', actionInTrail(action), { ...told, note: note.length > 0, reason: reason.length > 0 })
  return update
}

/** Adds the update row and repeats its standing on the action. The rule that allows it has been checked by the caller. */
export async function saveStanding(tx: Tx, doing: Doing, action: LoadedAction, said: SaidUpdate): Promise<{ id: number }> {
  const { stage, status, impact, dueOn, dueWords, ownerId, reason, note } = said
  const moved = dueOn !== action.dueOn
  const standing = { stage, status, impact, dueOn, dueWords, ownerId, actionId: action.id, onDay: doing.today }
  const { lastInsertRowid } = await preparedInsert(tx).run({ ...standing, authorId: doing.asker.personId, at: doing.at, reason, note })
  await preparedRepeat(tx).run({
    ...standing, version: action.version + 1, firstDueOn: action.firstDueOn ?? dueOn,
    previousDueOn: moved && action.dueOn ? action.dueOn : action.previousDueOn,
  })
  return { id: Number(lastInsertRowid) }
}

const given = (name: string) => sql`${sql.placeholder(name)}`
const STANDING = { stage: given('stage'), status: given('status'), impact: given('impact'), dueOn: given('dueOn'), dueWords: given('dueWords'), ownerId: given('ownerId') }

const preparedInsert = (tx: Tx) => prepared(tx, 'update', () => tx.insert(updates).values({
  ...STANDING, actionId: given('actionId'), authorId: given('authorId'), at: given('at'), onDay: given('onDay'), reason: given('reason'), note: given('note'),
}).prepare())

const preparedRepeat = (tx: Tx) => prepared(tx, 'standing of an action', () => tx.update(actions).set({
  ...STANDING, lastUpdateOn: given('onDay'), version: given('version'), firstDueOn: given('firstDueOn'), previousDueOn: given('previousDueOn'),
}).where(eq(actions.id, given('actionId'))).prepare())
