import { authoritiesAdministered } from '#db/plan-settings'
import { formToken } from '#gate/form'
import { load, typedBefore } from '#gate/load'

export const loadNewPlan = load('plan.manage', async ({ db, asker }) => ({ authorities: await authoritiesAdministered(db, asker), formToken: formToken(), typed: await typedBefore() }))
export type NewPlanShown = Awaited<ReturnType<typeof loadNewPlan>>
