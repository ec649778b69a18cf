import { scaleOf } from '#db/risk-list'
import { riskFor } from '#db/risks'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { ofPlan, topOf } from '../../risk-here'

export type Query = Record<string, string | string[] | undefined>

export const loadScore = load('risk.record', async ({ db, asker }, id: string, query: Query) => {
  const risk = await riskFor(db, asker, idIn(id))
  allow(asker, 'risk.record', ofPlan(risk))
  const scale = await scaleOf(db, risk.planId)
  const kind = query.kind === 'target' ? 'target' as const : 'current' as const
  return { top: topOf(risk, scale), version: risk.version, kind, heading: kind === 'current' ? 'Score a risk again' : 'Set another target for a risk', level: risk[kind], size: scale.size, formToken: formToken(), typed: await typedBefore() }
})
export type ScoreFormShown = Awaited<ReturnType<typeof loadScore>>
