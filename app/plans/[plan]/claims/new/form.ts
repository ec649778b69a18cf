import { CLAIM_KINDS, COMPARATORS, SPANS } from '#domain/vocabulary'
import { choice, id, line, optional, optionalId, optionalMonth } from '#gate/fields'

export const NewClaimForm = {
  plan: id('Open the plan again'),
  source: line('Source', { missing: 'Enter the source: the report that says it' }),
  words: line('What is said', { most: 500, missing: 'Enter what is said, in words' }),
  measure: optionalId('Choose the measure from the list'),
  kind: choice(CLAIM_KINDS, 'Choose what kind of claim it is'),
  span: choice(SPANS, 'Choose what the figure is of'),
  month: optionalMonth('Month'),
  value: line('Figure', { most: 40, optional: true, freeText: false }),
  fromMonth: optionalMonth('Month before'),
  fromValue: line('Figure before', { most: 40, optional: true, freeText: false }),
  said: line('What is said of it', { most: 60, optional: true, freeText: false }),
  parts: line('Its two numbers', { most: 60, optional: true, freeText: false }),
  comparator: optional(choice(COMPARATORS, 'Choose the comparator from the list')),
}
