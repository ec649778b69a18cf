import { MEASURE_FIELDS } from '@/app/measures/measure-fields'
import { id } from '#gate/fields'

export const AddMeasureForm = { plan: id('Open the plan again'), ...MEASURE_FIELDS }
