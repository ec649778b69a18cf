import { areaFor } from '#db/areas'
import { membersOf } from '#db/people-list'
import { planFor } from '#db/plans'
import { NotFound } from '#domain/errors'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadEditArea = load('plan.manage', async ({ db, asker }, planId: string, areaId: string) => {
  const plan = await planFor(db, asker, idIn(planId))
  const area = await areaFor(db, asker, idIn(areaId))
  if (area.planId !== plan.id) throw new NotFound()
  allow(asker, 'plan.manage', { planId: plan.id, ownIds: [] })
  const { id, number, title, origin, sponsorId, outcomes, version } = area
  return { plan: { id: plan.id, name: plan.name }, area: { id, number, title, origin, sponsorId, outcomes, version }, members: await membersOf(db, plan.id), formToken: formToken(), typed: await typedBefore() }
})
