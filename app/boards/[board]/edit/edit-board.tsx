'use client'
import { CommandForm } from '@/components/command-form'
import { BoardInputs } from '../../board-inputs'
import { editBoardSaid } from './commands'
import type { EditBoardShown } from './loaders'

export function EditBoard({ shown: { id, said, version, people, formToken, typed } }: { shown: EditBoardShown }) {
  return (
    <CommandForm command={editBoardSaid} title={`Edit ${said.name}`} formToken={formToken} version={version} button="Save board" cancelHref={`/boards/${id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="board" value={id} />
          <BoardInputs state={state} said={said} people={people} />
        </>
      )}
    </CommandForm>
  )
}
