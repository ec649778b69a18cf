'use server'
import { breakSeries } from '#db/measure-settings'
import { measureFor, measureInTrail, measureOf } from '#db/measures'
import { formatMonth } from '#domain/dates'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { checkSetUp } from '../check-set-up'
import { BreakForm } from './form'

export const breakSeriesCommand = command('measure.manage', BreakForm, async ({ tx, asker, at, today, input: { version, month: fromMonth, definition, reason, ...input } }) => {
  const measure = await measureFor(tx, asker, input.measure)
  allow(asker, 'measure.manage', measureOf(measure))
  await checkSetUp(tx, version, measure, { label: 'Definition', theirs: measure.definition || 'Nothing', yours: definition })
  await breakSeries(tx, { asker, at, today }, measure, { fromMonth, definition, reason })
  return to(`/measures/${measure.id}`, `The series breaks at ${formatMonth(fromMonth)}`, measureInTrail(measure))
})
