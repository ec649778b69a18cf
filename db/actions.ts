import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker, Subject } from '#domain/permissions'
import type { Agency } from '#domain/vocabulary'
import { record, type TrailSubject } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { prepared } from './prepared.ts'
import { actionAgencies, actionLeads, actions, updates } from './schema/actions.ts'
import { areas, plans } from './schema/plans.ts'
import { people } from './schema/people.ts'

const LEADS = sql<string | null>`(select group_concat(person_id) from action_leads where action_id = ${actions.id})`

/** An action with whose it is and the plan it stands in: what every change of it begins with. Throws NotFound when the asker may not see it. */
export async function actionFor(db: Db, asker: Asker, id: number) {
  const query = prepared(db, 'action', () => selectActions(db, and(eq(actions.id, sql.placeholder('id')), sql`${actions.planId} in (select value from json_each(${sql.placeholder('plans')}))`)).prepare())
  const [row] = await query.all({ id, plans: JSON.stringify([...asker.roles.keys()]) })
  if (!row) throw new NotFound()
  return loaded(row)
}

/** The action of a plan that a reference names, as the asker sees it; null when there is none. */
export async function actionOfRef(db: Db, asker: Asker, planId: number, ref: string): Promise<LoadedAction | null> {
  const [row] = await selectActions(db, and(eq(actions.planId, planId), eq(actions.ref, ref), inArray(actions.planId, [...asker.roles.keys()])))
  return row ? loaded(row) : null
}

/** Several actions of one plan, by their refs. Throws NotFound when the asker may not see one of them, or it isn't the plan's. */
export async function actionsFor(db: Db, asker: Asker, planId: number, ids: readonly number[]) {
  const rows = await selectActions(db, and(eq(actions.planId, planId), inArray(actions.id, [...ids]), inArray(actions.planId, [...asker.roles.keys()])))
  if (rows.length < ids.length) throw new NotFound()
  return rows.map(loaded)
}

function selectActions(db: Db, where: SQL | undefined) {
  const { authorityId, silentAfterDays, checkBackMonths } = plans
  return db.select({ action: actions, plan: { authorityId, silentAfterDays, checkBackMonths }, leads: LEADS, ownerName: people.name }).from(actions)
    .innerJoin(plans, eq(plans.id, actions.planId)).innerJoin(people, eq(people.id, actions.ownerId)).where(where).orderBy(actions.refSort)
}

function loaded({ action, plan, leads, ownerName }: Awaited<ReturnType<typeof selectActions>>[number]) {
  return { ...action, ...plan, ownerName, leadIds: leads ? leads.split(',').map(Number) : [] }
}
export type LoadedAction = Awaited<ReturnType<typeof actionFor>>

/** An action as permissions see it: its plan, and the people whose it is. */
export function ownedBy(action: { planId: number; ownerId: number; leadIds: readonly number[] }): Subject {
  return { planId: action.planId, ownIds: [action.ownerId, ...action.leadIds] }
}

export function actionInTrail(action: { id: number; ref: string; title: string; planId: number }): TrailSubject {
  return { kind: 'action', id: action.id, name: `${action.ref} ${action.title}`, planId: action.planId }
}

/** What an action is, as an administrator says it. How it stands is said by its updates. */
export type SaidAction = {
  areaId: number
  ref: string
  title: string
  description: string
  ownerId: number
  leadIds: number[]
  agencies: Agency[]
  startOn: string | null
  successMeasure: string
}

/** Adds an action to a plan, with its first update: not started, not rated. Throws RuleError when the ref is taken or the area or people aren't the plan's. */
export async function addAction(tx: Tx, doing: Doing, plan: { id: number }, said: SaidAction & { dueOn: string | null; dueWords: string | null }) {
  await checkPlacement(tx, plan.id, said)
  const standing = { stage: 'not_started', status: 'not_rated', impact: 'too_early', dueOn: said.dueOn, dueWords: said.dueWords } as const
  const { leadIds, agencies, ...what } = said
  const action = await tx.insert(actions).values({
    ...what, ...standing, planId: plan.id, refSort: refSort(said.ref), firstDueOn: said.dueOn, lastUpdateOn: doing.today, createdOn: doing.today,
  }).returning().get()
  await tx.insert(updates).values({ ...standing, actionId: action.id, authorId: doing.asker.personId, at: doing.at, onDay: doing.today, ownerId: said.ownerId })
  await saveLeadsAndAgencies(tx, action.id, leadIds, agencies)
  await record(tx, doing, 'action.added', actionInTrail(action), { ref: action.ref, areaId: action.areaId, ownerId: action.ownerId })
  return action
}

/** Changes what an action is. Throws RuleError as addAction does. */
export async function editAction(tx: Tx, doing: Doing, action: LoadedAction, said: Omit<SaidAction, 'ownerId'>) {
  await checkPlacement(tx, action.planId, { ...said, ownerId: action.ownerId }, action.id)
  const { leadIds, agencies, ...what } = said
  await tx.update(actions).set({ ...what, refSort: refSort(said.ref), version: action.version + 1 }).where(eq(actions.id, action.id))
  await tx.delete(actionLeads).where(eq(actionLeads.actionId, action.id))
  await tx.delete(actionAgencies).where(eq(actionAgencies.actionId, action.id))
  await saveLeadsAndAgencies(tx, action.id, leadIds, agencies)
  const before = { ref: action.ref, title: action.title, areaId: action.areaId, leadIds: action.leadIds, startOn: action.startOn }
  await record(tx, doing, 'action.edited', actionInTrail({ ...action, ...what }), { before, after: { ref: said.ref, title: said.title, areaId: said.areaId, leadIds, startOn: said.startOn } })
}

async function saveLeadsAndAgencies(tx: Tx, actionId: number, leadIds: readonly number[], agencies: readonly Agency[]) {
  if (leadIds.length > 0) await tx.insert(actionLeads).values([...new Set(leadIds)].map((personId) => ({ actionId, personId })))
  if (agencies.length > 0) await tx.insert(actionAgencies).values([...new Set(agencies)].map((agency) => ({ actionId, agency })))
}

async function checkPlacement(tx: Tx, planId: number, said: SaidAction, except = 0) {
  const area = await tx.select({ id: areas.id }).from(areas).where(and(eq(areas.id, said.areaId), eq(areas.planId, planId))).get()
  if (!area) throw new RuleError('Choose a priority area of this plan', 'area')
  const taken = await tx.select({ id: actions.id }).from(actions).where(and(eq(actions.planId, planId), eq(actions.ref, said.ref))).get()
  if (taken && taken.id !== except) throw new RuleError(`There is an action ${said.ref} in this plan already: choose another reference`, 'ref')
  await checkPeopleOfPlan(tx, planId, [said.ownerId], 'owner')
  await checkPeopleOfPlan(tx, planId, said.leadIds, 'leads')
}

/** Throws RuleError at `field` unless each of these people has a current role in the plan. */
export async function checkPeopleOfPlan(tx: Tx, planId: number, ids: readonly number[], field: string) {
  if (ids.length === 0) return
  const found = await tx.all<{ person_id: number }>(sql`select person_id from roles where plan_id = ${planId} and ended_at is null and person_id in ${ids}`)
  if (found.length < new Set(ids).size) throw new RuleError('Choose somebody who has a role in this plan', field)
}

/** "1.10" as a text that sorts after "1.9". */
export function refSort(ref: string): string {
  return ref.split('.').map((part) => part.padStart(6, '0')).join('.')
}
