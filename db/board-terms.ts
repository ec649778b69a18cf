import { desc, eq } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { record } from './audit.ts'
import { boardFor, boardInTrail, type LoadedBoard } from './boards.ts'
import type { Db, Tx } from './client.ts'
import type { KeptFile } from './evidence.ts'
import { boardTerms } from './schema/boards.ts'
import { people } from './schema/people.ts'

/** The terms of reference of a board, the newest first: those are in force. */
export async function termsOf(db: Db, boardId: number) {
  const { id, name, bytes, addedAt } = boardTerms
  return db.select({ id, name, bytes, addedAt, by: people.name }).from(boardTerms).innerJoin(people, eq(people.id, boardTerms.addedBy))
    .where(eq(boardTerms.boardId, boardId)).orderBy(desc(id)).limit(50)
}

/** Terms of reference as a file, seen through the plans that the board governs. Throws NotFound. */
export async function termsFor(db: Db, asker: Asker, id: number) {
  const terms = await db.select().from(boardTerms).where(eq(boardTerms.id, id)).get()
  if (!terms) throw new NotFound()
  await boardFor(db, asker, terms.boardId)
  return terms
}

/** Puts terms of reference in force. Those before are kept. */
export async function addTerms(tx: Tx, doing: Doing, board: LoadedBoard, file: KeptFile) {
  const terms = await tx.insert(boardTerms).values({ ...file, boardId: board.id, addedBy: doing.asker.personId, addedAt: doing.at }).returning().get()
  await record(tx, doing, 'board.terms-added', boardInTrail(board), { name: file.name })
  return terms
}
