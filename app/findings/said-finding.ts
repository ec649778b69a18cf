import type { SaidFinding } from '#db/findings'
import { FINDING_KINDS, TOPICS } from '#domain/vocabulary'
import { choice, choices, line, number, optional, optionalId, passage } from '#gate/fields'
import type { InputOf } from '#gate/form'

/** What a finding is: the fields in which adding and editing one agree. */
export const SaidFindingForm = {
  kind: choice(FINDING_KINDS, 'Select what kind of finding it is'),
  ref: line('Reference', { most: 30, optional: true, freeText: false }),
  words: passage('What the review said', { most: 6000, missing: 'Enter what the review said, in its own words' }),
  parent: optionalId('Choose another finding of the same review for it to stand under'),
  before: optionalId('Choose another finding of the same review for it to come before'),
  page: optional(number('Page of the letter', { least: 1, most: 2000 })),
  topics: choices(TOPICS, 'Select topics from the list'),
  note: passage('Note', { most: 2000, optional: true }),
}

/** What was typed, as a finding holds it. */
export function saidFinding({ kind, ref, words, parent, page, topics, note }: Omit<InputOf<typeof SaidFindingForm>, 'before'>): SaidFinding {
  return { kind, ref, words, parentId: parent, page, topics, note }
}
