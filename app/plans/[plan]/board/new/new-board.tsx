'use client'
import { BoardInputs } from '@/app/boards/board-inputs'
import { CommandForm } from '@/components/command-form'
import { addBoardTo } from './commands'
import type { NewBoardShown } from './loaders'

const NOTHING = { name: '', chairId: null, everyWeeks: null, meets: '' }

export function NewBoard({ shown: { planId, people, formToken, typed } }: { shown: NewBoardShown }) {
  return (
    <CommandForm command={addBoardTo} title="Add a board" formToken={formToken} button="Add board" cancelHref={`/plans/${planId}/board`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={planId} />
          <BoardInputs state={state} said={NOTHING} people={people} />
        </>
      )}
    </CommandForm>
  )
}
