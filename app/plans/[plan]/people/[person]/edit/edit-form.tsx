'use client'
import { CommandForm } from '@/components/command-form'
import { WhoFields } from '../../who-fields'
import { editPersonCommand } from '../commands'
import type { ManagedShown } from '../loaders'

export function EditPerson({ shown: { plan, person, back, formToken, typed } }: { shown: ManagedShown }) {
  return (
    <CommandForm command={editPersonCommand} title="Change details" formToken={formToken} version={person.version} button="Save details" cancelHref={back} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={plan.id} />
          <input type="hidden" name="person" value={person.id} />
          <WhoFields state={state} who={person} />
        </>
      )}
    </CommandForm>
  )
}
