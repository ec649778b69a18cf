'use client'
import { CommandForm } from '@/components/command-form'
import { RoleFields } from '../role-fields'
import { WhoFields } from '../who-fields'
import { invitePerson } from './commands'
import type { InviteShown } from './loaders'

export function InviteSomebody({ shown: { plan, formToken, typed } }: { shown: InviteShown }) {
  return (
    <CommandForm command={invitePerson} title="Invite somebody" formToken={formToken} button="Invite" cancelHref={`/plans/${plan.id}/people`} typed={typed}>
      {(state) => (
        <>
          <input type="hidden" name="plan" value={plan.id} />
          <WhoFields state={state} />
          <RoleFields state={state} />
        </>
      )}
    </CommandForm>
  )
}
