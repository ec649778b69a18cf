import { newestFigure } from '#db/figures'
import { measureFor, measureOf } from '#db/measures'
import { formatMonth } from '#domain/dates'
import { formatFigure } from '#domain/measures'
import { UNIT_WORDS } from '#domain/vocabulary'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadFigure = load('figure.enter', async ({ db, asker }, measureId: string) => {
  const measure = await measureFor(db, asker, idIn(measureId))
  allow(asker, 'figure.enter', measureOf(measure))
  const newest = await newestFigure(db, measure.id)
  return {
    measure: { id: measure.id, ref: measure.ref, title: measure.title, unit: UNIT_WORDS[measure.unit] },
    newest: newest ? `The newest figure is ${formatFigure(newest.value, measure.unit)}, ${formatMonth(newest.month)}` : 'It has no figures yet',
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type FigureShown = Awaited<ReturnType<typeof loadFigure>>
