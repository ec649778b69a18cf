import { listEvidence } from '#db/evidence-list'
import { can } from '#domain/permissions'
import { idIn, load } from '#gate/load'
import { readFilter, type Query } from '@/app/evidence/filter'
import { shownRows } from '@/app/evidence/rows'
import { planHere } from '../loaders'

export const loadEvidenceList = load('plan.read', async ({ db, asker, today }, id: string, query: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  const { rows, ...list } = await listEvidence(db, plan.id, { ...readFilter(query), today })
  return { plan: { id: plan.id, name: plan.name }, authority: { id: plan.authorityId, name: plan.authorityName }, mayPack: can(asker, 'evidence.pack', { planId: plan.id, ownIds: [] }), ...list, rows: shownRows(rows, today) }
})
