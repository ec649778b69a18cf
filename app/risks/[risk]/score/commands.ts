'use server'
import { scaleOf } from '#db/risk-list'
import { reasonOf } from '#db/risk-page'
import { lastChangedRisk, riskFor, riskInTrail, scoreRisk } from '#db/risks'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { ofPlan } from '../../risk-here'
import { levelSaid } from '../../risk-shown'
import { ScoreForm } from './form'

export const scoreRiskAgain = command('risk.record', ScoreForm, async ({ tx, asker, at, today, input }) => {
  const risk = await riskFor(tx, asker, input.risk)
  allow(asker, 'risk.record', ofPlan(risk))
  const { kind, likelihood, impact, reason } = input
  if (input.version !== risk.version) {
    const scale = await scaleOf(tx, risk.planId)
    checkVersion(input.version, await lastChangedRisk(tx, risk), [
      { label: kind === 'current' ? 'Current score' : 'Target score', theirs: levelSaid(scale, risk[kind]), yours: levelSaid(scale, { likelihood, impact }) },
      { label: 'Reason', theirs: await reasonOf(tx, risk.id, kind), yours: reason },
    ])
  }
  await scoreRisk(tx, { asker, at, today }, risk, { kind, likelihood, impact, reason })
  return to(`/risks/${risk.id}`, kind === 'current' ? 'Risk scored' : 'Target set', riskInTrail(risk))
})
