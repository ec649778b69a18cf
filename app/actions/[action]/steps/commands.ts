'use server'
import { actionFor, actionInTrail, ownedBy } from '#db/actions'
import { addStep, markStep, stepOf } from '#db/steps'
import { RuleError } from '#domain/errors'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { AddStepForm, MarkStepForm } from './form'

export const addStepToAction = command('step.edit', AddStepForm, async ({ tx, asker, at, today, input }) => {
  const action = await actionFor(tx, asker, input.action)
  allow(asker, 'step.edit', ownedBy(action))
  await addStep(tx, { asker, at, today }, action, { title: input.title, leadId: input.lead, dueOn: input.due })
  return to(`/actions/${action.id}`, 'Step added', actionInTrail(action))
})

export const markStepToday = command('step.edit', MarkStepForm, async ({ tx, asker, at, today, input }) => {
  const action = await actionFor(tx, asker, input.action)
  allow(asker, 'step.edit', ownedBy(action))
  const id = input.done ?? input.reopen
  if (!id) throw new RuleError('Choose a step of this action', 'steps')
  await markStep(tx, { asker, at, today }, action, await stepOf(tx, action, id), input.done ? today : null)
  return to(`/actions/${action.id}`, input.done ? 'Step marked as done' : 'Step marked as not done', actionInTrail(action))
})
