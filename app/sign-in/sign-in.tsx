'use client'
import { CommandForm } from '@/components/command-form'
import { TextField } from '@/components/text-field'
import { signInCommand } from './commands'

export function SignIn({ next }: { next: string }) {
  return (
    <CommandForm command={signInCommand} title="Sign in" button="Sign in">
      {(state) => (
        <>
          <input type="hidden" name="next" value={next} />
          <TextField state={state} name="email" label="E-mail address" type="email" autoComplete="username" spellCheck={false} width={30} />
          <TextField state={state} name="password" label="Password" type="password" autoComplete="current-password" width={20} />
        </>
      )}
    </CommandForm>
  )
}
