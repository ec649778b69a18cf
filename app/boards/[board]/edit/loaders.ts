import { managedBoard } from '@/app/boards/managed'
import { peopleOptions } from '@/app/boards/people-options'
import { membersOf } from '#db/board-members'
import { roleHoldersIn } from '#db/role-holders'
import { formToken } from '#gate/form'
import { idIn, load, typedBefore } from '#gate/load'

export const loadEditBoard = load('board.manage', async ({ db, asker }, id: string) => {
  const { id: boardId, name, chairId, everyWeeks, meets, version, planIds } = await managedBoard(db, asker, idIn(id))
  const chair = (await membersOf(db, boardId)).find(({ personId }) => personId === chairId)
  const people = peopleOptions(await roleHoldersIn(db, planIds), { id: chairId, name: chair?.name ?? null })
  return { id: boardId, said: { name, chairId, everyWeeks, meets }, version, people, formToken: formToken(), typed: await typedBefore() }
})
export type EditBoardShown = Awaited<ReturnType<typeof loadEditBoard>>
