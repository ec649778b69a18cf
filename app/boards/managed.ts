import { boardFor, inPlansOf } from '#db/boards'
import type { Asker } from '#domain/permissions'
import { allowInAny } from '#gate/load'

/** A board that the asker may manage: they administer one of its plans. */
export async function managedBoard(db: Parameters<typeof boardFor>[0], asker: Asker, id: number) {
  const board = await boardFor(db, asker, id)
  allowInAny(asker, 'board.manage', inPlansOf(board))
  return board
}
