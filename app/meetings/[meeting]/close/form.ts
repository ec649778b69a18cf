import { id } from '#gate/fields'

export const CloseMeetingForm = { meeting: id('Open the meeting again') }
