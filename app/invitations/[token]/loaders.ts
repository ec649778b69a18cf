import { invitationFor } from '#db/invitations'
import { loadOpen } from '#gate/load-open'

export const loadInvitation = loadOpen(async ({ db, at }, token: string) => {
  const found = await invitationFor(db, token, at)
  if (!found) return null
  const { person } = found
  return { token, name: person.name, email: person.email, again: person.passwordHash !== null }
})
export type InvitationShown = NonNullable<Awaited<ReturnType<typeof loadInvitation>>>
