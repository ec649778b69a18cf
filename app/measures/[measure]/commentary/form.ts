import { id, month, passage, tick, version } from '#gate/fields'

export const CommentaryForm = {
  measure: id('Open the measure again'),
  version,
  month: month('Month'),
  words: passage('What the data says', { most: 1000, missing: 'Write what the data says, in a sentence' }),
  'confirm-numbers': tick,
}
