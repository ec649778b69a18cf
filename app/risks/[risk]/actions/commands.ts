'use server'
import { changeMitigations, riskFor, riskInTrail } from '#db/risks'
import { counted } from '#domain/sentence'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { ofPlan } from '../../risk-here'
import { MitigationsForm } from './form'

export const chooseMitigations = command('risk.record', MitigationsForm, async ({ tx, asker, at, today, input }) => {
  const risk = await riskFor(tx, asker, input.risk)
  allow(asker, 'risk.record', ofPlan(risk))
  const { actions: add, end } = input
  await changeMitigations(tx, { asker, at, today }, risk, { add, end })
  const said = [add.length > 0 && `${counted(add.length, 'action')} added`, end.length > 0 && `${counted(end.length, 'action')} taken away`].filter(Boolean).join(', ')
  return to(`/risks/${risk.id}`, `Mitigating actions saved: ${said}`, riskInTrail(risk))
})
