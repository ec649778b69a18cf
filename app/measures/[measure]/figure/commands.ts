'use server'
import { enterFigure } from '#db/enter-figures'
import { measureFor, measureInTrail, measureOf } from '#db/measures'
import { formatMonth } from '#domain/dates'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { FigureForm } from './form'

export const enterFigureCommand = command('figure.enter', FigureForm, async ({ tx, asker, at, today, input }) => {
  const measure = await measureFor(tx, asker, input.measure)
  allow(asker, 'figure.enter', measureOf(measure))
  const { month, value, reason } = input
  const { restated } = await enterFigure(tx, { asker, at, today }, measure, { month, value, reason })
  return to(`/measures/${measure.id}`, `Figure for ${formatMonth(month)} ${restated ? 'restated' : 'entered'}`, measureInTrail(measure))
})
