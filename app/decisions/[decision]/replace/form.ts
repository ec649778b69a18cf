import { id, passage } from '#gate/fields'

export const ReplaceForm = { decision: id('Open the decision again'), meeting: id('Select the meeting that decided'), words: passage('Decision', { most: 2000, missing: 'Write what was decided instead' }) }
