import { id, passage, version } from '#gate/fields'

export const ReopenForm = { risk: id('Open the risk again'), version, reason: passage('Reason', { most: 2000, missing: 'Give the reason in at least one sentence' }) }
