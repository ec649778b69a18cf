'use client'
import { CommandForm } from '@/components/command-form'
import { SelectField } from '@/components/select-field'
import { MemberInputs } from '../../../member-inputs'
import { addMemberTo } from './commands'
import type { NewMemberShown } from './loaders'

export function NewMember({ shown: { id, people, today, formToken, typed } }: { shown: NewMemberShown }) {
  return (
    <CommandForm command={addMemberTo} title="Add a member of the board" formToken={formToken} button="Add member" cancelHref={`/boards/${id}`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="board" value={id} />
          <SelectField state={state} name="person" label="Person" hint="Somebody with a role in a plan of this board. Invite whoever is not there yet on the plan’s page of people" options={[{ value: '', label: 'Choose a person' }, ...people]} />
          <MemberInputs state={state} agency="" joinedOn={today} />
        </>
      )}
    </CommandForm>
  )
}
