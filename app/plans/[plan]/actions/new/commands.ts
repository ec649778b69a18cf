'use server'
import { actionInTrail, addAction } from '#db/actions'
import { planFor } from '#db/plans'
import { RuleError } from '#domain/errors'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { AddActionForm } from './form'

export const addActionToPlan = command('action.edit', AddActionForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'action.edit', { planId: plan.id, ownIds: [] })
  if (input.due && input['due-words']) throw new RuleError('Give the due date as a day or in words, not both', 'due-words')
  const { ref, title, description, agencies } = input
  const action = await addAction(tx, { asker, at, today }, plan, {
    ref, title, description, agencies, areaId: input.area, ownerId: input.owner, leadIds: input.leads, startOn: input.start, successMeasure: input.success,
    dueOn: input.due, dueWords: input['due-words'] || null,
  })
  return to(`/actions/${action.id}`, 'Action added', actionInTrail(action))
})
