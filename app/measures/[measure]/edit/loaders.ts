import { actionChoices } from '#db/action-choices'
import { measureChoices } from '#db/measure-choices'
import { measureFor, measureOf } from '#db/measures'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadEditMeasure = load('measure.manage', async ({ db, asker }, measureId: string) => {
  const measure = await measureFor(db, asker, idIn(measureId))
  allow(asker, 'measure.manage', measureOf(measure))
  const { actionIds: _, planId, planName: __, authorityId: ___, ownerName: ____, refSort: _____, ...shown } = measure
  return {
    measure: shown, choices: { people: (await actionChoices(db, planId)).people, ...await measureChoices(db, planId, measure.id) }, formToken: formToken(), typed: await typedBefore(),
  }
})
