import { planFor } from '#db/plans'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadInvite = load('people.manage', async ({ db, asker }, id: string) => {
  const plan = await planFor(db, asker, idIn(id))
  allow(asker, 'people.manage', { planId: plan.id, ownIds: [] })
  return { plan: { id: plan.id, name: plan.name }, formToken: formToken(), typed: await typedBefore() }
})
export type InviteShown = Awaited<ReturnType<typeof loadInvite>>
