import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Db } from './client.ts'
import { boardPlans, boards, meetings } from './schema/boards.ts'
import { people } from './schema/people.ts'

export const MEETING_PAGE_SIZE = 20

/** The boards that govern a plan with their chair, how often they meet, their next meeting and how many sit on them; the governing one first. */
export async function boardsGoverning(db: Db, planId: number, today: Day) {
  const next = (column: string) => sql<string | null>`(select ${sql.raw(column)} from board_meetings where board_id = ${boards.id} and on_day >= ${today} and life != 'closed' order by on_day, id limit 1)`
  return db.select({
    id: boards.id, name: boards.name, chair: people.name, everyWeeks: boards.everyWeeks, meets: boards.meets, nextId: next('id'), nextDay: next('on_day'),
    members: sql<number>`(select count(*) from board_members where board_id = ${boards.id} and left_on is null)`,
  }).from(boards).innerJoin(boardPlans, eq(boardPlans.boardId, boards.id)).leftJoin(people, eq(people.id, boards.chairId))
    .where(eq(boardPlans.planId, planId)).orderBy(asc(boards.id)).limit(50)
}

/** How many plans a board governs in all, those that the asker doesn't see among them. */
export async function countPlansOf(db: Db, boardId: number): Promise<number> {
  return (await db.select({ count: sql<number>`count(*)` }).from(boardPlans).where(eq(boardPlans.boardId, boardId)).get())?.count ?? 0
}

/** The meetings of these boards, one page: those to come, the next one first, then those before, the last one first. The boards have been loaded through the asker's plans. */
export async function meetingsOf(db: Db, boardIds: readonly number[], { page: wanted, size = MEETING_PAGE_SIZE, today }: { page: number; size?: number; today: Day }) {
  const where = inArray(meetings.boardId, [...boardIds])
  const total = (await db.select({ count: sql<number>`count(*)` }).from(meetings).where(where).get())?.count ?? 0
  const pages = Math.max(1, Math.ceil(total / size))
  const page = Math.min(wanted, pages)
  const { id, title, onDay, startsAt, endsAt, place, life, boardId } = meetings
  const rows = await db.select({ id, title, onDay, startsAt, endsAt, place, life, boardId, boardName: boards.name }).from(meetings).innerJoin(boards, eq(boards.id, boardId)).where(where)
    .orderBy(sql`${onDay} < ${today}`, sql`abs(julianday(${onDay}) - julianday(${today}))`, asc(id)).limit(size).offset((page - 1) * size)
  return { total, pages, page, rows }
}
export type ListedMeeting = Awaited<ReturnType<typeof meetingsOf>>['rows'][number]
