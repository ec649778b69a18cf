import { and, asc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm'
import type { Attendance } from '#domain/board-vocabulary'
import type { Doing } from '#domain/doing'
import { RuleError } from '#domain/errors'
import { checkAttendance } from '#domain/meeting'
import type { Agency } from '#domain/vocabulary'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { meetingInTrail, type LoadedMeeting } from './meetings.ts'
import { attendance, boardMembers, boards, meetings } from './schema/boards.ts'
import { people } from './schema/people.ts'

/** Who came, and who came instead. */
export type Attended = { personId: number; came: Attendance; standIn: string }
/** A member on the day of a meeting, or somebody else of whom attendance was recorded. `came` is null while nothing was. */
export type Attending = { personId: number; name: string; agency: Agency | null; isChair: boolean; came: Attendance | null; standIn: string }

/** Those who were members of the board on the day of its meeting, and those of whom attendance was recorded: the chair first, then by name. */
export async function attendanceOf(db: Db, meetingId: number): Promise<Attending[]> {
  const onTheDay = and(eq(boardMembers.boardId, meetings.boardId), lte(boardMembers.joinedOn, meetings.onDay), or(isNull(boardMembers.leftOn), gte(boardMembers.leftOn, meetings.onDay)))
  const member = sql`(select max(${boardMembers.id}) from ${boardMembers} where ${onTheDay} and ${boardMembers.personId} = ${people.id})`
  const isChair = sql<number>`${people.id} is ${boards.chairId}`
  const rows = await db.select({ personId: people.id, name: people.name, agency: boardMembers.agency, isChair, came: attendance.came, standIn: attendance.standIn })
    .from(meetings).innerJoin(boards, eq(boards.id, meetings.boardId)).innerJoin(people, sql`true`)
    .leftJoin(attendance, and(eq(attendance.meetingId, meetings.id), eq(attendance.personId, people.id))).leftJoin(boardMembers, eq(boardMembers.id, member))
    .where(and(eq(meetings.id, meetingId), sql`${people.id} in (select person_id from attendance where meeting_id = ${meetingId} union select person_id from board_members where board_id = ${meetings.boardId}
      union select ${boards.chairId})`, or(sql`${boardMembers.id} is not null`, sql`${attendance.personId} is not null`, isChair)))
    .orderBy(sql`${isChair} desc`, asc(people.name), asc(people.id)).limit(MOST_MEMBERS)
  return rows.map((row) => ({ ...row, isChair: row.isChair === 1, standIn: row.standIn ?? '' }))
}
const MOST_MEMBERS = 200

/** Records who came, who sent apologies and who else was there, in one go. Throws RuleError when the meeting is closed, has not begun, or somebody isn't a member. */
export async function recordAttendance(tx: Tx, doing: Doing, meeting: LoadedMeeting, attended: readonly Attended[], guests: string) {
  checkAttendance(meeting, attended.map(({ came }) => came))
  const expected = new Set((await attendanceOf(tx, meeting.id)).map(({ personId }) => personId))
  if (attended.some(({ personId }) => !expected.has(personId))) throw new RuleError('Somebody here is not a member of the board on this day: open the page again')
  const by = { recordedBy: doing.asker.personId, recordedAt: doing.at }
  if (attended.length > 0) {
    await tx.insert(attendance).values(attended.map((each) => ({ ...each, ...by, meetingId: meeting.id }))).onConflictDoUpdate({
      target: [attendance.meetingId, attendance.personId], set: { came: sql`excluded.came`, standIn: sql`excluded.stand_in`, ...by },
    })
  }
  await tx.update(meetings).set({ guests, version: meeting.version + 1 }).where(eq(meetings.id, meeting.id))
  const of = (came: Attendance) => attended.filter((each) => each.came === came).map(({ personId }) => personId)
  await record(tx, doing, 'meeting.attended', meetingInTrail(meeting), { present: of('present'), apologies: of('apologies'), absent: of('absent') })
}
