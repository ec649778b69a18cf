import { planFor } from '#db/plans'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadMakeVersion = load('plan.manage', async ({ db, asker }, id: string) => {
  const plan = await planFor(db, asker, idIn(id))
  allow(asker, 'plan.manage', { planId: plan.id, ownIds: [] })
  return { plan: { id: plan.id, name: plan.name }, formToken: formToken(), typed: await typedBefore() }
})
export type MakeVersionShown = Awaited<ReturnType<typeof loadMakeVersion>>
