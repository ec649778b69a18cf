import { asc, desc, eq, sql } from 'drizzle-orm'
import { NotFound } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import type { Agency } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { GIVEN, readGiven } from './evidence-lines.ts'
import { prepared } from './prepared.ts'
import { actions, completions, proposals, steps } from './schema/actions.ts'
import { evidence, evidenceActions } from './schema/evidence.ts'
import { people } from './schema/people.ts'
import { areas, plans } from './schema/plans.ts'

/** The most steps, pieces of evidence and waiting proposals that an action's page shows. */
export const STEP_ROWS = 100
export const EVIDENCE_ROWS = 50
const PROPOSAL_ROWS = 20

const ID = sql.placeholder('id')
const listOf = <T>(text: string) => JSON.parse(text) as T[]

/** An action as its page shows it, in one query: where it stands, whose it is, and the outcomes of its area. Throws NotFound when the asker may not see it. */
export async function actionShown(db: Db, asker: Asker, id: number) {
  const row = await prepared(db, 'action shown', () => db.select({
    action: actions, owner: people.name, planName: plans.name, silentAfterDays: plans.silentAfterDays, area: { id: areas.id, number: areas.number, title: areas.title },
    leads: sql<string>`(select json_group_array(json_object('id', person_id, 'name', name)) from (select person_id, name from action_leads join people on people.id = person_id where action_id = ${actions.id} order by name))`,
    agencies: sql<string>`(select json_group_array(agency) from action_agencies where action_id = ${actions.id})`,
    given: GIVEN,
    outcomes: sql<string>`(select json_group_array(words) from (select words from outcomes where area_id = ${actions.areaId} order by position))`,
  }).from(actions).innerJoin(plans, eq(plans.id, actions.planId)).innerJoin(areas, eq(areas.id, actions.areaId)).innerJoin(people, eq(people.id, actions.ownerId))
    .where(eq(actions.id, ID)).prepare()).get({ id })
  if (!row || !asker.roles.has(row.action.planId)) throw new NotFound()
  const leads = listOf<{ id: number; name: string }>(row.leads)
  const { owner, planName, silentAfterDays, area } = row
  return { ...row.action, owner, planName, silentAfterDays, area, leads, leadIds: leads.map((lead) => lead.id), agencies: listOf<Agency>(row.agencies), outcomes: listOf<string>(row.outcomes), given: readGiven(row.given) }
}
export type ShownAction = Awaited<ReturnType<typeof actionShown>>

/** The steps of an action, in their order, with who leads each. */
export async function stepsOf(db: Db, actionId: number) {
  return prepared(db, 'steps of action', () => db.select({ id: steps.id, title: steps.title, lead: people.name, dueOn: steps.dueOn, doneOn: steps.doneOn }).from(steps)
    .leftJoin(people, eq(people.id, steps.leadId)).where(eq(steps.actionId, ID)).orderBy(asc(steps.position)).limit(STEP_ROWS).prepare()).all({ id: actionId })
}

/** The evidence that stands on an action, the newest first. */
export async function evidenceOn(db: Db, actionId: number) {
  return prepared(db, 'evidence on action', () => db.select({
    id: evidence.id, title: evidence.title, kind: evidence.kind, life: evidence.life, aboutFrom: evidence.aboutFrom, aboutTo: evidence.aboutTo,
    shows: evidence.shows, staleOn: evidence.staleOn, total: sql<number>`count(*) over ()`,
  }).from(evidenceActions).innerJoin(evidence, eq(evidence.id, evidenceActions.evidenceId)).where(eq(evidenceActions.actionId, ID))
    .orderBy(desc(evidenceActions.id)).limit(EVIDENCE_ROWS).prepare()).all({ id: actionId })
}

/** Changes of an action that were proposed and wait for the board, the oldest first. */
export async function proposalsWaiting(db: Db, actionId: number) {
  return prepared(db, 'proposals waiting', () => db.select({ proposal: proposals, by: people.name }).from(proposals).innerJoin(people, eq(people.id, proposals.proposedBy))
    .where(sql`${proposals.actionId} = ${ID} and ${proposals.outcome} is null`).orderBy(asc(proposals.id)).limit(PROPOSAL_ROWS).prepare()).all({ id: actionId })
}

/** The claim of completion that waits for the chair, if there is one, and the day of the check-back of the last one that was signed off. */
export async function completionOf(db: Db, actionId: number) {
  const rows = await prepared(db, 'completion of action', () => db.select({
    id: completions.id, by: people.name, at: completions.proposedAt, reason: completions.reason, outcome: completions.outcome, checkBackOn: completions.checkBackOn,
  }).from(completions).innerJoin(people, eq(people.id, completions.proposedBy)).where(eq(completions.actionId, ID)).orderBy(desc(completions.id)).limit(5).prepare()).all({ id: actionId })
  return { waiting: rows.find(({ outcome }) => outcome === null), checkBackOn: rows.find(({ outcome }) => outcome === 'signed_off')?.checkBackOn ?? null }
}
