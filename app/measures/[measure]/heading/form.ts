import { HEADINGS } from '#domain/vocabulary'
import { choice, id, month, passage, version } from '#gate/fields'

export const COMPUTED = 'computed'

export const HeadingForm = {
  measure: id('Open the measure again'),
  version,
  month: month('Month'),
  heading: choice([...HEADINGS, COMPUTED] as const, 'Select a heading, or the computed one'),
  reason: passage('Reason', { most: 1000, optional: true }),
}
