import { files, optionalDay } from '#gate/fields'

export const LoadFileForm = { files, 'in-force-from': optionalDay('In force from') }
