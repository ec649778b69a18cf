import { countRisks, MOST_RISKS, risksOf, scaleOf } from '#db/risk-list'
import { heatMapSvg } from '#documents/heat-map'
import { can } from '#domain/permissions'
import { idIn, load } from '#gate/load'
import { heatShown, riskRow, sayRegister } from '@/app/risks/risk-shown'
import { planHere } from '../loaders'
import { readLife, type Query } from './asked'

export const loadRisks = load('plan.read', async ({ db, asker, today }, id: string, query: Query) => {
  const plan = await planHere(db, asker, idIn(id))
  const life = readLife(query)
  const scale = await scaleOf(db, plan.id)
  const counts = await countRisks(db, plan.id)
  const risks = await risksOf(db, plan.id, { life, today, silentAfterDays: plan.silentAfterDays })
  const on = { planId: plan.id, ownIds: [] }
  return {
    plan: { id: plan.id, name: plan.name }, life, counts, most: counts[life] > MOST_RISKS ? MOST_RISKS : null,
    said: sayRegister(scale, life === 'open' ? risks : [], life === 'open' ? counts.open : 0),
    map: life === 'open' && risks.length > 0 ? { svg: heatMapSvg(scale, risks).svg, table: heatShown(scale, risks) } : null,
    rows: risks.map((risk) => riskRow(scale, risk)),
    may: { add: can(asker, 'risk.record', on), scale: can(asker, 'plan.manage', on) },
  }
})
