import { choice, id, optional, optionalMonth, passage, version } from '#gate/fields'
import { MEASURE_FIELDS } from '../../measure-fields'

export const EditMeasureForm = {
  measure: id('Open the measure again'), version, ...MEASURE_FIELDS,
  recount: optional(choice(['yes', 'no'], 'Say whether something else is counted')),
  month: optionalMonth('Month'),
  reason: passage('Reason', { most: 1000, optional: true }),
}
