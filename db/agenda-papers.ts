import { and, eq, isNull, sql } from 'drizzle-orm'
import { checkAgendaOpen, MOST_PAPERS } from '#domain/board'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { hostOf } from '#domain/evidence-links'
import type { Asker } from '#domain/permissions'
import { itemFor, type LoadedItem } from './agenda.ts'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import type { KeptFile } from './evidence.ts'
import { meetingInTrail } from './meetings.ts'
import { agendaPapers } from './schema/boards.ts'

const { id, itemId } = agendaPapers
const ON_AGENDA = isNull(agendaPapers.takenOffAt)

/** A paper with its item. Throws NotFound when it was taken off, or the asker may not see the item. */
export async function paperFor(db: Db, asker: Asker, paperId: number) {
  const paper = await db.select().from(agendaPapers).where(and(eq(id, paperId), ON_AGENDA)).get()
  if (!paper) throw new NotFound()
  return { ...paper, item: await itemFor(db, asker, paper.itemId) }
}
export type LoadedPaper = Awaited<ReturnType<typeof paperFor>>

const inTrail = ({ meeting, planId }: LoadedItem) => ({ ...meetingInTrail(meeting), ...(planId !== null && { planId }) })

/** Puts a file or a link under an item. Throws RuleError for a closed meeting, or when the item has as many as it can hold. */
export async function addPaper(tx: Tx, doing: Doing, item: LoadedItem, paper: KeptFile | { name: string; url: string }) {
  checkAgendaOpen(item.meeting)
  const held = await tx.select({ count: sql<number>`count(*)` }).from(agendaPapers).where(and(eq(itemId, item.id), ON_AGENDA)).get()
  if ((held?.count ?? 0) >= MOST_PAPERS) throw new RuleError(`An item can have at most ${MOST_PAPERS} papers: take one off first`, 'files')
  const row = await tx.insert(agendaPapers).values({ ...paper, name: paper.name || ('url' in paper ? hostOf(paper.url) : ''), itemId: item.id, addedBy: doing.asker.personId, addedAt: doing.at }).returning().get()
  await record(tx, doing, 'agenda.paper-added', inTrail(item), { item: item.title, name: row.name })
  return row
}

/** Takes a paper off its item; it is kept. Throws RuleError for a closed meeting. */
export async function takeOffPaper(tx: Tx, doing: Doing, paper: LoadedPaper) {
  checkAgendaOpen(paper.item.meeting)
  await tx.update(agendaPapers).set({ takenOffAt: doing.at }).where(eq(id, paper.id))
  await record(tx, doing, 'agenda.paper-taken-off', inTrail(paper.item), { item: paper.item.title, name: paper.name })
}
