import { claimFor } from '#db/claims'
import { formToken } from '#gate/form'
import { allow, idIn, load } from '#gate/load'

export const loadRemoveClaim = load('claim.record', async ({ db, asker }, id: string) => {
  const { id: claimId, planId, words, source, measure } = await claimFor(db, asker, idIn(id))
  allow(asker, 'claim.record', { planId, ownIds: [] })
  return { claim: { id: claimId, planId, words, source, measure }, formToken: formToken() }
})
