import { and, asc, eq, gte, inArray, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { formatDay, type Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { checkDue, checkMatter, checkMatterClosed, checkMatterOpen } from '#domain/meeting'
import type { Asker } from '#domain/permissions'
import { record } from './audit.ts'
import { boardFor, visibleBoards } from './boards.ts'
import type { Db, Tx } from './client.ts'
import { checkRecordingUnder, ofAskers, recordedIn, type ItemOf } from './hold-meeting.ts'
import { lastChangeOf } from './last-change.ts'
import type { LoadedMeeting } from './meetings.ts'
import { boardMembers, matters, meetings } from './schema/boards.ts'
import { people, roles } from './schema/people.ts'
import { plans } from './schema/plans.ts'

/** What is to be done, by whom and by when. */
export type SaidMatter = { words: string; ownerId: number; dueOn: Day }

/** Its name in the trail is where it was raised: what is to be done is free text, and may have to be erased. */
export const matterInTrail = ({ id, planId }: { id: number; planId: number | null }, onDay: Day, planIds: readonly number[]) =>
  ({ kind: 'matter' as const, id, name: `Matter arising from the meeting of ${formatDay(onDay)}`, planId: planId ?? planIds[0] ?? null })

/** Raises a matter arising under an item of a meeting. Throws RuleError when a rule refuses it, its owner can't be one, or the meeting isn't under way. */
export async function raiseMatter(tx: Tx, doing: Doing, meeting: LoadedMeeting, item: ItemOf | null, said: SaidMatter) {
  checkRecordingUnder(meeting, item)
  checkMatter(said, doing.today)
  const planId = item?.planId ?? null
  await checkOwner(tx, { boardId: meeting.boardId, planId }, said.ownerId, doing.today)
  const matter = await tx.insert(matters).values({
    ...said, planId, boardId: meeting.boardId, meetingId: meeting.id, itemId: item?.id ?? null, raisedBy: doing.asker.personId, raisedAt: doing.at,
  }).returning().get()
  await record(tx, doing, 'matter.raised', matterInTrail(matter, meeting.onDay, meeting.planIds), { ownerId: said.ownerId, dueOn: said.dueOn })
  return matter
}

/** A matter arising as permissions see it: it is its owner's. */
export const matterSubjects = (matter: { planId: number | null; ownerId: number; planIds: readonly number[] }) => recordedIn(matter, matter, [matter.ownerId])

/** A matter arising with its board, where it was raised and whose it is. Throws NotFound when the asker may not see it. */
export async function matterFor(db: Db, asker: Asker, id: number) {
  const row = await db.select({ matter: matters, ...NAMED }).from(matters).innerJoin(meetings, eq(meetings.id, matters.meetingId)).innerJoin(people, eq(people.id, matters.ownerId))
    .leftJoin(plans, eq(plans.id, matters.planId)).leftJoin(closer, eq(closer.id, matters.closedBy)).leftJoin(closedAtMeeting, eq(closedAtMeeting.id, matters.closedMeetingId))
    .where(and(eq(matters.id, id), ofAskers(matters.planId, asker))).get()
  if (!row) throw new NotFound()
  const { matter, ...named } = row
  const board = await boardFor(db, asker, matter.boardId)
  return { ...matter, ...named, board, planIds: board.planIds }
}
export type LoadedMatter = Awaited<ReturnType<typeof matterFor>>

const closer = alias(people, 'closer')
const closedAtMeeting = alias(meetings, 'closed_at_meeting')
const NAMED = { onDay: meetings.onDay, meetingTitle: meetings.title, owner: people.name, planName: plans.name, closedByName: closer.name, closedMeetingOn: closedAtMeeting.onDay }

/** Gives an open matter arising another owner or day. Throws RuleError when it is closed, the new day is past, or the new owner can't be one. */
export async function editMatter(tx: Tx, doing: Doing, matter: LoadedMatter, said: Omit<SaidMatter, 'words'>) {
  checkMatterOpen(matter)
  if (said.dueOn !== matter.dueOn) checkDue(said.dueOn, doing.today)
  if (said.ownerId !== matter.ownerId) await checkOwner(tx, matter, said.ownerId, doing.today)
  await tx.update(matters).set({ ...said, version: matter.version + 1 }).where(eq(matters.id, matter.id))
  const { ownerId, dueOn } = matter
  await record(tx, doing, 'matter.edited', matterInTrail(matter, matter.onDay, matter.planIds), { before: { ownerId, dueOn }, after: said })
}

/** Closes a matter arising with what came of it, in a meeting of its board that is under way or outside one. Throws RuleError, or NotFound for a meeting of another board. */
export async function closeMatter(tx: Tx, doing: Doing, matter: LoadedMatter, { outcome, meeting }: { outcome: string; meeting: Pick<LoadedMeeting, 'id' | 'boardId' | 'life'> | null }) {
  if (meeting && meeting.boardId !== matter.boardId) throw new NotFound()
  if (meeting) checkRecordingUnder(meeting, null)
  checkMatterClosed(matter, outcome)
  await tx.update(matters).set({ outcome, closedMeetingId: meeting?.id ?? null, closedBy: doing.asker.personId, closedAt: doing.at, version: matter.version + 1 }).where(eq(matters.id, matter.id))
  await record(tx, doing, 'matter.closed', matterInTrail(matter, matter.onDay, matter.planIds))
}

export const MATTER_PAGE_SIZE = 50
export type MattersAsked = { boardId?: number; open?: boolean; meetingId?: number; page?: number; size?: number }

/** Matters arising of a board, or raised in one meeting: open ones first by due date, then those closed last; one page of `size`. Those of plans that the asker lacks are left out. */
export async function mattersOf(db: Db, asker: Asker, asked: MattersAsked) {
  const size = asked.size ?? MATTER_PAGE_SIZE
  const where = and(
    asked.boardId ? eq(matters.boardId, asked.boardId) : undefined, asked.meetingId ? eq(matters.meetingId, asked.meetingId) : undefined,
    asked.open === undefined ? undefined : asked.open ? isNull(matters.closedAt) : isNotNull(matters.closedAt),
    inArray(matters.boardId, visibleBoards(db, asker)), ofAskers(matters.planId, asker),
  )
  const total = (await db.select({ count: sql<number>`count(*)` }).from(matters).where(where).get())?.count ?? 0
  const pages = Math.max(1, Math.ceil(total / size))
  const page = Math.min(asked.page ?? 1, pages)
  const { id, words, ownerId, dueOn, planId, meetingId, itemId, outcome, closedAt, closedMeetingId } = matters
  const rows = await db.select({ id, words, ownerId, dueOn, planId, meetingId, itemId, outcome, closedAt, closedMeetingId, ...NAMED }).from(matters)
    .innerJoin(meetings, eq(meetings.id, matters.meetingId)).innerJoin(people, eq(people.id, matters.ownerId)).leftJoin(plans, eq(plans.id, matters.planId))
    .leftJoin(closer, eq(closer.id, matters.closedBy)).leftJoin(closedAtMeeting, eq(closedAtMeeting.id, matters.closedMeetingId))
    .where(where).orderBy(sql`${closedAt} is not null`, sql`iif(${closedAt} is null, ${dueOn}, null)`, sql`${closedAt} desc`, asc(id)).limit(size).offset((page - 1) * size)
  return { total, pages, page, rows }
}

/** Who may own a matter arising: with a plan, whoever has a role in it that does more than read; with none, the same in any plan of the board, and its members. */
const owning = (db: Db, { boardId, planId }: { boardId: number; planId: number | null }, today: Day) => {
  const inPlans = planId ? eq(roles.planId, planId) : sql`${roles.planId} in (select plan_id from board_plans where board_id = ${boardId})`
  const holding = db.select({ id: roles.personId }).from(roles).where(and(inPlans, isNull(roles.endedAt), ne(roles.role, 'adviser'), or(isNull(roles.endsOn), gte(roles.endsOn, today))))
  const sitting = db.select({ id: boardMembers.personId }).from(boardMembers).where(and(eq(boardMembers.boardId, boardId), isNull(boardMembers.leftOn)))
  return and(isNull(people.deactivatedAt), planId ? inArray(people.id, holding) : or(inArray(people.id, holding), inArray(people.id, sitting)))
}

/** Everybody who may own a matter arising of this board, or of a plan under it, by name. */
export async function whoCanOwnMatters(db: Db, where: { boardId: number; planId: number | null }, today: Day) {
  return db.select({ id: people.id, name: people.name, jobTitle: people.jobTitle }).from(people).where(owning(db, where, today)).orderBy(asc(people.name), asc(people.id)).limit(500)
}

async function checkOwner(db: Db, where: { boardId: number; planId: number | null }, ownerId: number, today: Day) {
  const found = await db.select({ id: people.id }).from(people).where(and(eq(people.id, ownerId), owning(db, where, today))).get()
  if (!found) throw new RuleError('Choose somebody who has a role in the plan, or a place on the board', 'owner')
}

/** Who changed a matter arising last, and when, in words: what a person is told whose save came second. */
export const lastSavedMatter = (db: Db, matter: LoadedMatter) => lastChangeOf(db, 'matter', matter, ['matter.raised', 'matter.edited', 'matter.closed'])
