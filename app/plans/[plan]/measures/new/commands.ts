'use server'
import { checkLait } from '#db/measure-choices'
import { addMeasure, measureInTrail } from '#db/measures'
import { planFor } from '#db/plans'
import { saidMeasure } from '@/app/measures/said-measure'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { AddMeasureForm } from './form'

export const addMeasureCommand = command('measure.manage', AddMeasureForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'measure.manage', { planId: plan.id, ownIds: [] })
  const said = saidMeasure(input)
  await checkLait(tx, said.lait)
  const measure = await addMeasure(tx, { asker, at, today }, plan, said)
  return to(`/measures/${measure.id}`, 'Measure added', measureInTrail(measure))
})
