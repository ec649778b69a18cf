'use server'
import { managedBoard } from '@/app/boards/managed'
import { addTerms } from '#db/board-terms'
import { boardInTrail } from '#db/boards'
import { RuleError } from '#domain/errors'
import { command, to } from '#gate/command'
import { keepingFiles } from '#gate/evidence-files'
import { TermsForm } from './form'

const MISSING = 'Choose the file of the terms of reference'

export const addTermsTo = command('board.manage', TermsForm, async ({ tx, asker, at, today, input, prepared }) => {
  const board = await managedBoard(tx, asker, input.board)
  const [file] = prepared.files
  if (!file) throw new RuleError(MISSING, 'files')
  await addTerms(tx, { asker, at, today }, board, file)
  return to(`/boards/${board.id}`, 'Terms of reference added', boardInTrail(board))
}, keepingFiles<typeof TermsForm>(async ({ db, asker, input }) => {
  await managedBoard(db, asker, input.board)
  if (input.files.length !== 1) throw new RuleError(input.files.length === 0 ? MISSING : 'Choose one file', 'files')
  return input.files
}))
