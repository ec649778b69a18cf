import { planFor } from '#db/plans'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadEditSettings = load('plan.manage', async ({ db, asker }, planId: string) => {
  const plan = await planFor(db, asker, idIn(planId))
  allow(asker, 'plan.manage', { planId: plan.id, ownIds: [] })
  const { id, name, phase, silentAfterDays, checkBackMonths, version } = plan
  return { plan: { id, name, phase, silentAfterDays, checkBackMonths, version }, formToken: formToken(), typed: await typedBefore() }
})
export type EditSettingsShown = Awaited<ReturnType<typeof loadEditSettings>>
