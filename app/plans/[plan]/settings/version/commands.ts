'use server'
import { approveVersion, makeVersion, planFor, planInTrail } from '#db/plans'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { ApproveVersionForm, MakeVersionForm } from './form'

export const makeVersionCommand = command('plan.manage', MakeVersionForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'plan.manage', { planId: plan.id, ownIds: [] })
  const { number } = await makeVersion(tx, { asker, at, today }, plan, input.note)
  return to(`/plans/${plan.id}/settings`, `Version ${number} made. The chair or an administrator can approve it`, planInTrail(plan))
})

export const approveVersionCommand = command('version.approve', ApproveVersionForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'version.approve', { planId: plan.id, ownIds: [] })
  await approveVersion(tx, { asker, at, today }, plan, input.number)
  return to(`/plans/${plan.id}/settings`, `Version ${input.number} approved`, planInTrail(plan))
})
