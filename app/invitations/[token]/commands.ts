'use server'
import { invitationFor, join } from '#db/invitations'
import { RuleError } from '#domain/errors'
import { checkPassword } from '#domain/password'
import { openCommand } from '#gate/open-command'
import { hashPassword } from '#gate/passwords'
import { JoinForm } from './form'

const SPENT = 'This link no longer works. Ask the administrator who gave it to you for a new one'

export const joinCommand = openCommand(JoinForm, async ({ tx, at, input }) => {
  const found = await tx((t) => invitationFor(t, input.token, at))
  if (!found) throw new RuleError(SPENT)
  checkPassword(input.password, [found.person.name, found.person.email])
  const passwordHash = await hashPassword(input.password)
  await tx(async (t) => {
    const still = await invitationFor(t, input.token, at)
    if (!still) throw new RuleError(SPENT)
    await join(t, at, still.invitation, still.person, passwordHash)
  })
  return '/sign-in?joined=yes'
})
