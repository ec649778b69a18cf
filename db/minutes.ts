import { and, asc, desc, eq, gt, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Doing } from '#domain/doing'
import { checkApproval, checkMinutes } from '#domain/meeting'
import { formatDay } from '#domain/dates'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import type { LoadedMeeting } from './meetings.ts'
import { meetings, minutes, minutesApprovals } from './schema/boards.ts'
import { people } from './schema/people.ts'

const approver = alias(people, 'approver')
const at = alias(meetings, 'at_meeting')

/** The newest minutes of a meeting with who wrote them, and their approval when there is one; null while nobody wrote any. Who reads them must see the whole meeting. */
export async function minutesOf(db: Db, meetingId: number) {
  const [newest] = await versionsOf(db, meetingId, 1)
  return newest ?? null
}

/** The versions of a meeting's minutes, the newest first. */
export async function versionsOf(db: Db, meetingId: number, most = MOST_VERSIONS) {
  return db.select({
    id: minutes.id, number: minutes.number, words: minutes.words, writtenBy: people.name, writtenAt: minutes.writtenAt,
    approvedAt: minutesApprovals.approvedAt, approvedBy: approver.name, approvedOn: at.onDay, approvedAtMeetingId: minutesApprovals.atMeetingId,
  }).from(minutes).innerJoin(people, eq(people.id, minutes.writtenBy))
    .leftJoin(minutesApprovals, eq(minutesApprovals.minutesId, minutes.id)).leftJoin(approver, eq(approver.id, minutesApprovals.approvedBy)).leftJoin(at, eq(at.id, minutesApprovals.atMeetingId))
    .where(eq(minutes.meetingId, meetingId)).orderBy(desc(minutes.number)).limit(most)
}
export type WrittenMinutes = Awaited<ReturnType<typeof versionsOf>>[number]
const MOST_VERSIONS = 50

const minutesInTrail = (meeting: LoadedMeeting) => ({ kind: 'minutes' as const, id: meeting.id, name: `Minutes of ${meeting.title}, ${formatDay(meeting.onDay)}`, planId: meeting.planIds[0] ?? null })

/** Adds a version of the minutes. Throws RuleError before the meeting begins and once they are approved. */
export async function writeMinutes(tx: Tx, doing: Doing, meeting: LoadedMeeting, words: string) {
  const before = await minutesOf(tx, meeting.id)
  checkMinutes(meeting, words, Boolean(before?.approvedAt))
  const written = await tx.insert(minutes).values({ meetingId: meeting.id, number: (before?.number ?? 0) + 1, words, writtenBy: doing.asker.personId, writtenAt: doing.at }).returning().get()
  await record(tx, doing, 'minutes.written', minutesInTrail(meeting), { number: written.number })
  return written
}

/** Approves the newest minutes of a closed meeting at a later one of its board. Throws RuleError. */
export async function approveMinutes(tx: Tx, doing: Doing, meeting: LoadedMeeting, atMeeting: Pick<LoadedMeeting, 'id' | 'boardId' | 'life' | 'onDay'>) {
  const newest = await minutesOf(tx, meeting.id)
  checkApproval(meeting, atMeeting, newest && { approved: newest.approvedAt !== null })
  if (!newest) return
  await tx.insert(minutesApprovals).values({ meetingId: meeting.id, minutesId: newest.id, atMeetingId: atMeeting.id, approvedBy: doing.asker.personId, approvedAt: doing.at })
  await record(tx, doing, 'minutes.approved', minutesInTrail(meeting), { number: newest.number, meetingOn: atMeeting.onDay })
}

/** The meetings of the board after this one, in which its minutes can be approved: under way or closed. */
export async function laterMeetings(db: Db, meeting: { id: number; boardId: number; onDay: string }) {
  return db.select({ id: meetings.id, title: meetings.title, onDay: meetings.onDay, life: meetings.life }).from(meetings)
    .where(and(eq(meetings.boardId, meeting.boardId), ne(meetings.life, 'planned'), or(gt(meetings.onDay, meeting.onDay), and(eq(meetings.onDay, meeting.onDay), gt(meetings.id, meeting.id)))))
    .orderBy(asc(meetings.onDay), asc(meetings.id)).limit(50)
}

/** The last meeting of the board before this one, with how its minutes stand: what the next one approves. */
export async function minutesBefore(db: Db, meeting: { id: number; boardId: number; onDay: string }) {
  return db.select({ id: meetings.id, title: meetings.title, onDay: meetings.onDay, life: meetings.life, number: sql<number | null>`(select max(number) from minutes m where m.meeting_id = ${meetings.id})`, approvedAt: minutesApprovals.approvedAt })
    .from(meetings).leftJoin(minutesApprovals, eq(minutesApprovals.meetingId, meetings.id))
    .where(and(eq(meetings.boardId, meeting.boardId), sql`(${meetings.onDay}, ${meetings.id}) < (${meeting.onDay}, ${meeting.id})`)).orderBy(desc(meetings.onDay), desc(meetings.id)).limit(1).get()
}

