import { actionChoices } from '#db/action-choices'
import { planFor } from '#db/plans'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadNewAction = load('action.edit', async ({ db, asker }, id: string) => {
  const plan = await planFor(db, asker, idIn(id))
  allow(asker, 'action.edit', { planId: plan.id, ownIds: [] })
  return { planId: plan.id, choices: await actionChoices(db, plan.id), formToken: formToken(), typed: await typedBefore() }
})
export type NewActionShown = Awaited<ReturnType<typeof loadNewAction>>
