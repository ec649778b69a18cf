import { REVIEW_KINDS } from '#domain/vocabulary'
import { choice, line, number, tick } from '#gate/fields'

/** What an administrator says of a deadline rule. */
export const RULE_FIELDS = {
  'review-kind': choice(REVIEW_KINDS, 'Select the kind of review'),
  'priority-only': tick,
  title: line('Title', { most: 100, missing: 'Enter what is due' }),
  'working-days': number('Working days', { least: 1, most: 1000 }),
  'who-sends': line('Who sends it', { most: 200, missing: 'Enter who sends it' }),
  'to-whom': line('To whom', { most: 200, missing: 'Enter to whom it is sent' }),
}
