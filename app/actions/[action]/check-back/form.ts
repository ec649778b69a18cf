import { CHECK_BACK_OUTCOMES } from '#domain/check-back'
import { choice, id, passage, version } from '#gate/fields'

/** `version` is the action's: what is answered is the completion that was shown. */
export const CheckBackForm = {
  completion: id('Open the action again'),
  version,
  outcome: choice(CHECK_BACK_OUTCOMES, 'Select whether it is still so or not'),
  reason: passage('Reason', { most: 2000, optional: true }),
}
