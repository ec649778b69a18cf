import { and, asc, desc, eq, getTableColumns, inArray, isNull, lt, or, sql } from 'drizzle-orm'
import { checkAgendaOpen, draftItems, MOST_ITEMS, ON_EVERY_AGENDA } from '#domain/board'
import type { AgendaKind } from '#domain/board-vocabulary'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { can, type Asker, type Subject } from '#domain/permissions'
import { record } from './audit.ts'
import { checkMaySit } from './board-members.ts'
import { inPlansOf } from './boards.ts'
import type { Db, Tx } from './client.ts'
import { papersOf, type AgendaPaper } from './item-papers.ts'
import { meetingFor, meetingInTrail, type LoadedMeeting } from './meetings.ts'
import { agendaItems, boardPlans, meetings } from './schema/boards.ts'
import { people } from './schema/people.ts'
import { plans } from './schema/plans.ts'

/** What is said of an item: `planId` the plan that it is about, `presenterId` a person of the board or `presenter` in words, `minutes` how long. */
export type SaidItem = { title: string; kind: AgendaKind; purpose: string; planId: number | null; presenterId: number | null; presenter: string; minutes: number | null; recurring: boolean }

const ITEM = { ...getTableColumns(agendaItems), presenterName: sql<string>`coalesce(${people.name}, ${agendaItems.presenter})`, planName: plans.name }
const items = (db: Db) => db.select(ITEM).from(agendaItems).leftJoin(people, eq(people.id, agendaItems.presenterId)).leftJoin(plans, eq(plans.id, agendaItems.planId))
const ON_AGENDA = isNull(agendaItems.takenOffAt)
const seenBy = (asker: Asker) => or(isNull(agendaItems.planId), inArray(agendaItems.planId, [...asker.roles.keys()]))

/** An item as it stands on an agenda: `presenterName` is the person or the words, `planName` null where it is the whole board's. */
export type AgendaItem = typeof agendaItems.$inferSelect & { presenterName: string; planName: string | null; papers: AgendaPaper[] }

/** The agenda of a meeting in order, with papers. What is about a plan that the asker isn't given is left out. */
export async function agendaOf(db: Db, asker: Asker, meeting: { id: number }): Promise<AgendaItem[]> {
  const rows = await items(db).where(and(eq(agendaItems.meetingId, meeting.id), ON_AGENDA, seenBy(asker))).orderBy(asc(agendaItems.position), asc(agendaItems.id)).limit(MOST_ITEMS)
  const papers = await papersOf(db, rows.map(({ id }) => id))
  return rows.map((row) => ({ ...row, papers: papers.filter(({ itemId }) => itemId === row.id) }))
}

/** An item with its meeting. Throws NotFound when it was taken off, or the asker may not see it. */
export async function itemFor(db: Db, asker: Asker, id: number) {
  const item = await items(db).where(and(eq(agendaItems.id, id), ON_AGENDA, seenBy(asker))).get()
  if (!item) throw new NotFound()
  const meeting = await meetingFor(db, asker, item.meetingId)
  return { ...item, meeting, planIds: meeting.planIds }
}
export type LoadedItem = Awaited<ReturnType<typeof itemFor>>

/** Where an item stands for who may do what to it: in its plan, or in each of the board's where it is about none. */
export const inPlansOfItem = ({ planId, planIds }: { planId: number | null; planIds: readonly number[] }): Subject[] => (planId === null ? inPlansOf({ planIds }) : [{ planId, ownIds: [] }])

const inTrail = (meeting: LoadedMeeting, planId: number | null) => ({ ...meetingInTrail(meeting), ...(planId !== null && { planId }) })

/** Puts an item at the end of an agenda. Throws RuleError for a closed meeting, a plan that the board doesn't govern or whose meetings the asker doesn't manage, or a presenter without a role in its plans. */
export async function addItem(tx: Tx, doing: Doing, meeting: LoadedMeeting, said: SaidItem) {
  checkAgendaOpen(meeting)
  await checkItem(tx, doing, meeting, said)
  const { count, last } = await standing(tx, meeting.id)
  if (count >= MOST_ITEMS) throw new RuleError(`An agenda can have at most ${MOST_ITEMS} items: take one off first`, 'title')
  const item = await tx.insert(agendaItems).values({ ...said, meetingId: meeting.id, position: last + 1 }).returning().get()
  await record(tx, doing, 'agenda.item-added', inTrail(meeting, said.planId), { item: said.title })
  return item
}

/** Changes an item. Throws RuleError as `addItem` does. */
export async function editItem(tx: Tx, doing: Doing, item: LoadedItem, said: SaidItem) {
  checkAgendaOpen(item.meeting)
  await checkItem(tx, doing, item.meeting, said, item)
  await tx.update(agendaItems).set({ ...said, version: item.version + 1 }).where(eq(agendaItems.id, item.id))
  await record(tx, doing, 'agenda.item-edited', inTrail(item.meeting, said.planId), {
    item: said.title, title: { before: item.title, after: said.title }, presenterId: { before: item.presenterId, after: said.presenterId },
  })
}

/** Takes an item off an agenda; it is kept. Throws RuleError for a closed meeting. */
export async function takeOffItem(tx: Tx, doing: Doing, item: LoadedItem) {
  checkAgendaOpen(item.meeting)
  await tx.update(agendaItems).set({ takenOffAt: doing.at, version: item.version + 1 }).where(eq(agendaItems.id, item.id))
  await record(tx, doing, 'agenda.item-taken-off', inTrail(item.meeting, item.planId), { item: item.title })
}

/** Puts the items that the asker sees in this order, around those that they don't. `seen` is the order that they changed. Throws RuleError when it isn't the one that stands there now. */
export async function orderItems(tx: Tx, doing: Doing, meeting: LoadedMeeting, seen: readonly number[], order: readonly number[]) {
  checkAgendaOpen(meeting)
  const shown = await tx.select({ id: agendaItems.id, position: agendaItems.position }).from(agendaItems).where(and(eq(agendaItems.meetingId, meeting.id), ON_AGENDA, seenBy(doing.asker)))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))
  const same = seen.length === shown.length && shown.every(({ id }, i) => seen[i] === id) && new Set(order).size === order.length && order.length === shown.length && shown.every(({ id }) => order.includes(id))
  if (!same) throw new RuleError('Somebody else changed the agenda meanwhile: open it again, then put it in order')
  const places = shown.map(({ position }) => position)
  const place = sql.join([sql`case id`, ...order.map((id, i) => sql`when ${id} then ${places[i]}`), sql`end`], sql` `)
  if (order.length > 0) await tx.update(agendaItems).set({ position: place }).where(inArray(agendaItems.id, [...order]))
  await record(tx, doing, 'agenda.ordered', meetingInTrail(meeting))
}

/** Drafts an empty agenda: what recurs on that of the board's last meeting, and what every agenda has. Throws RuleError when it has items. */
export async function draftAgenda(tx: Tx, doing: Doing, meeting: LoadedMeeting) {
  checkAgendaOpen(meeting)
  const { count, last } = await standing(tx, meeting.id)
  if (count > 0) throw new RuleError('This agenda has items already: add what is missing')
  const drafted = draftItems(await recurringBefore(tx, meeting))
  await tx.insert(agendaItems).values(drafted.map(({ carried, ...item }, i) => ({
    ...item, meetingId: meeting.id, position: last + 1 + i,
    ...(carried && { purpose: carried.purpose, planId: carried.planId, presenterId: carried.presenterId, presenter: carried.presenter, minutes: carried.minutes, carriedFrom: carried.id }),
  })))
  await record(tx, doing, 'agenda.drafted', meetingInTrail(meeting))
}

/** The meeting of a board before this one, by day. */
export async function meetingBefore(db: Db, meeting: { id: number; boardId: number; onDay: string }) {
  const earlier = or(lt(meetings.onDay, meeting.onDay), and(eq(meetings.onDay, meeting.onDay), lt(meetings.id, meeting.id)))
  return db.select().from(meetings).where(and(eq(meetings.boardId, meeting.boardId), earlier)).orderBy(desc(meetings.onDay), desc(meetings.id)).limit(1).get()
}

async function recurringBefore(tx: Tx, meeting: LoadedMeeting) {
  const before = await meetingBefore(tx, meeting)
  if (!before) return []
  const governed = tx.select({ id: boardPlans.planId }).from(boardPlans).where(eq(boardPlans.boardId, meeting.boardId))
  return tx.select().from(agendaItems).where(and(eq(agendaItems.meetingId, before.id), ON_AGENDA, eq(agendaItems.recurring, true), or(isNull(agendaItems.planId), inArray(agendaItems.planId, governed))))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id)).limit(MOST_ITEMS - ON_EVERY_AGENDA)
}

async function standing(tx: Tx, meetingId: number) {
  const row = await tx.select({ count: sql<number>`sum(taken_off_at is null)`, last: sql<number>`max(position)` }).from(agendaItems).where(eq(agendaItems.meetingId, meetingId)).get()
  return { count: row?.count ?? 0, last: row?.last ?? 0 }
}

/** What stood so before may stay: a presenter whose role ended since, a plan that left the board. */
async function checkItem(tx: Tx, { asker }: Doing, meeting: LoadedMeeting, said: SaidItem, before?: LoadedItem) {
  if (said.presenterId !== null && said.presenter) throw new RuleError('Select who presents, or write it in words: not both', 'presenter-words')
  if (said.planId !== null && said.planId !== before?.planId) {
    if (!meeting.planIds.includes(said.planId)) throw new RuleError('Select a plan that this board governs', 'about')
    if (!can(asker, 'meeting.manage', { planId: said.planId, ownIds: [] })) throw new RuleError('Select a plan whose meetings you manage: in the others you read', 'about')
  }
  if (said.presenterId !== null && said.presenterId !== before?.presenterId) await checkMaySit(tx, meeting, said.presenterId, 'presenter')
}
