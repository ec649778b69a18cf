'use server'
import { actionChoices } from '#db/action-choices'
import { lastChangeOf } from '#db/last-change'
import { editMeasure, measureFor, measureInTrail, measureOf } from '#db/measures'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { differencesOf, saidMeasure } from '../../said-measure'
import { EditMeasureForm } from './form'

export const editMeasureCommand = command('measure.manage', EditMeasureForm, async ({ tx, asker, at, today, input }) => {
  const measure = await measureFor(tx, asker, input.measure)
  allow(asker, 'measure.manage', measureOf(measure))
  const said = saidMeasure(input)
  if (input.version !== measure.version) {
    checkVersion(input.version, await lastChangeOf(tx, 'measure', measure, ['measure.added', 'measure.edited']), differencesOf(measure, said, (await actionChoices(tx, measure.planId)).people))
  }
  await editMeasure(tx, { asker, at, today }, measure, said)
  return to(`/measures/${measure.id}`, 'Measure saved', measureInTrail({ ...measure, ...said }))
})
