import { choice, id, line, optional, optionalMonth, version } from '#gate/fields'

export const EXTREMES = ['peak', 'low'] as const

export const BaselineForm = {
  measure: id('Open the measure again'), version,
  month: optionalMonth('Month of the baseline'), words: line('Period in words', { most: 60, optional: true }), value: line('Figure', { most: 40, missing: 'Enter the figure of the baseline', freeText: false }),
  toMonth: optionalMonth('Month that progress is measured to'),
  extremeKind: optional(choice(EXTREMES, 'Select whether it was a peak or a low')), extremeValue: line('Figure of the peak or low', { most: 40, optional: true, freeText: false }), extremeWords: line('When it was', { most: 60, optional: true }),
}
