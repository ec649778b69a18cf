import { COLOURS, SPANS } from '#domain/vocabulary'
import { choice, id, line, month, optional, passage, tick } from '#gate/fields'

const number = (label: string) => line(label, { most: 40, optional: true, freeText: false })

export const FigureForm = {
  measure: id('Open the measure again'),
  span: choice(SPANS, 'Choose what period the figure is of'),
  month: month('Month'),
  value: line('Figure', { most: 40, missing: 'Enter the figure', freeText: false }),
  numerator: number('Numerator'),
  denominator: number('Denominator'),
  provisional: tick,
  rating: optional(choice(COLOURS, 'Choose the rating')),
  caveat: passage('Caveat', { most: 500, optional: true }),
  reason: passage('Reason', { most: 1000, optional: true }),
  checked: line('Figure that was checked', { most: 200, optional: true, freeText: false }),
}
