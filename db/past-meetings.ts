import { and, desc, eq, inArray, lte } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Db } from './client.ts'
import { boardPlans, boards, meetings } from './schema/boards.ts'

/** The most meetings that are offered to choose from: five years of monthly ones. */
const MEETINGS_OFFERED = 60

/** The meetings of the boards of a plan until today, the newest first. The plan has been loaded through the asker's plans. */
export async function pastMeetings(db: Db, planId: number, today: Day) {
  return db.select({ id: meetings.id, title: meetings.title, onDay: meetings.onDay, boardId: boards.id, board: boards.name }).from(meetings).innerJoin(boards, eq(boards.id, meetings.boardId))
    .where(and(lte(meetings.onDay, today), inArray(boards.id, db.select({ id: boardPlans.boardId }).from(boardPlans).where(eq(boardPlans.planId, planId)))))
    .orderBy(desc(meetings.onDay), desc(meetings.id)).limit(MEETINGS_OFFERED)
}
export type PastMeeting = Awaited<ReturnType<typeof pastMeetings>>[number]
