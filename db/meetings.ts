import { eq } from 'drizzle-orm'
import { checkTimes } from '#domain/board'
import type { Doing } from '#domain/doing'
import { NotFound } from '#domain/errors'
import { checkMoved } from '#domain/meeting'
import type { Asker } from '#domain/permissions'
import { record } from './audit.ts'
import { boardFor, type LoadedBoard } from './boards.ts'
import type { Db, Tx } from './client.ts'
import { meetings } from './schema/boards.ts'

/** What is said of a board's meeting. `onDay` may lie ahead; times are as on the clock there, "14:00", or blank. */
export type SaidMeeting = { onDay: string; title: string; startsAt: string; endsAt: string; place: string; link: string }
export const NO_PLACE = { startsAt: '', endsAt: '', place: '', link: '' }

export const meetingInTrail = ({ id, title, planIds }: { id: number; title: string; planIds: readonly number[] }) => ({ kind: 'meeting' as const, id, name: title, planId: planIds[0] ?? null })

/** A meeting with its board, seen through the plans that the board governs. Throws NotFound when the asker may not see it. */
export async function meetingFor(db: Db, asker: Asker, id: number) {
  const meeting = await db.select().from(meetings).where(eq(meetings.id, id)).get()
  if (!meeting) throw new NotFound()
  const board = await boardFor(db, asker, meeting.boardId)
  return { ...meeting, board, planIds: board.planIds }
}
export type LoadedMeeting = Awaited<ReturnType<typeof meetingFor>>

/** Adds a day on which a board met or will meet. Throws RuleError when it would end before it starts. */
export async function addMeeting(tx: Tx, doing: Doing, board: Pick<LoadedBoard, 'id' | 'planIds'>, said: SaidMeeting) {
  checkTimes(said)
  const meeting = await tx.insert(meetings).values({ ...said, boardId: board.id, addedBy: doing.asker.personId, addedAt: doing.at }).returning().get()
  await record(tx, doing, 'meeting.added', meetingInTrail({ ...meeting, planIds: board.planIds }), { onDay: said.onDay })
  return { ...meeting, planIds: board.planIds }
}

/** Changes what is said of a board meeting. Throws RuleError when it would end before it starts, or for a day on which it can't have been held. */
export async function editMeeting(tx: Tx, doing: Doing, meeting: LoadedMeeting, said: SaidMeeting) {
  checkTimes(said)
  checkMoved(meeting, said.onDay, doing.today)
  await tx.update(meetings).set({ ...said, version: meeting.version + 1 }).where(eq(meetings.id, meeting.id))
  const { title, onDay, startsAt, endsAt, place, link } = meeting
  await record(tx, doing, 'meeting.edited', meetingInTrail({ ...meeting, title: said.title }), { before: { title, onDay, startsAt, endsAt, place, link }, after: said })
}
