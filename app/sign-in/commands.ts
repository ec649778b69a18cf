'use server'
import { RuleError } from '#domain/errors'
import { openCommand } from '#gate/open-command'
import { mustWaitToSignIn, signIn } from '#gate/session'
import { SignInForm } from './form'

export const signInCommand = openCommand(SignInForm, async ({ input }) => {
  if (await mustWaitToSignIn(input.email)) throw new RuleError('There were too many tries to sign in. Wait 15 minutes, then try again', 'email')
  if (!(await signIn(input.email, input.password))) throw new RuleError('The e-mail address or the password is not right. Check both and try again', 'email')
  return input.next.startsWith('/') && !input.next.startsWith('//') && !input.next.includes('\\') ? input.next : '/my-work'
})
