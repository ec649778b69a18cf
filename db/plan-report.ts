import { asc, eq, sql } from 'drizzle-orm'
import type { Db } from './client.ts'
import { GIVEN } from './evidence-lines.ts'
import { actions } from './schema/actions.ts'
import { people } from './schema/people.ts'
import { areas } from './schema/plans.ts'

/** A plan up to this size is printed whole; a larger one in pages. */
export const MOST_WHOLE = 500
export const REPORT_PAGE = 200

/** The actions of a plan in the order of its priority areas, each with what it is evidenced by where that is asked for: the whole of it, or one page. */
export async function reportOf(db: Db, planId: number, { page: wanted, lines }: { page: number; lines: boolean }) {
  const total = (await db.select({ count: sql<number>`count(*)` }).from(actions).where(eq(actions.planId, planId)).get())?.count ?? 0
  const size = total <= MOST_WHOLE ? MOST_WHOLE : REPORT_PAGE
  const pages = Math.max(1, Math.ceil(total / size))
  const page = Math.min(wanted, pages)
  const rows = await db.select({
    id: actions.id, ref: actions.ref, title: actions.title, owner: people.name, status: actions.status, stage: actions.stage, dueOn: actions.dueOn, dueWords: actions.dueWords,
    firstDueOn: actions.firstDueOn, area: { id: areas.id, number: areas.number, title: areas.title }, given: lines ? GIVEN : sql<string>`'[]'`,
  }).from(actions).innerJoin(areas, eq(areas.id, actions.areaId)).innerJoin(people, eq(people.id, actions.ownerId)).where(eq(actions.planId, planId))
    .orderBy(asc(areas.number), asc(actions.refSort)).limit(size).offset((page - 1) * size)
  return { total, pages, page, from: total === 0 ? 0 : (page - 1) * size + 1, rows }
}
export type ReportedAction = Awaited<ReturnType<typeof reportOf>>['rows'][number]
