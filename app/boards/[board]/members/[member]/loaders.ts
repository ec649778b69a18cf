import { memberFor } from '#db/board-members'
import { inPlansOf } from '#db/boards'
import { NotFound } from '#domain/errors'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'

export const loadMember = load('board.manage', async ({ db, asker }, boardId: string, id: string) => {
  const member = await memberFor(db, asker, idIn(id))
  if (member.board.id !== idIn(boardId) || member.leftOn) throw new NotFound()
  allowInAny(asker, 'board.manage', inPlansOf(member))
  const { name, agency, joinedOn, version, board } = member
  return { id: member.id, boardId: board.id, boardName: board.name, name, agency: agency ?? '', joinedOn, version, formToken: formToken(), typed: await typedBefore() }
})
export type MemberShown = Awaited<ReturnType<typeof loadMember>>
