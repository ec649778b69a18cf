'use server'
import { actionChoices } from '#db/action-choices'
import { lastChangeOf } from '#db/last-change'
import { checkLait, measureChoices } from '#db/measure-choices'
import { breakSeries } from '#db/measure-settings'
import { editMeasure, hasFigures, measureFor, measureInTrail, measureOf } from '#db/measures'
import { RuleError } from '#domain/errors'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { differencesOf, saidMeasure } from '../../said-measure'
import { MEASURE_EVENTS } from '../measure-events'
import { EditMeasureForm } from './form'

export const editMeasureCommand = command('measure.manage', EditMeasureForm, async ({ tx, asker, at, today, input }) => {
  const measure = await measureFor(tx, asker, input.measure)
  allow(asker, 'measure.manage', measureOf(measure))
  const said = saidMeasure(input)
  if (input.version !== measure.version) {
    const choices = { ...await actionChoices(tx, measure.planId), ...await measureChoices(tx, measure.planId, measure.id) }
    checkVersion(input.version, await lastChangeOf(tx, 'measure', measure, MEASURE_EVENTS), differencesOf(measure, said, choices))
  }
  await checkLait(tx, said.lait, measure.lait)
  const redefined = measure.definition !== '' && said.definition !== measure.definition && (await hasFigures(tx, measure.id))
  if (redefined && input.recount === null) throw new RuleError('You changed the definition: say whether something else is counted now', 'recount')
  const doing = { asker, at, today }
  await editMeasure(tx, doing, measure, said)
  if (redefined && input.recount === 'yes') {
    if (input.month === null) throw new RuleError('Enter the first month that is counted in the new way', 'month-month')
    await breakSeries(tx, doing, { ...said, id: measure.id, planId: measure.planId, definition: measure.definition }, { fromMonth: input.month, definition: said.definition, reason: input.reason })
  }
  return to(`/measures/${measure.id}`, 'Measure saved', measureInTrail({ ...measure, ...said }))
})
