'use server'
import { actionChoices } from '#db/action-choices'
import { editRisk, lastChangedRisk, riskFor, riskInTrail } from '#db/risks'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { saidRisk } from '@/app/risks/risk-fields'
import { ofPlan } from '../../risk-here'
import { EditRiskForm } from './form'

export const editRiskSaid = command('risk.record', EditRiskForm, async ({ tx, asker, at, today, input }) => {
  const risk = await riskFor(tx, asker, input.risk)
  allow(asker, 'risk.record', ofPlan(risk))
  const said = saidRisk(input)
  if (input.version !== risk.version) {
    const { people } = await actionChoices(tx, risk.planId)
    checkVersion(input.version, await lastChangedRisk(tx, risk), [
      { label: 'Reference', theirs: risk.ref, yours: said.ref }, { label: 'Title', theirs: risk.title, yours: said.title }, { label: 'Event', theirs: risk.event, yours: said.event },
      { label: 'Cause', theirs: risk.cause, yours: said.cause }, { label: 'Consequence', theirs: risk.consequence, yours: said.consequence },
      { label: 'Owner', theirs: risk.ownerName, yours: people.find(({ value }) => value === String(said.ownerId))?.label ?? 'Somebody else' },
    ])
  }
  await editRisk(tx, { asker, at, today }, risk, said)
  return to(`/risks/${risk.id}`, 'Risk saved', riskInTrail({ ...risk, ...said }))
})
