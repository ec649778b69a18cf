'use server'
import { setComparator } from '#db/measure-settings'
import { measureFor, measureInTrail, measureOf } from '#db/measures'
import { factsOf } from '#db/series'
import { checkYear } from '#domain/measure-settings'
import { checkFigure } from '#domain/measures'
import { COMPARATOR_WORDS } from '#domain/vocabulary'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { checkSetUp } from '../check-set-up'
import { comparatorSaid } from '../set-up-words'
import { ComparatorForm } from './form'

export const setComparatorCommand = command('measure.manage', ComparatorForm, async ({ tx, asker, at, today, input: { version, kind, ...input } }) => {
  const measure = await measureFor(tx, asker, input.measure)
  allow(asker, 'measure.manage', measureOf(measure))
  const said = { kind, year: checkYear(input.year), value: checkFigure(input.value) }
  const stands = (await factsOf(tx, [measure.id])).get(measure.id)?.comparators.find((each) => each.kind === kind && each.year === said.year)
  await checkSetUp(tx, version, measure, { label: COMPARATOR_WORDS[kind], theirs: stands ? comparatorSaid(stands, measure.unit) : 'Nothing', yours: comparatorSaid(said, measure.unit) })
  await setComparator(tx, { asker, at, today }, measure, said)
  return to(`/measures/${measure.id}/comparators`, 'Comparator saved', measureInTrail(measure))
})
