import { id, line, month, passage } from '#gate/fields'

export const FigureForm = {
  measure: id('Open the measure again'),
  month: month('Month'),
  value: line('Figure', { most: 40, missing: 'Enter the figure', freeText: false }),
  reason: passage('Reason', { most: 1000, optional: true }),
}
