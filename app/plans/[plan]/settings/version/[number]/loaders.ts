import { versionOf } from '#db/plan-settings'
import { planFor } from '#db/plans'
import { formToken } from '#gate/form'
import { allow, idIn, load } from '#gate/load'
import { versionRow } from '../version-row'

export const loadVersion = load('version.approve', async ({ db, asker }, planId: string, number: string) => {
  const plan = await planFor(db, asker, idIn(planId))
  allow(asker, 'version.approve', { planId: plan.id, ownIds: [] })
  return { plan: { id: plan.id, name: plan.name }, version: versionRow(await versionOf(db, plan.id, idIn(number))), formToken: formToken() }
})
export type VersionShown = Awaited<ReturnType<typeof loadVersion>>
