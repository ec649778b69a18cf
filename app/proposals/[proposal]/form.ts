import { choice, id, passage, version } from '#gate/fields'

/** `version` is the action's: what is decided is the change that was shown, not another one. */
export const DecideForm = {
  proposal: id('Open the action again'),
  version,
  outcome: choice(['accepted', 'declined'], 'Select whether you accept or decline the change'),
  reason: passage('Reason', { most: 2000, optional: true }),
}
