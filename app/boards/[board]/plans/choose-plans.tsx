'use client'
import { CheckboxesField } from '@/components/checkboxes-field'
import { CommandForm } from '@/components/command-form'
import { choosePlans } from './commands'
import type { BoardPlansShown } from './loaders'

export function ChoosePlans({ shown: { id, name, plans, chosen, formToken, typed } }: { shown: BoardPlansShown }) {
  return (
    <CommandForm command={choosePlans} title={`Plans of ${name}`} formToken={formToken} button="Save plans" cancelHref={`/boards/${id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="board" value={id} />
          <CheckboxesField state={state} name="plans" legend="Plans of the council that you administer" hint="Everybody with a role in a plan of the board sees the board, its members and its meetings" defaultValue={chosen} items={plans} />
        </>
      )}
    </CommandForm>
  )
}
