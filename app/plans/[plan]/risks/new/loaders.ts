import { actionChoices } from '#db/action-choices'
import { scaleOf } from '#db/risk-list'
import { nextRiskRef } from '#db/risks'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { planHere } from '../../loaders'

export const loadNewRisk = load('risk.record', async ({ db, asker }, id: string) => {
  const plan = await planHere(db, asker, idIn(id))
  allow(asker, 'risk.record', { planId: plan.id, ownIds: [] })
  const { size } = await scaleOf(db, plan.id)
  const { people } = await actionChoices(db, plan.id)
  return { planId: plan.id, size, people, ref: await nextRiskRef(db, plan.id), formToken: formToken(), typed: await typedBefore() }
})
export type NewRiskShown = Awaited<ReturnType<typeof loadNewRisk>>
