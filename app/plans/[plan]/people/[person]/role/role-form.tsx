'use client'
import { CommandForm } from '@/components/command-form'
import { RoleFields } from '../../role-fields'
import { setRole } from '../commands'
import type { ManagedShown } from '../loaders'

export function RoleOfPerson({ shown: { plan, person, role, back, formToken, typed } }: { shown: ManagedShown }) {
  return (
    <CommandForm command={setRole} title={role.over ? 'Give a new role' : 'Change role'} formToken={formToken} version={role.version} button="Save role" cancelHref={back} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={plan.id} />
          <input type="hidden" name="person" value={person.id} />
          <RoleFields state={state} role={role.over ? undefined : role.role} endsOn={role.over ? null : role.endsOn} />
        </>
      )}
    </CommandForm>
  )
}
