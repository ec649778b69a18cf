'use client'
import { ItemInputs } from '@/app/meetings/item-inputs'
import { CommandForm } from '@/components/command-form'
import { addItemTo } from './commands'
import type { NewItemShown } from './loaders'

const NOTHING = { title: '', kind: 'item', purpose: '', about: '', presenter: '', words: '', minutes: '', recurring: false }

export function NewItem({ shown: { id, plans, people, formToken, typed } }: { shown: NewItemShown }) {
  return (
    <CommandForm command={addItemTo} title="Add an item to the agenda" formToken={formToken} button="Add item" cancelHref={`/meetings/${id}/agenda`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="meeting" value={id} />
          <ItemInputs state={state} said={NOTHING} plans={plans} people={people} />
        </>
      )}
    </CommandForm>
  )
}
