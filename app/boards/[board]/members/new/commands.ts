'use server'
import { managedBoard } from '@/app/boards/managed'
import { addMember } from '#db/board-members'
import { boardInTrail } from '#db/boards'
import { command, to } from '#gate/command'
import { NewMemberForm } from './form'

export const addMemberTo = command('board.manage', NewMemberForm, async ({ tx, asker, at, today, input }) => {
  const board = await managedBoard(tx, asker, input.board)
  await addMember(tx, { asker, at, today }, board, { personId: input.person, agency: input.agency, joinedOn: input.joined })
  return to(`/boards/${board.id}`, 'Member added', boardInTrail(board))
})
