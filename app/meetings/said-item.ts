import type { SaidItem } from '#db/agenda'
import { MOST_MINUTES } from '#domain/board'
import { AGENDA_KINDS } from '#domain/board-vocabulary'
import { choice, line, number, optional, optionalId, passage, tick } from '#gate/fields'
import type { InputOf } from '#gate/form'

/** What an item of an agenda is: the fields in which adding and editing one agree. */
export const SaidItemForm = {
  title: line('Title', { missing: 'Enter a title for the item' }),
  kind: choice(AGENDA_KINDS, 'Select what the item shows'),
  purpose: passage('What it is for', { most: 1000, optional: true }),
  about: optionalId('Select a plan that this board governs'),
  presenter: optionalId('Select who presents'),
  'presenter-words': line('Who presents, in words', { optional: true }),
  minutes: optional(number('Minutes', { least: 1, most: MOST_MINUTES })),
  recurring: tick,
}

export function saidItem({ about, presenter, 'presenter-words': words, ...said }: InputOf<typeof SaidItemForm>): SaidItem {
  return { title: said.title, kind: said.kind, purpose: said.purpose, minutes: said.minutes, recurring: said.recurring, planId: about, presenterId: presenter, presenter: words }
}
