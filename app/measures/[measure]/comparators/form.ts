import { COMPARATORS } from '#domain/vocabulary'
import { choice, id, line, version } from '#gate/fields'

export const ComparatorForm = {
  measure: id('Open the measure again'), version, kind: choice(COMPARATORS, 'Select what it is compared with'),
  year: line('Year', { most: 20, missing: 'Enter the year like 2021/22 or 2025', freeText: false }),
  value: line('Figure', { most: 40, missing: 'Enter the figure', freeText: false }),
}
