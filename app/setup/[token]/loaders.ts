import { setupFor } from '#db/invitations'
import { loadOpen } from '#gate/load-open'

export const loadSetup = loadOpen(async ({ db, at }, token: string) => {
  return (await setupFor(db, token, at)) ? { token } : null
})
