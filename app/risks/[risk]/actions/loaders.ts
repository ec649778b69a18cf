import { actionsToMitigate, mitigationsOf } from '#db/risk-page'
import { scaleOf } from '#db/risk-list'
import { riskFor } from '#db/risks'
import { STAGE_WORDS, STATUS_WORDS } from '#domain/vocabulary'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import type { ChoiceGroup } from '@/app/action-choices'
import { ofPlan, topOf } from '../../risk-here'

export type Query = Record<string, string | string[] | undefined>

function groupsOf(rows: Awaited<ReturnType<typeof actionsToMitigate>>['rows']): ChoiceGroup[] {
  return [...Map.groupBy(rows, ({ area }) => area)].map(([area, inArea]) => ({
    key: String(area), legend: `${area} ${inArea[0]?.areaTitle}`,
    items: inArea.map(({ id, ref, title, status, stage }) => ({ value: String(id), label: `${ref} ${title}`, hint: `${STATUS_WORDS[status]}, ${STAGE_WORDS[stage].toLowerCase()}` })),
  }))
}

export const loadMitigations = load('risk.record', async ({ db, asker }, id: string, query: Query) => {
  const risk = await riskFor(db, asker, idIn(id))
  allow(asker, 'risk.record', ofPlan(risk))
  const q = typeof query.q === 'string' ? query.q.trim().slice(0, 200).toWellFormed() : ''
  const { total, rows } = await actionsToMitigate(db, risk.planId, risk.id, q)
  const standing = await mitigationsOf(db, risk.id)
  return {
    top: topOf(risk, await scaleOf(db, risk.planId)), q, total, shown: rows.length, groups: groupsOf(rows),
    standing: standing.map((action) => ({ value: String(action.id), label: `${action.ref} ${action.title}` })), formToken: formToken(), typed: await typedBefore(),
  }
})
export type MitigationsShown = Awaited<ReturnType<typeof loadMitigations>>
