'use server'
import { managedBoard } from '@/app/boards/managed'
import { saidBoard } from '@/app/boards/said-board'
import { boardInTrail } from '#db/boards'
import { editBoard } from '#db/edit-board'
import { lastChangeOf } from '#db/last-change'
import { roleHoldersIn } from '#db/role-holders'
import { checkVersion, command, to } from '#gate/command'
import { EditBoardForm } from './form'

export const editBoardSaid = command('board.manage', EditBoardForm, async ({ tx, asker, at, today, input }) => {
  const board = await managedBoard(tx, asker, input.board)
  const said = saidBoard(input)
  if (input.version !== board.version) {
    const names = new Map((await roleHoldersIn(tx, board.planIds)).map(({ id, name }) => [id, name]))
    const chair = (id: number | null) => (id === null ? 'Nobody yet' : names.get(id) ?? 'Somebody without a role now')
    checkVersion(input.version, await lastChangeOf(tx, 'board', board, ['board.edited']), [
      { label: 'Name', theirs: board.name, yours: said.name },
      { label: 'Chair', theirs: chair(board.chairId), yours: chair(said.chairId) },
      { label: 'Weeks between meetings', theirs: String(board.everyWeeks ?? ''), yours: String(said.everyWeeks ?? '') },
      { label: 'When it meets', theirs: board.meets, yours: said.meets },
    ])
  }
  await editBoard(tx, { asker, at, today }, board, said)
  return to(`/boards/${board.id}`, 'Board saved', boardInTrail({ ...board, name: said.name }))
})
