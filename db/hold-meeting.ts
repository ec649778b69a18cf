import { and, desc, eq, sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound } from '#domain/errors'
import { formatInstant } from '#domain/dates'
import { checkBegin, checkClose, checkRecording, checkReopen } from '#domain/meeting'
import type { Asker, Subject } from '#domain/permissions'
import { record } from './audit.ts'
import { inPlansOf } from './boards.ts'
import type { Db, Tx } from './client.ts'
import { meetingInTrail, type LoadedMeeting } from './meetings.ts'
import { agendaItems, decisions, matters, meetings, minutesApprovals } from './schema/boards.ts'
import { meetingMarks } from './schema/risks.ts'

/** An item of a meeting's agenda, as what is recorded under it sees it. `planId` is the plan that it is about, none the whole board's work. */
export type ItemOf = { id: number; meetingId: number; planId: number | null }

/** What is recorded under an item stands in the item's plan; under none, in each plan of the board that the asker sees. */
export const recordedIn = (meeting: { planIds: readonly number[] }, item: { planId: number | null } | null, ownIds: readonly number[] = []): Subject[] =>
  (item?.planId ? [{ planId: item.planId, ownIds }] : inPlansOf(meeting, ownIds))

/** Checks that something can be recorded under this item of the meeting. Throws RuleError, or NotFound when the item is another meeting's. */
export function checkRecordingUnder(meeting: Pick<LoadedMeeting, 'id' | 'life'>, item: ItemOf | null): void {
  checkRecording(meeting)
  if (item && item.meetingId !== meeting.id) throw new NotFound()
}

/** Begins a meeting. Throws RuleError before its day, or when it has begun. */
export async function beginMeeting(tx: Tx, doing: Doing, meeting: LoadedMeeting) {
  checkBegin(meeting, doing.today)
  await tx.update(meetings).set({ life: 'under_way', begunBy: doing.asker.personId, begunAt: doing.at }).where(eq(meetings.id, meeting.id))
  await record(tx, doing, 'meeting.begun', meetingInTrail(meeting))
}

/** Closes a meeting: nothing more is recorded in it but its minutes. Throws RuleError unless it is under way. */
export async function closeMeeting(tx: Tx, doing: Doing, meeting: LoadedMeeting) {
  checkClose(meeting)
  await tx.update(meetings).set({ life: 'closed', closedBy: doing.asker.personId, closedAt: doing.at }).where(eq(meetings.id, meeting.id))
  await record(tx, doing, 'meeting.closed', meetingInTrail(meeting))
}

/** Opens a closed meeting again. The reason stands in the meeting, and so in its minutes, as an item at the end of its agenda. Throws RuleError without one, or when the minutes have been approved. */
export async function reopenMeeting(tx: Tx, doing: Doing, meeting: LoadedMeeting, reason: string) {
  const approved = await tx.select({ id: minutesApprovals.minutesId }).from(minutesApprovals).where(eq(minutesApprovals.meetingId, meeting.id)).get()
  checkReopen(meeting, reason, approved !== undefined)
  const last = await tx.select({ position: sql<number>`coalesce(max(${agendaItems.position}), 0)` }).from(agendaItems).where(eq(agendaItems.meetingId, meeting.id)).get()
  const item = await tx.insert(agendaItems).values({
    meetingId: meeting.id, position: (last?.position ?? 0) + 1, title: 'Meeting opened again', purpose: `Opened again by ${doing.asker.name} on ${formatInstant(doing.at)}`, said: reason,
  }).returning().get()
  await tx.update(meetings).set({ life: 'under_way', closedBy: null, closedAt: null }).where(eq(meetings.id, meeting.id))
  await record(tx, doing, 'meeting.reopened', meetingInTrail(meeting), { reason: true })
  return item
}

/** Writes what was said under an item, for the minutes. Throws RuleError unless the meeting is under way. */
export async function writeSaid(tx: Tx, doing: Doing, meeting: LoadedMeeting, item: ItemOf & { title: string; version: number }, words: string) {
  checkRecordingUnder(meeting, item)
  await tx.update(agendaItems).set({ said: words, version: item.version + 1 }).where(eq(agendaItems.id, item.id))
  await record(tx, doing, 'meeting.said', { ...meetingInTrail(meeting), planId: item.planId ?? meeting.planIds[0] ?? null }, { item: item.title })
}

/** The meetings of a board that are under way: where it decides now. */
export const meetingsUnderWay = (db: Db, boardId: number) =>
  db.select({ id: meetings.id, title: meetings.title, onDay: meetings.onDay }).from(meetings).where(and(eq(meetings.boardId, boardId), eq(meetings.life, 'under_way'))).orderBy(desc(meetings.onDay), desc(meetings.id)).limit(20)

/** Whether the asker is in every plan of which something stands in this meeting: minutes are one text, and read whole or not at all. */
export async function seesWholeMeeting(db: Db, asker: Asker, meetingId: number): Promise<boolean> {
  const elsewhere = (table: typeof agendaItems | typeof decisions | typeof matters | typeof meetingMarks, at = 'meeting_id') =>
    sql`select 1 from ${table} where ${sql.raw(at)} = ${meetingId} and plan_id is not null and plan_id not in (select value from json_each(${JSON.stringify([...asker.roles.keys()])}))`
  const found = await db.get<{ whole: number }>(sql`select not exists (${elsewhere(agendaItems)} and (taken_off_at is null or said <> '')) and not exists (${elsewhere(decisions)})
    and not exists (${elsewhere(matters)}) and not exists (${elsewhere(matters, 'closed_meeting_id')}) and not exists (${elsewhere(meetingMarks)}) as whole`)
  return found.whole === 1
}

type PlanColumn = typeof agendaItems.planId | typeof decisions.planId | typeof matters.planId | typeof meetingMarks.planId
/** What is about no plan, or about one of the asker's. */
export const ofAskers = (planId: PlanColumn, asker: Asker) => sql`(${planId} is null or ${planId} in (select value from json_each(${JSON.stringify([...asker.roles.keys()])})))`
