import { newestFigure } from '#db/figures'
import { measureFor, measureOf } from '#db/measures'
import { formatMonth } from '#domain/dates'
import { currentSpan } from '#domain/figures'
import { formatFigure } from '#domain/measures'
import { SPAN_WORDS, UNIT_WORDS } from '#domain/vocabulary'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadFigure = load('figure.enter', async ({ db, asker }, measureId: string) => {
  const measure = await measureFor(db, asker, idIn(measureId))
  allow(asker, 'figure.enter', measureOf(measure))
  const span = currentSpan(measure.periodKind)
  const newest = await newestFigure(db, measure.id, undefined, span)
  const of = span === 'month' ? '' : ` (${SPAN_WORDS[span].toLowerCase()})`
  return {
    measure: { id: measure.id, ref: measure.ref, title: measure.title, unit: UNIT_WORDS[measure.unit], byHand: measure.scheme === 'by_hand' },
    span,
    newest: newest ? `The newest figure${of} is ${formatFigure(newest.value, measure.unit)}, ${formatMonth(newest.month)}` : `It has no figures yet${of}`,
    formToken: formToken(),
    typed: await typedBefore(),
  }
})
export type FigureShown = Awaited<ReturnType<typeof loadFigure>>
