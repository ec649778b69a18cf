import { and, eq, inArray } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { plans } from './schema/plans.ts'
import { meetings } from './schema/reviews.ts'

/** What is said of a meeting of a plan's board. `onDay` may lie ahead. */
export type SaidMeeting = { onDay: string; title: string }

export const meetingInTrail = ({ id, title, planId }: { id: number; title: string; planId: number }) => ({ kind: 'meeting' as const, id, name: title, planId })

/** A board meeting with its plan's name and authority. Throws NotFound when the asker may not see it. */
export async function meetingFor(db: Db, asker: Asker, id: number) {
  const row = await db.select({ meeting: meetings, planName: plans.name, authorityId: plans.authorityId }).from(meetings).innerJoin(plans, eq(plans.id, meetings.planId))
    .where(and(eq(meetings.id, id), inArray(meetings.planId, [...asker.roles.keys()]))).get()
  if (!row) throw new NotFound()
  const { meeting, ...plan } = row
  return { ...meeting, ...plan }
}
export type LoadedMeeting = Awaited<ReturnType<typeof meetingFor>>

/** Adds a day on which the board of a plan met or will meet. */
export async function addMeeting(tx: Tx, doing: Doing, plan: { id: number }, said: SaidMeeting) {
  const meeting = await tx.insert(meetings).values({ ...said, planId: plan.id, addedBy: doing.asker.personId, addedAt: doing.at }).returning().get()
  await record(tx, doing, 'meeting.added', meetingInTrail(meeting), { onDay: said.onDay })
  return meeting
}

/** Changes the day or the title of a board meeting. */
export async function editMeeting(tx: Tx, doing: Doing, meeting: LoadedMeeting, said: SaidMeeting) {
  await tx.update(meetings).set({ ...said, version: meeting.version + 1 }).where(eq(meetings.id, meeting.id))
  await record(tx, doing, 'meeting.edited', meetingInTrail({ ...meeting, ...said }), { before: { title: meeting.title, onDay: meeting.onDay }, after: said })
}
