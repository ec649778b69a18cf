import { choice, id, ids, inOrder, optional, optionalDay, optionalId, passage } from '#gate/fields'
import { STATUSES } from '#domain/vocabulary'

export const BulkUpdateForm = {
  plan: id('Open the list of actions again'),
  actions: ids('Select at least one action', { least: 1, most: 100 }),
  versions: inOrder('Open the list of actions again'),
  owner: optionalId('Select an owner from the list'),
  status: optional(choice(STATUSES, 'Select a heading from the list')),
  due: optionalDay('Due date'),
  reason: passage('Reason for the change', { most: 2000, optional: true }),
  note: passage('What has happened', { most: 4000, optional: true }),
}
