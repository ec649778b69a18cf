import { scaleOf } from '#db/risk-list'
import { riskFor } from '#db/risks'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { ofPlan, topOf } from '../../risk-here'

export const loadReview = load('risk.record', async ({ db, asker }, id: string) => {
  const risk = await riskFor(db, asker, idIn(id))
  allow(asker, 'risk.record', ofPlan(risk))
  return { top: topOf(risk, await scaleOf(db, risk.planId)), version: risk.version, formToken: formToken(), typed: await typedBefore() }
})
export type ReviewShown = Awaited<ReturnType<typeof loadReview>>
