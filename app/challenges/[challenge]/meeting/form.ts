import { id, passage, version } from '#gate/fields'

export const MeetingForm = {
  challenge: id('Open the challenge again'),
  version,
  words: passage('Outcome', { most: 4000, missing: 'Say in at least one sentence what came of the meeting' }),
}
