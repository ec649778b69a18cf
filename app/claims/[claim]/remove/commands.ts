'use server'
import { claimFor, claimInTrail, removeClaim } from '#db/claims'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { RemoveClaimForm } from './form'

export const removeClaimCommand = command('claim.record', RemoveClaimForm, async ({ tx, asker, at, today, input }) => {
  const claim = await claimFor(tx, asker, input.claim)
  allow(asker, 'claim.record', { planId: claim.planId, ownIds: [] })
  await removeClaim(tx, { asker, at, today }, claim)
  return to(`/plans/${claim.planId}/claims`, 'Claim removed', claimInTrail(claim))
})
