'use server'
import { actionFor, actionInTrail, ownedBy } from '#db/actions'
import { answerCompletion, completionFor, proposeCompletion } from '#db/completions'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { AnswerCompletionForm, ProposeCompletionForm } from './form'

export const proposeCompletionOf = command('completion.propose', ProposeCompletionForm, async ({ tx, asker, at, today, input }) => {
  const action = await actionFor(tx, asker, input.action)
  allow(asker, 'completion.propose', ownedBy(action))
  await proposeCompletion(tx, { asker, at, today }, action, input.reason)
  return to(`/actions/${action.id}`, 'Completion proposed. The action stays as it is until the chair signs it off', actionInTrail(action))
})

export const answerCompletionOf = command('completion.sign-off', AnswerCompletionForm, async ({ tx, asker, at, today, input }) => {
  const completion = await completionFor(tx, asker, input.completion)
  const action = await actionFor(tx, asker, completion.actionId)
  allow(asker, 'completion.sign-off', ownedBy(action))
  await answerCompletion(tx, { asker, at, today }, action, completion, input.outcome, input.reason)
  return to(`/actions/${action.id}`, input.outcome === 'signed_off' ? 'Completion signed off. The action is complete' : 'Completion sent back. The action stays as it is', actionInTrail(action))
})
