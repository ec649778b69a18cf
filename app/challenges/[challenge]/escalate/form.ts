import { day, id, passage, version } from '#gate/fields'

export const EscalateForm = {
  challenge: id('Open the challenge again'),
  version,
  words: passage('Reason', { most: 2000, missing: 'Say in at least one sentence why it is escalated' }),
  'meeting-on': day('Day of the meeting', 'Enter the day of the holding-to-account meeting'),
}
