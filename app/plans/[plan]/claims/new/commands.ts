'use server'
import { recordClaim } from '#db/claims'
import { planFor, planInTrail } from '#db/plans'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { NewClaimForm } from './form'

export const recordClaimCommand = command('claim.record', NewClaimForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'claim.record', { planId: plan.id, ownIds: [] })
  await recordClaim(tx, { asker, at, today }, plan, { ...input, said: input.parts || input.said, measureId: input.measure, value: input.value || null, fromValue: input.fromValue || null })
  return to(`/plans/${plan.id}/claims`, 'Claim recorded and held against the figures', planInTrail(plan))
})
