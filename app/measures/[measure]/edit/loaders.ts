import { actionChoices } from '#db/action-choices'
import { measureFor, measureOf } from '#db/measures'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadEditMeasure = load('measure.manage', async ({ db, asker }, measureId: string) => {
  const measure = await measureFor(db, asker, idIn(measureId))
  allow(asker, 'measure.manage', measureOf(measure))
  const { id, ref, title, section, unit, polarity, ownerId, definition, version } = measure
  return {
    measure: { id, ref, title, section, unit, polarity, ownerId, definition, version }, people: (await actionChoices(db, measure.planId)).people, formToken: formToken(), typed: await typedBefore(),
  }
})
