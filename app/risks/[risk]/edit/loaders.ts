import { actionChoices } from '#db/action-choices'
import { scaleOf } from '#db/risk-list'
import { riskFor } from '#db/risks'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { ofPlan, topOf } from '../../risk-here'

export const loadEditRisk = load('risk.record', async ({ db, asker }, id: string) => {
  const risk = await riskFor(db, asker, idIn(id))
  allow(asker, 'risk.record', ofPlan(risk))
  const { people } = await actionChoices(db, risk.planId)
  const { ref, title, cause, event, consequence, ownerId, ownerName, version } = risk
  const owners = people.some(({ value }) => value === String(ownerId)) ? people : [{ value: String(ownerId), label: ownerName }, ...people]
  return { top: topOf(risk, await scaleOf(db, risk.planId)), version, said: { ref, title, cause, event, consequence, owner: String(ownerId) }, people: owners, formToken: formToken(), typed: await typedBefore() }
})
export type EditRiskShown = Awaited<ReturnType<typeof loadEditRisk>>
