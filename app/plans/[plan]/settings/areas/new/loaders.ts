import { membersOf } from '#db/people-list'
import { areasOf } from '#db/plan-settings'
import { planFor } from '#db/plans'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadAddArea = load('plan.manage', async ({ db, asker }, id: string) => {
  const plan = await planFor(db, asker, idIn(id))
  allow(asker, 'plan.manage', { planId: plan.id, ownIds: [] })
  const areas = await areasOf(db, plan.id)
  return { plan: { id: plan.id, name: plan.name }, next: (areas.at(-1)?.number ?? 0) + 1, members: await membersOf(db, plan.id), formToken: formToken(), typed: await typedBefore() }
})
