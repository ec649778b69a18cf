import { id } from '#gate/fields'
import { AREA_FIELDS } from '../area-fields'

export const AddAreaForm = { plan: id('Open the plan again'), ...AREA_FIELDS }
