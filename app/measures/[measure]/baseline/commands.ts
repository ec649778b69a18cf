'use server'
import { setBaseline } from '#db/measure-settings'
import { measureFor, measureInTrail, measureOf } from '#db/measures'
import { factsOf } from '#db/series'
import { checkBaseline } from '#domain/measure-settings'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { checkSetUp } from '../check-set-up'
import { baselineSaid } from '../set-up-words'
import { BaselineForm } from './form'

export const setBaselineCommand = command('measure.manage', BaselineForm, async ({ tx, asker, at, today, input: { version, measure: id, ...said } }) => {
  const measure = await measureFor(tx, asker, id)
  allow(asker, 'measure.manage', measureOf(measure))
  const stands = (await factsOf(tx, [measure.id])).get(measure.id)?.baseline
  await checkSetUp(tx, version, measure, { label: 'Baseline', theirs: stands ? baselineSaid(stands, measure.unit) : 'None', yours: baselineSaid(checkBaseline(said), measure.unit) })
  await setBaseline(tx, { asker, at, today }, measure, said)
  return to(`/measures/${measure.id}`, 'Baseline saved', measureInTrail(measure))
})
