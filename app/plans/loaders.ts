import { countsOfPlans } from '#db/plan-counts'
import { plansFor } from '#db/plans'
import { mayEver } from '#domain/permissions'
import { load } from '#gate/load'

export const loadPlans = load('account.use', async ({ db, asker, today }) => {
  const plans = await plansFor(db, asker)
  const counts = await countsOfPlans(db, plans, today)
  return {
    plans: plans.flatMap((plan) => {
      const [role, its] = [asker.roles.get(plan.id), counts.get(plan.id)]
      return role && its ? [{ ...plan, role, counts: its }] : []
    }),
    mayAdd: mayEver(asker, 'plan.manage'),
  }
})
