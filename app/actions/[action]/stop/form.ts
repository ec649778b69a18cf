import { id, optionalId, passage, version } from '#gate/fields'

export const StopForm = {
  action: id('Open the action again'),
  version,
  reason: passage('Reason', { most: 2000, optional: true }),
  replacement: optionalId('Select an action from the list'),
}
