import { actionChoices } from '#db/action-choices'
import { measureChoices } from '#db/measure-choices'
import { planFor } from '#db/plans'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadAddMeasure = load('measure.manage', async ({ db, asker }, id: string) => {
  const plan = await planFor(db, asker, idIn(id))
  allow(asker, 'measure.manage', { planId: plan.id, ownIds: [] })
  return { plan: { id: plan.id }, choices: { people: (await actionChoices(db, plan.id)).people, ...await measureChoices(db, plan.id) }, formToken: formToken(), typed: await typedBefore() }
})
