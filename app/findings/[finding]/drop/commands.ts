'use server'
import { inEachPlan } from '#db/authorities'
import { dropFinding, findingFor, findingInTrail, takeUpFinding } from '#db/findings'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { DropForm, TakeUpForm } from './form'

export const leaveUnanswered = command('finding.drop', DropForm, async ({ tx, asker, at, today, input }) => {
  const finding = await findingFor(tx, asker, input.finding)
  allowInAny(asker, 'finding.drop', inEachPlan(finding))
  await dropFinding(tx, { asker, at, today }, finding, input.reason)
  return to(`/findings/${finding.id}`, 'Left unanswered on purpose', findingInTrail(finding))
})

export const takeUpAgain = command('finding.drop', TakeUpForm, async ({ tx, asker, at, today, input }) => {
  const finding = await findingFor(tx, asker, input.finding)
  allowInAny(asker, 'finding.drop', inEachPlan(finding))
  await takeUpFinding(tx, { asker, at, today }, finding)
  return to(`/findings/${finding.id}`, 'Taken up again', findingInTrail(finding))
})
