'use server'
import { lastChangeOf } from '#db/last-change'
import { editPlan, planFor, planInTrail } from '#db/plans'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { SettingsForm } from './form'

export const editSettings = command('plan.manage', SettingsForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'plan.manage', { planId: plan.id, ownIds: [] })
  const said = { name: input.name, phase: input.phase, silentAfterDays: input.silent, checkBackMonths: input['check-back'] }
  checkVersion(input.version, await lastChangeOf(tx, 'plan', plan, ['plan.edited']), [
    { label: 'Name of the plan', theirs: plan.name, yours: said.name },
    { label: 'Phase', theirs: plan.phase || 'Not given', yours: said.phase || 'Not given' },
    { label: 'Days until an action is silent', theirs: String(plan.silentAfterDays), yours: String(said.silentAfterDays) },
    { label: 'Months until the check-back', theirs: String(plan.checkBackMonths), yours: String(said.checkBackMonths) },
  ])
  await editPlan(tx, { asker, at, today }, plan, said)
  return to(`/plans/${plan.id}/settings`, 'Plan settings saved', planInTrail({ id: plan.id, name: said.name }))
})
