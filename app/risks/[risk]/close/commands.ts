'use server'
import { lastChangedRisk, closeRisk, riskFor, riskInTrail } from '#db/risks'
import { RISK_LIFE_WORDS } from '#domain/board-vocabulary'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { ofPlan } from '../../risk-here'
import { CloseForm } from './form'

export const closeTheRisk = command('risk.record', CloseForm, async ({ tx, asker, at, today, input }) => {
  const risk = await riskFor(tx, asker, input.risk)
  allow(asker, 'risk.record', ofPlan(risk))
  if (input.version !== risk.version) checkVersion(input.version, await lastChangedRisk(tx, risk), [{ label: 'Open or closed', theirs: RISK_LIFE_WORDS[risk.life], yours: 'Closed' }])
  await closeRisk(tx, { asker, at, today }, risk, input.reason)
  return to(`/risks/${risk.id}`, 'Risk closed', riskInTrail(risk))
})
