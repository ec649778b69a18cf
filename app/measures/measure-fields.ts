import { POLARITIES, UNITS } from '#domain/vocabulary'
import { choice, id, line, passage } from '#gate/fields'

/** What an administrator says of a measure. */
export const MEASURE_FIELDS = {
  ref: line('Reference', { most: 20, missing: 'Enter a reference, such as KPI 4' }),
  title: line('Title', { most: 200, missing: 'Enter a title' }),
  section: line('Section', { most: 100, optional: true }),
  unit: choice(UNITS, 'Select the unit'),
  polarity: choice(POLARITIES, 'Select which way is good'),
  owner: id('Choose the owner'),
  definition: passage('Definition', { most: 2000, optional: true }),
}
