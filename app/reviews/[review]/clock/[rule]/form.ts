import { day, id, passage } from '#gate/fields'

export const SentForm = {
  review: id('Open the review again'),
  rule: id('Open the statutory clock again'),
  'sent-on': day('Day it was sent', 'Enter the day on which it was sent'),
  note: passage('Note', { most: 1000, optional: true }),
}
