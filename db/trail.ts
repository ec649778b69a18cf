import { and, desc, eq, gte, inArray, isNull, lt, ne, or, sql, type SQL } from 'drizzle-orm'
import { addDays, startOfDay, type Day } from '#domain/dates'
import { plansWith, type Asker } from '#domain/permissions'
import type { Event } from '#domain/trail'
import { idsIn, type Detail, type Names } from '#domain/trail-detail'
import type { Db } from './client.ts'
import { actions } from './schema/actions.ts'
import { people, roles } from './schema/people.ts'
import { areas, plans } from './schema/plans.ts'
import { trail } from './schema/trail.ts'

/** Every part is optional, and all must hold. `personId` null is the service itself. */
export type TrailFilter = { planId?: number; personId?: number | null; event?: Event; from?: Day; to?: Day }

/** No more entries than these are counted, paged or exported at once: dates lead further back. */
export const MOST_ENTRIES = 10_000

/** What is of the asker's plans, but a report that is being written only for those who write it. What is of no plan: about the asker; for an administrator, about an account of somebody in a plan they administer. */
function visible(asker: Asker): SQL | undefined {
  const administered = plansWith(asker, 'people.manage')
  const theirs = sql`${trail.subjectId} in (select cast(person_id as text) from roles where plan_id in ${administered} and ended_at is null)`
  const aboutAsker = or(eq(trail.personId, asker.personId), and(eq(trail.subjectKind, 'person'), eq(trail.subjectId, String(asker.personId))))
  const drafts = plansWith(asker, 'report.write')
  const notADraft = or(ne(trail.subjectKind, 'report'), inArray(trail.planId, drafts))
  return or(
    and(inArray(trail.planId, [...asker.roles.keys()]), drafts.length < asker.roles.size ? notADraft : undefined),
    and(isNull(trail.planId), or(aboutAsker, administered.length > 0 ? and(eq(trail.subjectKind, 'person'), theirs) : undefined)),
  )
}

function conditions(asker: Asker, { planId, personId, event, from, to }: TrailFilter): SQL | undefined {
  return and(
    visible(asker),
    planId ? eq(trail.planId, planId) : undefined,
    personId === null ? isNull(trail.personId) : personId ? eq(trail.personId, personId) : undefined,
    event ? eq(trail.event, event) : undefined,
    from ? gte(trail.at, startOfDay(from)) : undefined,
    to ? lt(trail.at, startOfDay(addDays(to, 1))) : undefined,
  )
}

/** Newest entries first, a page of them, and how many there are (counted as far as MOST_ENTRIES, `more` beyond it). */
export async function trailFor(db: Db, asker: Asker, { filter, page, size }: { filter: TrailFilter; page: number; size: number }) {
  const where = conditions(asker, filter)
  const bounded = db.select({ seq: trail.seq }).from(trail).where(where).limit(MOST_ENTRIES + 1).as('bounded')
  const counted = (await db.select({ count: sql<number>`count(*)` }).from(bounded).get())?.count ?? 0
  const total = Math.min(counted, MOST_ENTRIES)
  const pages = Math.max(1, Math.ceil(total / size))
  const shown = Math.min(page, pages)
  const rows = await db.select({
    seq: trail.seq, at: trail.at, personName: trail.personName, planId: trail.planId, planName: plans.name, event: trail.event,
    subjectKind: trail.subjectKind, subjectId: trail.subjectId, subjectName: trail.subjectName, detail: sql<string | null>`iif(json_valid(${trail.detail}), ${trail.detail}, null)`, hash: trail.hash,
  }).from(trail).leftJoin(plans, eq(plans.id, trail.planId)).where(where).orderBy(desc(trail.seq)).limit(size).offset((shown - 1) * size)
  return { total, more: counted > MOST_ENTRIES, pages, page: shown, rows: rows.map((row) => ({ ...row, detail: row.detail === null ? null : JSON.parse(row.detail) as Detail })) }
}
export type TrailRow = Awaited<ReturnType<typeof trailFor>>['rows'][number]

/** The names of what these rows speak of by id: areas and actions only where the asker may see them. */
export async function namesIn(db: Db, asker: Asker, rows: readonly TrailRow[]): Promise<Names> {
  const ids = rows.map(({ detail }) => idsIn(detail ?? {}))
  const among = (kind: keyof Names) => sql`(select value from json_each(${JSON.stringify([...new Set(ids.flatMap((each) => each[kind]))])}))`
  const mine = [...asker.roles.keys()]
  const ofPeople = await db.select({ id: people.id, name: people.name }).from(people).where(inArray(people.id, among('people')))
  const ofAreas = await db.select({ id: areas.id, name: sql<string>`${areas.number} || ' ' || ${areas.title}` }).from(areas).where(and(inArray(areas.id, among('areas')), inArray(areas.planId, mine)))
  const ofActions = await db.select({ id: actions.id, name: actions.ref }).from(actions).where(and(inArray(actions.id, among('actions')), inArray(actions.planId, mine)))
  const byId = (named: { id: number; name: string }[]) => new Map(named.map(({ id, name }) => [id, name]))
  return { people: byId(ofPeople), areas: byId(ofAreas), actions: byId(ofActions) }
}

/** Everybody who has or had a role in a plan of the asker's. */
export async function peopleInTrail(db: Db, asker: Asker) {
  return db.selectDistinct({ id: people.id, name: people.name }).from(people).innerJoin(roles, eq(roles.personId, people.id))
    .where(inArray(roles.planId, [...asker.roles.keys()])).orderBy(people.name)
}
