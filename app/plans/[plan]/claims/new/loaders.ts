import { measureChoices } from '#db/claims'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { planHere } from '../../loaders'
import { nameOfMeasure } from '../name-of-measure'

export const loadNewClaim = load('claim.record', async ({ db, asker }, id: string) => {
  const plan = await planHere(db, asker, idIn(id))
  allow(asker, 'claim.record', { planId: plan.id, ownIds: [] })
  const measures = await measureChoices(db, plan.id)
  return { planId: plan.id, measures: measures.map((measure) => ({ value: String(measure.id), label: nameOfMeasure(measure) })), formToken: formToken(), typed: await typedBefore() }
})
export type NewClaimShown = Awaited<ReturnType<typeof loadNewClaim>>
