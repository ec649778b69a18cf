import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { planHere } from '../../loaders'

export const loadPasteClaims = load('claim.record', async ({ db, asker }, id: string) => {
  const plan = await planHere(db, asker, idIn(id))
  allow(asker, 'claim.record', { planId: plan.id, ownIds: [] })
  return { planId: plan.id, formToken: formToken(), typed: await typedBefore() }
})
export type PasteClaimsShown = Awaited<ReturnType<typeof loadPasteClaims>>
