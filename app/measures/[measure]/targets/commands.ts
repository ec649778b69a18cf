'use server'
import { setTargets } from '#db/measure-settings'
import { measureFor, measureInTrail, measureOf } from '#db/measures'
import { factsOf } from '#db/series'
import { checkTargets } from '#domain/measure-settings'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { checkSetUp } from '../check-set-up'
import { targetSaid, targetsSaid } from '../set-up-words'
import { TargetsForm } from './form'

export const setTargetsCommand = command('measure.manage', TargetsForm, async ({ tx, asker, at, today, input: { version, 'holds-from': holdsFrom, minimum, upper, tolerance, ended, ...input } }) => {
  const measure = await measureFor(tx, asker, input.measure)
  allow(asker, 'measure.manage', measureOf(measure))
  const said = { holdsFrom, minimum, upper, tolerance, ended }
  const facts = (await factsOf(tx, [measure.id])).get(measure.id) ?? { targets: [] }
  await checkSetUp(tx, version, measure, { label: 'Targets', theirs: targetsSaid(facts, measure.unit) || 'None', yours: targetSaid(checkTargets(said, measure.polarity), measure.unit) })
  await setTargets(tx, { asker, at, today }, measure, said)
  return to(`/measures/${measure.id}/targets`, 'Targets saved', measureInTrail(measure))
})
