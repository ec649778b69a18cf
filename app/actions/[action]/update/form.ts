import { choice, id, line, optionalDay, passage, version } from '#gate/fields'
import { IMPACTS, STAGES, STATUSES } from '#domain/vocabulary'

export const UpdateForm = {
  action: id('Open the action again'),
  version,
  status: choice(STATUSES, 'Select a heading from the list'),
  stage: choice(STAGES, 'Select a stage from the list'),
  impact: choice(IMPACTS, 'Select an impact from the list'),
  due: optionalDay('Due date'),
  'due-words': line('Due date in words', { most: 60, optional: true }),
  reason: passage('Reason for the change', { most: 2000, optional: true }),
  note: passage('What has happened', { most: 4000, optional: true }),
}
