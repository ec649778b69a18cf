import { managedBoard } from '@/app/boards/managed'
import { ACCEPT } from '#gate/evidence-files'
import { formToken } from '#gate/form'
import { idIn, load, typedBefore } from '#gate/load'

export const loadTerms = load('board.manage', async ({ db, asker }, id: string) => {
  const board = await managedBoard(db, asker, idIn(id))
  return { id: board.id, name: board.name, accept: ACCEPT, formToken: formToken(), typed: await typedBefore() }
})
export type TermsShown = Awaited<ReturnType<typeof loadTerms>>
