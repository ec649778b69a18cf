'use server'
import { actionsAnswering } from '#db/answer-choices'
import { answerFinding, endAnswer, findingFor, findingInTrail, mayAnswer } from '#db/findings'
import { Forbidden, RuleError } from '#domain/errors'
import { counted } from '#domain/sentence'
import { command, to } from '#gate/command'
import { AnswerForm } from './form'

export const saveAnswers = command('finding.answer', AnswerForm, async ({ tx, asker, at, today, input }) => {
  const finding = await findingFor(tx, asker, input.finding)
  if (input.actions.length + input.end.length === 0) throw new RuleError('Select an action that answers the finding, or one that no longer does', 'actions')
  const answering = await actionsAnswering(tx, asker, input.actions)
  const ending = await actionsAnswering(tx, asker, input.end)
  if ([...answering, ...ending].some(({ planId }) => !mayAnswer(asker, finding, planId))) throw new Forbidden()
  const doing = { asker, at, today }
  for (const action of ending) await endAnswer(tx, doing, finding, action)
  for (const action of answering) await answerFinding(tx, doing, finding, action)
  const said = [answering.length > 0 && `${counted(answering.length, 'action')} added`, ending.length > 0 && `${counted(ending.length, 'answer')} ended`].filter(Boolean).join(', ')
  return to(`/findings/${finding.id}`, `Answers saved: ${said}`, findingInTrail(finding))
})
