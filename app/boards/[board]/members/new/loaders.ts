import { managedBoard } from '@/app/boards/managed'
import { peopleOptions } from '@/app/boards/people-options'
import { membersOf } from '#db/board-members'
import { roleHoldersIn } from '#db/role-holders'
import { formToken } from '#gate/form'
import { idIn, load, typedBefore } from '#gate/load'

export const loadNewMember = load('board.manage', async ({ db, asker, today }, id: string) => {
  const board = await managedBoard(db, asker, idIn(id))
  const members = await membersOf(db, board.id)
  const people = (await roleHoldersIn(db, board.planIds)).filter((person) => !members.some(({ personId }) => personId === person.id))
  return { id: board.id, name: board.name, people: peopleOptions(people), today, formToken: formToken(), typed: await typedBefore() }
})
export type NewMemberShown = Awaited<ReturnType<typeof loadNewMember>>
