'use server'
import { setupFor } from '#db/invitations'
import { setUpCouncil } from '#db/setup'
import { RuleError } from '#domain/errors'
import { checkPassword } from '#domain/password'
import { openCommand } from '#gate/open-command'
import { hashPassword } from '#gate/passwords'
import { SetupForm } from './form'

const SPENT = 'This link no longer works. If the council is set up, sign in. Otherwise start Sightline again: it prints a new link'

export const setUpCommand = openCommand(SetupForm, async ({ tx, at, today, input }) => {
  if (!(await tx((t) => setupFor(t, input.token, at)))) throw new RuleError(SPENT)
  const { authority, name, job: jobTitle, email, plan, board: boardName, phase } = input
  checkPassword(input.password, [name, email, authority])
  const passwordHash = await hashPassword(input.password)
  const said = { authority, person: { name, email, jobTitle }, plan: { name: plan, boardName, phase } }
  await tx(async (t) => {
    const invitation = await setupFor(t, input.token, at)
    if (!invitation) throw new RuleError(SPENT)
    await setUpCouncil(t, { at, today }, invitation, said, passwordHash)
  })
  return '/sign-in?joined=yes'
})
