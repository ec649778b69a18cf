import { and, asc, desc, eq, gte, inArray, lt, lte, or, sql, type SQL } from 'drizzle-orm'
import { addDays, type Day } from '#domain/dates'
import { DUE_SOON_DAYS } from '#domain/standing'
import { OPEN_STAGES, STATUSES, type Agency, type Impact, type Stage, type Status } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { keptUntilWritten } from './kept.ts'
import { prepared } from './prepared.ts'
import { actionAgencies, actionLeads, actions } from './schema/actions.ts'
import { areas } from './schema/plans.ts'
import { people } from './schema/people.ts'
import { quoted } from './search-words.ts'

export const SORTS = ['ref', 'due', 'heading', 'updated', 'owner'] as const
export type Sort = (typeof SORTS)[number]

/** Which actions of a plan: every part is optional, and all must hold. */
export type ActionFilter = {
  areaId?: number
  status?: Status
  stage?: Stage
  impact?: Impact
  ownerId?: number
  agency?: Agency
  dueFrom?: Day
  dueTo?: Day
  dueSoon?: boolean
  overdue?: boolean
  silent?: boolean
  unproven?: boolean
  text?: string
}

export type ActionListAsked = { filter: ActionFilter; sort: Sort; descending: boolean; page: number; size: number; today: Day; silentAfterDays: number }

const isOpen = inArray(actions.stage, [...OPEN_STAGES])

/** Conditions that an action is overdue, silent and so on, as domain/standing says it of one. */
export const overdueOn = (today: Day) => and(lt(actions.dueOn, today), isOpen)
export const silentOn = (today: Day, days: number) => and(lt(actions.lastUpdateOn, addDays(today, -days)), isOpen)
export const dueSoonOn = (today: Day) => and(gte(actions.dueOn, today), lte(actions.dueOn, addDays(today, DUE_SOON_DAYS)), isOpen)
export const unproven = and(inArray(actions.stage, ['complete', 'embedded']), inArray(actions.impact, ['too_early', 'none_seen']))
/** Owned or led by a person. */
export const ownedOrLedBy = (personId: number) => or(eq(actions.ownerId, personId), inArray(actions.id, sql`(select action_id from action_leads where person_id = ${personId})`))

function conditions(planId: number, { filter, today, silentAfterDays }: ActionListAsked): SQL | undefined {
  const { areaId, status, stage, impact, ownerId, agency, dueFrom, dueTo } = filter
  return and(
    eq(actions.planId, planId),
    areaId ? eq(actions.areaId, areaId) : undefined,
    status ? eq(actions.status, status) : undefined,
    stage ? eq(actions.stage, stage) : undefined,
    impact ? eq(actions.impact, impact) : undefined,
    ownerId ? ownedOrLedBy(ownerId) : undefined,
    agency ? inArray(actions.id, sql`(select action_id from ${actionAgencies} where agency = ${agency})`) : undefined,
    dueFrom ? gte(actions.dueOn, dueFrom) : undefined,
    dueTo ? lte(actions.dueOn, dueTo) : undefined,
    filter.dueSoon ? dueSoonOn(today) : undefined,
    filter.overdue ? overdueOn(today) : undefined,
    filter.silent ? silentOn(today, silentAfterDays) : undefined,
    filter.unproven ? unproven : undefined,
    filter.text ? matches(filter.text) : undefined,
  )
}

/** Actions whose own words, or those of their updates, hold each of these words. */
function matches(text: string): SQL {
  return sql`${actions.id} in (select action_id from search where search match ${quoted(text)} and kind in ('action', 'update'))`
}

const rank = sql`case ${actions.status} ${sql.join(STATUSES.map((status, i) => sql`when ${status} then ${i}`), sql` `)} end`

function order(sort: Sort, descending: boolean): SQL[] {
  const way = descending ? desc : asc
  const keys: Record<Sort, SQL[]> = {
    ref: [],
    due: [asc(sql`${actions.dueOn} is null`), way(actions.dueOn)],
    heading: [way(rank)],
    updated: [way(actions.lastUpdateOn)],
    owner: [way(sql`(select name from people where people.id = ${actions.ownerId})`)],
  }
  return [...keys[sort], sort === 'ref' ? way(actions.refSort) : asc(actions.refSort)]
}

/** How many there are, and the rows of one page: ids first from an index, then what those rows show. */
export async function listActions(db: Db, planId: number, asked: ActionListAsked) {
  const total = await keptUntilWritten(db, `actions of ${planId} ${asked.today} ${JSON.stringify(asked.filter)}`, () => countActions(db, planId, asked))
  const pages = Math.max(1, Math.ceil(total / asked.size))
  const page = Math.min(asked.page, pages)
  const ids = await idsOf(db, planId, asked, (page - 1) * asked.size)
  const rows = await rowsOf(db).all({ ids: JSON.stringify(ids.map(({ id }) => id)) })
  return { total, pages, page, rows }
}

async function countActions(db: Db, planId: number, asked: ActionListAsked): Promise<number> {
  return (await db.select({ count: sql<number>`count(*)` }).from(actions).where(conditions(planId, asked)).get())?.count ?? 0
}

/** The ids of a page. The whole list, the one that is asked for most, has its statement ready. */
async function idsOf(db: Db, planId: number, asked: ActionListAsked, offset: number): Promise<{ id: number }[]> {
  const { sort, descending, size } = asked
  const ordered = order(sort, descending)
  const whole = Object.values(asked.filter).every((part) => !part)
  if (!whole) return db.select({ id: actions.id }).from(actions).where(conditions(planId, asked)).orderBy(...ordered).limit(size).offset(offset)
  return prepared(db, `ids of actions by ${sort} ${descending}`, () => db.select({ id: actions.id }).from(actions).where(eq(actions.planId, sql.placeholder('planId')))
    .orderBy(...ordered).limit(sql.placeholder('size')).offset(sql.placeholder('offset')).prepare()).all({ planId, size, offset })
}

/** What the list shows of these actions, in their order. */
function rowsOf(db: Db) {
  return prepared(db, 'listed actions', () => db.select({
    id: actions.id, ref: actions.ref, title: actions.title, area: areas.number, owner: people.name, stage: actions.stage, status: actions.status,
    dueOn: actions.dueOn, dueWords: actions.dueWords, firstDueOn: actions.firstDueOn, lastUpdateOn: actions.lastUpdateOn,
  }).from(sql`json_each(${sql.placeholder('ids')}) as asked`).innerJoin(actions, sql`${actions.id} = asked.value`)
    .innerJoin(people, eq(people.id, actions.ownerId)).innerJoin(areas, eq(areas.id, actions.areaId)).orderBy(sql`asked.key`).prepare())
}
export type ListedAction = Awaited<ReturnType<typeof listActions>>['rows'][number]

/** The ids out of these that are actions of the plan: what was ticked in a list. */
export async function actionsAmong(db: Db, planId: number, ids: readonly number[]) {
  if (ids.length === 0) return []
  return db.select({ id: actions.id, ref: actions.ref, title: actions.title, version: actions.version }).from(actions)
    .where(and(eq(actions.planId, planId), inArray(actions.id, [...ids]))).orderBy(asc(actions.refSort))
}

/** What the filter of a plan's list offers: areas, and everybody who owns or leads something in it. */
export async function filterChoices(db: Db, planId: number) {
  return keptUntilWritten(db, `filter of plan ${planId}`, () => choicesOf(db, planId))
}

async function choicesOf(db: Db, planId: number) {
  const ofAreas = await db.select({ id: areas.id, number: areas.number, title: areas.title }).from(areas).where(eq(areas.planId, planId)).orderBy(asc(areas.number))
  const owners = await db.select({ id: people.id, name: people.name }).from(people)
    .where(inArray(people.id, sql`(select owner_id from actions where plan_id = ${planId} union select person_id from ${actionLeads} join actions on actions.id = action_id where plan_id = ${planId})`))
    .orderBy(asc(people.name))
  return { areas: ofAreas, owners }
}
