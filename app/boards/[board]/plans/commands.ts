'use server'
import { managedBoard } from '@/app/boards/managed'
import { boardInTrail } from '#db/boards'
import { setPlansOfBoard } from '#db/edit-board'
import { command, to } from '#gate/command'
import { BoardPlansForm } from './form'

export const choosePlans = command('board.manage', BoardPlansForm, async ({ tx, asker, at, today, input }) => {
  const board = await managedBoard(tx, asker, input.board)
  await setPlansOfBoard(tx, { asker, at, today }, board, input.plans)
  const stillSeen = input.plans.length > 0 || board.planIds.some((planId) => asker.roles.get(planId) !== 'administrator')
  return to(stillSeen ? `/boards/${board.id}` : `/plans/${board.planIds[0]}/board`, 'Plans of the board saved', boardInTrail(board))
})
