import { desc, eq, sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Db } from './client.ts'
import { boardPlans, boards, meetings } from './schema/boards.ts'

const MOST_MEETINGS = 40

/** The newest meetings of a plan's boards, that a report can be for. The plan has been loaded through the asker's plans. */
export async function meetingsToReport(db: Db, planId: number) {
  return db.select({ id: meetings.id, title: meetings.title, onDay: meetings.onDay, boardId: meetings.boardId, boardName: boards.name }).from(meetings).innerJoin(boards, eq(boards.id, meetings.boardId))
    .innerJoin(boardPlans, eq(boardPlans.boardId, boards.id)).where(eq(boardPlans.planId, planId)).orderBy(desc(meetings.onDay), desc(meetings.id)).limit(MOST_MEETINGS)
}

/** The day of the last meeting before a day, of one board or of all of a plan's. Null when there was none. */
export async function lastMeetingBefore(db: Db, planId: number, day: Day, boardId: number | null = null): Promise<Day | null> {
  const [row] = await db.all<{ day: Day | null }>(sql`select max(on_day) as day from board_meetings m join board_plans p on p.board_id = m.board_id where p.plan_id = ${planId} and on_day < ${day} and (${boardId} is null or m.board_id = ${boardId})`)
  return row?.day ?? null
}
