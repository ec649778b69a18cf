import { and, asc, eq, gt, inArray, ne } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Db } from './client.ts'
import { boardPlans, boards, meetings } from './schema/boards.ts'

/** The meetings of the boards of a plan after a day, the next one first. The plan has been loaded through the asker's plans. */
export async function nextMeetings(db: Db, planId: number, after: Day, most: number) {
  return db.select({ title: meetings.title, onDay: meetings.onDay, startsAt: meetings.startsAt, place: meetings.place, board: boards.name }).from(meetings).innerJoin(boards, eq(boards.id, meetings.boardId))
    .where(and(gt(meetings.onDay, after), ne(meetings.life, 'closed'), inArray(boards.id, db.select({ id: boardPlans.boardId }).from(boardPlans).where(eq(boardPlans.planId, planId)))))
    .orderBy(asc(meetings.onDay), asc(meetings.id)).limit(most)
}
