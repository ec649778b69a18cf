import { and, asc, eq, inArray, ne, sql } from 'drizzle-orm'
import { RuleError } from '#domain/errors'
import { inWords } from '#domain/sentence'
import type { LoadedAction } from './actions.ts'
import type { Db } from './client.ts'
import { actions } from './schema/actions.ts'

const LEADS = sql<string | null>`(select group_concat(person_id) from action_leads where action_id = ${actions.id})`

/** The actions of the same plan that these references name, itself left out. Throws RuleError at `field` that names what there isn't. */
export async function actionsByRef(db: Db, action: LoadedAction, refs: readonly string[], field: string) {
  if (refs.length === 0) return []
  const rows = await db.select({ id: actions.id, ref: actions.ref, planId: actions.planId, ownerId: actions.ownerId, leads: LEADS }).from(actions)
    .where(and(eq(actions.planId, action.planId), inArray(actions.ref, [...refs]), ne(actions.id, action.id))).orderBy(asc(actions.refSort))
  refuseUnknown(refs.filter((ref) => ref !== action.ref && !rows.some((row) => row.ref === ref)), field)
  return rows.map(({ leads, ...row }) => ({ ...row, authorityId: action.authorityId, leadIds: leads ? leads.split(',').map(Number) : [] }))
}

/** The ids of the actions of a plan that these references name. Throws RuleError at `field` that names what there isn't. */
export async function actionIdsByRef(db: Db, plan: { id: number }, refs: readonly string[], field: string): Promise<number[]> {
  if (refs.length === 0) return []
  const rows = await db.select({ id: actions.id, ref: actions.ref }).from(actions).where(and(eq(actions.planId, plan.id), inArray(actions.ref, [...refs]))).orderBy(asc(actions.refSort))
  refuseUnknown(refs.filter((ref) => !rows.some((row) => row.ref === ref)), field)
  return rows.map(({ id }) => id)
}

function refuseUnknown(unknown: readonly string[], field: string) {
  if (unknown.length > 0) throw new RuleError(`There is no action ${inWords(unknown.slice(0, 5))} in this plan: check the reference`, field)
}
