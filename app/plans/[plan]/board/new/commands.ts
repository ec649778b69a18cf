'use server'
import { saidBoard } from '@/app/boards/said-board'
import { boardInTrail } from '#db/boards'
import { addBoard } from '#db/edit-board'
import { planFor } from '#db/plans'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { NewBoardForm } from './form'

export const addBoardTo = command('board.manage', NewBoardForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'board.manage', { planId: plan.id, ownIds: [] })
  const board = await addBoard(tx, { asker, at, today }, plan, saidBoard(input))
  return to(`/boards/${board.id}`, 'Board added', boardInTrail({ ...board, planIds: [plan.id] }))
})
