'use server'
import { revokeShare, shareFor } from '#db/shares'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { RevokeForm } from './form'

export const revoke = command('pack.share', RevokeForm, async ({ tx, asker, at, today, input }) => {
  const share = await shareFor(tx, asker, input.share)
  allow(asker, 'pack.share', { planId: share.pack.planId, ownIds: [] })
  await revokeShare(tx, { asker, at, today }, share)
  return to(`/packs/${share.pack.id}/share`, `The link for ${share.toWhom} no longer works`, { kind: 'share', id: share.id, name: share.pack.title, planId: share.pack.planId })
})
