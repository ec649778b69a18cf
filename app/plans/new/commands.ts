'use server'
import { giveRole } from '#db/people'
import { authoritiesAdministered } from '#db/plan-settings'
import { addPlan, planInTrail } from '#db/plans'
import { NotFound } from '#domain/errors'
import { command, to } from '#gate/command'
import { NewPlanForm } from './form'

export const addPlanCommand = command('plan.manage', NewPlanForm, async ({ tx, asker, at, today, input }) => {
  const authority = (await authoritiesAdministered(tx, asker)).find(({ id }) => id === input.authority)
  if (!authority) throw new NotFound()
  const doing = { asker, at, today }
  const said = { name: input.name, phase: input.phase, boardName: input.board, silentAfterDays: input.silent, checkBackMonths: input['check-back'] }
  const plan = await addPlan(tx, doing, authority.id, said)
  await giveRole(tx, doing, { id: asker.personId, name: asker.name }, plan.id, 'administrator')
  return to(`/plans/${plan.id}/settings`, 'Plan added. You administer it: add its priority areas and invite its people', planInTrail(plan))
})
