import { coverageOn } from '#db/coverage'
import { can } from '#domain/permissions'
import { idIn, load } from '#gate/load'
import { readFilter, type Query } from '@/app/coverage/filter'
import { coverageShown } from '@/app/coverage/shown'
import { planHere } from '../../loaders'

export const loadPlanCoverage = load('plan.read', async ({ db, asker, today }, id: string, query: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  const page = await coverageOn(db, { planId: plan.id }, { ...readFilter(query), today })
  return { plan: { id: plan.id, name: plan.name }, mayPack: can(asker, 'evidence.pack', { planId: plan.id, ownIds: [] }), shown: coverageShown(page, new Set(asker.roles.keys()), plan.id, today) }
})
