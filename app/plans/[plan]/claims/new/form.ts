import { CLAIM_KINDS, COMPARATORS, SPANS } from '#domain/vocabulary'
import { choice, id, line, month, optional, optionalId, type Field } from '#gate/fields'

/** A month that may be left blank. */
function optionalMonth(label: string): Field<string | null> {
  const field = month(label)
  const blank = (data: FormData, name: string) => !String(data.get(`${name}-month`) ?? '').trim() && !String(data.get(`${name}-year`) ?? '').trim()
  return { read: (data, name) => (blank(data, name) ? { value: null } : field.read(data, name)) }
}

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
