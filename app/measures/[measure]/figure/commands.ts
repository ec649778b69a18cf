'use server'
import { askAbout } from '@/app/measures/ask-figures'
import { enterFigure } from '#db/enter-figures'
import { measureFor, measureInTrail, measureOf } from '#db/measures'
import { seriesOf } from '#db/series'
import { questionsOf } from '#domain/agreement'
import { formatMonth } from '#domain/dates'
import { reportedAs } from '#domain/restatement'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { FigureForm } from './form'

export const enterFigureCommand = command('figure.enter', FigureForm, async ({ tx, asker, at, today, input }) => {
  const measure = await measureFor(tx, asker, input.measure)
  allow(asker, 'figure.enter', measureOf(measure))
  const { month, span, value, reason, provisional } = input
  const said = { value, provisional, numerator: input.numerator || undefined, denominator: input.denominator || undefined, caveat: input.caveat || undefined, rating: measure.scheme === 'by_hand' ? input.rating ?? undefined : undefined }
  const points = (await seriesOf(tx, [measure.id])).get(measure.id) ?? []
  const figure = { ...reportedAs(said), span, month }
  askAbout([{ typed: { row: '', value, numerator: input.numerator, denominator: input.denominator }, name: '', questions: questionsOf(figure, points, measure.unit) }], input.checked)
  const { change } = await enterFigure(tx, { asker, at, today }, measure, { ...said, month, span, reason })
  const done = { new: 'entered', same: 'entered', restated: 'restated', remarked: provisional ? 'saved' : 'saved as final' }[change]
  return to(`/measures/${measure.id}`, `Figure for ${formatMonth(month)} ${done}`, measureInTrail(measure))
})
