import { COMPARATORS, PERIOD_KINDS, POLARITIES, SCHEMES, UNITS } from '#domain/vocabulary'
import { choice, id, line, optional, optionalId, passage } from '#gate/fields'

/** What an administrator says of a measure. */
export const MEASURE_FIELDS = {
  ref: line('Reference', { most: 20, missing: 'Enter a reference, such as KPI 4' }),
  title: line('Title', { most: 200, missing: 'Enter a title' }),
  section: line('Section', { most: 100, optional: true }),
  unit: choice(UNITS, 'Select the unit'),
  polarity: choice(POLARITIES, 'Select which way is good'),
  'period-kind': choice(PERIOD_KINDS, 'Select what its current figure stands for'),
  scheme: choice(SCHEMES, 'Select how it is rated'),
  'compared-with': optional(choice(COMPARATORS, 'Choose what the measure is compared with')),
  'worse-within': line('Points worse that are still amber', { most: 20, optional: true, freeText: false }),
  'part-of': optionalId('Choose the measure that it is a part of'),
  breakdown: line('Which part it is', { most: 60, optional: true }),
  owner: id('Choose the owner'),
  definition: passage('Definition', { most: 2000, optional: true }),
  caveat: passage('Caveat', { most: 500, optional: true }),
  lait: line('The Department’s measure', { most: 100, optional: true, freeText: false }),
}
