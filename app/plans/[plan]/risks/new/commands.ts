'use server'
import { planFor } from '#db/plans'
import { addRisk, riskInTrail } from '#db/risks'
import { RuleError } from '#domain/errors'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { saidRisk } from '@/app/risks/risk-fields'
import { NewRiskForm } from './form'

export const addRiskTo = command('risk.record', NewRiskForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'risk.record', { planId: plan.id, ownIds: [] })
  const risk = await addRisk(tx, { asker, at, today }, plan, saidRisk(input), {
    initial: { likelihood: input['initial-likelihood'], impact: input['initial-impact'], reason: input['initial-reason'] },
    current: currentIn(input['current-likelihood'], input['current-impact'], input['current-reason']),
    target: { likelihood: input['target-likelihood'], impact: input['target-impact'], reason: input['target-reason'] },
  })
  return to(`/risks/${risk.id}`, 'Risk added. Say now which actions mitigate it', riskInTrail(risk))
})

/** The current score is said whole or not at all. */
function currentIn(likelihood: number | null, impact: number | null, reason: string) {
  if (likelihood === null && impact === null && reason === '') return null
  if (likelihood === null) throw new RuleError('Select a likelihood, or leave the whole current score blank', 'current-likelihood')
  if (impact === null) throw new RuleError('Select an impact, or leave the whole current score blank', 'current-impact')
  return { likelihood, impact, reason }
}
