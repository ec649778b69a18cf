'use client'
import { ItemInputs } from '@/app/meetings/item-inputs'
import { CommandForm } from '@/components/command-form'
import { editItemSaid } from './commands'
import type { EditItemShown } from './loaders'

export function EditItem({ shown: { id, meetingId, said, version, plans, people, formToken, typed } }: { shown: EditItemShown }) {
  return (
    <CommandForm command={editItemSaid} title="Edit an item of the agenda" formToken={formToken} version={version} button="Save item" cancelHref={`/meetings/${meetingId}/agenda`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="item" value={id} />
          <ItemInputs state={state} said={said} plans={plans} people={people} />
        </>
      )}
    </CommandForm>
  )
}
