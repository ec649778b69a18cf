import { choices, id, ids, line, optionalDay, passage } from '#gate/fields'
import { AGENCIES } from '#domain/vocabulary'

/** What an action is: the fields in which adding and editing one agree. */
export const SaidActionForm = {
  area: id('Select a priority area'),
  ref: line('Reference', { most: 12, missing: 'Enter a reference, like 1.2', freeText: false }),
  title: line('Title', { most: 200, missing: 'Enter a title' }),
  description: passage('What will be done and why', { most: 4000, missing: 'Enter what will be done and why' }),
  leads: ids('Select leads from the list', { most: 20 }),
  agencies: choices(AGENCIES, 'Select partner agencies from the list'),
  start: optionalDay('Start'),
  success: passage('Measure of success', { most: 2000, optional: true }),
}
