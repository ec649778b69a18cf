import { actionsOfMeasure } from '#db/measure-list'
import { measureFor, measureOf } from '#db/measures'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadMoving = load('measure.manage', async ({ db, asker }, measureId: string) => {
  const measure = await measureFor(db, asker, idIn(measureId))
  allow(asker, 'measure.manage', measureOf(measure))
  const { id, ref, title, version } = measure
  return { measure: { id, ref, title, version }, refs: (await actionsOfMeasure(db, id)).map((action) => action.ref).join(', '), formToken: formToken(), typed: await typedBefore() }
})
export type MovingShown = Awaited<ReturnType<typeof loadMoving>>
