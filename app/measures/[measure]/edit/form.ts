import { id, version } from '#gate/fields'
import { MEASURE_FIELDS } from '../../measure-fields'

export const EditMeasureForm = { measure: id('Open the measure again'), version, ...MEASURE_FIELDS }
