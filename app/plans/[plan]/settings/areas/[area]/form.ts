import { id, version } from '#gate/fields'
import { AREA_FIELDS } from '../area-fields'

export const EditAreaForm = { area: id('Open the priority area again'), version, ...AREA_FIELDS }
