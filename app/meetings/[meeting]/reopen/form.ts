import { id, passage } from '#gate/fields'

export const ReopenForm = { meeting: id('Open the meeting again'), reason: passage('Reason', { most: 1000 }) }
