'use client'
import { CommandForm } from '@/components/command-form'
import { TextField } from '@/components/text-field'
import { joinCommand } from './commands'
import type { InvitationShown } from './loaders'

export function SetPassword({ shown: { token, email } }: { shown: InvitationShown }) {
  return (
    <CommandForm command={joinCommand} title="Set your password" button="Set password">
      {(state) => (
        <>
          <input type="hidden" name="token" value={token} />
          <input type="hidden" name="username" autoComplete="username" value={email} />
          <TextField state={state} name="password" label="Password" type="password" autoComplete="new-password" width={30}
            hint="12 characters or more. Three words that have nothing to do with each other are easy to remember and hard to guess" />
        </>
      )}
    </CommandForm>
  )
}
