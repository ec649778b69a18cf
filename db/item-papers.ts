import { and, asc, inArray, isNull } from 'drizzle-orm'
import type { Db } from './client.ts'
import { agendaPapers } from './schema/boards.ts'

/** A paper as it stands under its item: a file has `bytes`, a link its address. */
export type AgendaPaper = { id: number; itemId: number; name: string; url: string | null; bytes: number | null }

/** The papers of these items, which were loaded for the asker, in the order in which they were added. */
export async function papersOf(db: Db, itemIds: readonly number[]): Promise<AgendaPaper[]> {
  const { id, itemId, name, url, bytes, takenOffAt } = agendaPapers
  return db.select({ id, itemId, name, url, bytes }).from(agendaPapers).where(and(inArray(itemId, [...itemIds]), isNull(takenOffAt))).orderBy(asc(id)).limit(2000)
}
