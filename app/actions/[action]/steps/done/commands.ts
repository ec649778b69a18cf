'use server'
import { actionFor, actionInTrail, ownedBy } from '#db/actions'
import { markStep, stepOf } from '#db/steps'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { StepDoneForm } from './form'

export const markStepDone = command('step.edit', StepDoneForm, async ({ tx, asker, at, today, input }) => {
  const action = await actionFor(tx, asker, input.action)
  allow(asker, 'step.edit', ownedBy(action))
  await markStep(tx, { asker, at, today }, action, await stepOf(tx, action, input.step), input.done)
  return to(`/actions/${action.id}`, 'Step marked as done', actionInTrail(action))
})
