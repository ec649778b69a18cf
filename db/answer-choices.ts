import { and, asc, eq, inArray, isNull, ne, notInArray, sql } from 'drizzle-orm'
import { NotFound } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import type { Db } from './client.ts'
import { actions } from './schema/actions.ts'
import { areas, plans } from './schema/plans.ts'
import { findingActions } from './schema/reviews.ts'
import { quoted } from './search-words.ts'

export const CHOICES_SHOWN = 100

/** Which actions are offered: of one of the plans, and with these words in them. */
export type ChoicesAsked = { planId: number | null; text: string }

/** The actions of these plans that could answer a finding and don't yet, by plan, area and reference: the first hundred, and how many there are. */
export async function actionsToChoose(db: Db, planIds: readonly number[], findingId: number, { planId, text }: ChoicesAsked) {
  const answering = db.select({ id: findingActions.actionId }).from(findingActions).where(and(eq(findingActions.findingId, findingId), isNull(findingActions.endedAt)))
  const rows = await db.select({
    id: actions.id, ref: actions.ref, title: actions.title, stage: actions.stage, status: actions.status, planId: plans.id, planName: plans.name, area: areas.number, areaTitle: areas.title,
    total: sql<number>`count(*) over ()`,
  }).from(actions).innerJoin(areas, eq(areas.id, actions.areaId)).innerJoin(plans, eq(plans.id, actions.planId)).where(and(
    inArray(actions.planId, planIds.filter((each) => planId === null || each === planId)), ne(actions.stage, 'stopped'), notInArray(actions.id, answering),
    text ? sql`${actions.id} in (select action_id from search where search match ${quoted(text)} and kind = 'action')` : undefined,
  )).orderBy(asc(plans.id), asc(areas.number), asc(actions.refSort)).limit(CHOICES_SHOWN)
  return { total: rows[0]?.total ?? 0, rows }
}
export type ActionToChoose = Awaited<ReturnType<typeof actionsToChoose>>['rows'][number]

/** The actions of these ids as they answer a finding, in their order. Throws NotFound when the asker may not see one of them. */
export async function actionsAnswering(db: Db, asker: Asker, ids: readonly number[]) {
  if (ids.length === 0) return []
  const rows = await db.select({ id: actions.id, ref: actions.ref, title: actions.title, stage: actions.stage, planId: actions.planId, authorityId: plans.authorityId }).from(actions)
    .innerJoin(plans, eq(plans.id, actions.planId)).where(and(inArray(actions.id, [...ids]), inArray(actions.planId, [...asker.roles.keys()]))).orderBy(asc(actions.planId), asc(actions.refSort))
  if (rows.length < new Set(ids).size) throw new NotFound()
  return rows
}
