import { id, passage, version } from '#gate/fields'

/** `version` is the number that these minutes will have: one more than the newest had when the form was opened. */
export const MinutesForm = { meeting: id('Open the meeting again'), version, words: passage('Minutes', { most: 60_000, missing: 'Write the minutes before you save them' }) }
