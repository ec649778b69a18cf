import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { checkDecision, checkReplaced } from '#domain/meeting'
import type { Doing } from '#domain/doing'
import { NotFound } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { record } from './audit.ts'
import { boardFor, visibleBoards } from './boards.ts'
import type { Db, Tx } from './client.ts'
import { checkRecordingUnder, ofAskers, type ItemOf } from './hold-meeting.ts'
import type { LoadedMeeting } from './meetings.ts'
import { decisions, meetings } from './schema/boards.ts'
import { plans } from './schema/plans.ts'

/** Its name in the trail is its number: what was decided is free text, and may have to be erased. */
export const decisionInTrail = ({ id, number, planId }: { id: number; number: number; planId: number | null }, planIds: readonly number[]) =>
  ({ kind: 'decision' as const, id, name: `Decision ${number}`, planId: planId ?? planIds[0] ?? null })

/** Records a decision under an item of a meeting, with the board's next number. Throws RuleError when it is no sentence, or the meeting isn't under way. */
export async function recordDecision(tx: Tx, doing: Doing, meeting: LoadedMeeting, item: ItemOf | null, words: string) {
  checkRecordingUnder(meeting, item)
  checkDecision(words)
  return saveDecision(tx, doing, meeting, { words, itemId: item?.id ?? null, planId: item?.planId ?? null, replaces: null })
}

/** Records a decision that takes the place of another of the board, in a meeting under way. Throws RuleError as recordDecision does, and when something else replaced it. */
export async function replaceDecision(tx: Tx, doing: Doing, meeting: LoadedMeeting, decision: LoadedDecision, words: string) {
  checkRecordingUnder(meeting, null)
  if (decision.boardId !== meeting.boardId) throw new NotFound()
  checkReplaced(decision.replacedBy)
  checkDecision(words)
  const after = await saveDecision(tx, doing, meeting, { words, itemId: null, planId: decision.planId, replaces: decision })
  await record(tx, doing, 'decision.replaced', decisionInTrail(decision, meeting.planIds), { decision: after.number })
  return after
}

type Saying = { words: string; itemId: number | null; planId: number | null; replaces: { id: number; number: number } | null }

async function saveDecision(tx: Tx, doing: Doing, meeting: LoadedMeeting, { replaces, ...said }: Saying) {
  const last = await tx.select({ number: sql<number>`coalesce(max(${decisions.number}), 0)` }).from(decisions).where(eq(decisions.boardId, meeting.boardId)).get()
  const decision = await tx.insert(decisions).values({
    ...said, replaces: replaces?.id ?? null, boardId: meeting.boardId, meetingId: meeting.id, number: (last?.number ?? 0) + 1, recordedBy: doing.asker.personId, recordedAt: doing.at,
  }).returning().get()
  await record(tx, doing, 'decision.recorded', decisionInTrail(decision, meeting.planIds), replaces ? { replaces: replaces.number } : {})
  return decision
}

const before = alias(decisions, 'before')
const after = alias(decisions, 'after')

/** A decision with its board, as far as the asker may see it. Throws NotFound. */
export async function decisionFor(db: Db, asker: Asker, id: number) {
  const row = await db.select({ decision: decisions, onDay: meetings.onDay, replacedBy: after.number }).from(decisions).innerJoin(meetings, eq(meetings.id, decisions.meetingId))
    .leftJoin(after, eq(after.replaces, decisions.id)).where(and(eq(decisions.id, id), ofAskers(decisions.planId, asker))).get()
  if (!row) throw new NotFound()
  const board = await boardFor(db, asker, row.decision.boardId)
  return { ...row.decision, onDay: row.onDay, replacedBy: row.replacedBy, board, planIds: board.planIds }
}
export type LoadedDecision = Awaited<ReturnType<typeof decisionFor>>

export const DECISION_PAGE_SIZE = 50

/** Decisions of a board, or of one meeting, the newest first, one page of `size`; those of plans that the asker lacks are left out. `replaces` and `replacedBy` are numbers. */
export async function decisionsOf(db: Db, asker: Asker, asked: { boardId?: number; meetingId?: number; page?: number; size?: number }) {
  const size = asked.size ?? DECISION_PAGE_SIZE
  const where = and(
    asked.boardId ? eq(decisions.boardId, asked.boardId) : undefined, asked.meetingId ? eq(decisions.meetingId, asked.meetingId) : undefined,
    inArray(decisions.boardId, visibleBoards(db, asker)), ofAskers(decisions.planId, asker),
  )
  const total = (await db.select({ count: sql<number>`count(*)` }).from(decisions).where(where).get())?.count ?? 0
  const pages = Math.max(1, Math.ceil(total / size))
  const page = Math.min(asked.page ?? 1, pages)
  const rows = await db.select({
    id: decisions.id, number: decisions.number, words: decisions.words, meetingId: decisions.meetingId, onDay: meetings.onDay, meetingTitle: meetings.title, itemId: decisions.itemId,
    planId: decisions.planId, planName: plans.name, replaces: before.number, replacedBy: after.number,
  }).from(decisions).innerJoin(meetings, eq(meetings.id, decisions.meetingId)).leftJoin(plans, eq(plans.id, decisions.planId))
    .leftJoin(before, eq(before.id, decisions.replaces)).leftJoin(after, eq(after.replaces, decisions.id))
    .where(where).orderBy(desc(decisions.number), desc(decisions.id)).limit(size).offset((page - 1) * size)
  return { total, pages, page, rows }
}
