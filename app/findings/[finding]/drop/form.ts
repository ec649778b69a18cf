import { id, passage } from '#gate/fields'

export const DropForm = {
  finding: id('Open the finding again'),
  reason: passage('Reason', { most: 2000, missing: 'Say in at least one sentence why it is left unanswered' }),
}

export const TakeUpForm = { finding: id('Open the finding again') }
