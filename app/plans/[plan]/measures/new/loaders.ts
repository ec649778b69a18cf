import { actionChoices } from '#db/action-choices'
import { planFor } from '#db/plans'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadAddMeasure = load('measure.manage', async ({ db, asker }, id: string) => {
  const plan = await planFor(db, asker, idIn(id))
  allow(asker, 'measure.manage', { planId: plan.id, ownIds: [] })
  return { plan: { id: plan.id }, people: (await actionChoices(db, plan.id)).people, formToken: formToken(), typed: await typedBefore() }
})
