'use server'
import { reviewRisk, riskFor, riskInTrail } from '#db/risks'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { ofPlan } from '../../risk-here'
import { ReviewForm } from './form'

export const recordReview = command('risk.record', ReviewForm, async ({ tx, asker, at, today, input }) => {
  const risk = await riskFor(tx, asker, input.risk)
  allow(asker, 'risk.record', ofPlan(risk))
  await reviewRisk(tx, { asker, at, today }, risk, input.words)
  return to(`/risks/${risk.id}`, 'Review recorded', riskInTrail(risk))
})
