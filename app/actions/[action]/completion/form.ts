import { choice, id, passage } from '#gate/fields'

export const ProposeCompletionForm = {
  action: id('Open the action again'),
  reason: passage('What was done', { most: 2000, optional: true }),
}

export const AnswerCompletionForm = {
  completion: id('Open the action again'),
  outcome: choice(['signed_off', 'sent_back'], 'Select whether you sign completion off or send it back'),
  reason: passage('Reason', { most: 2000, optional: true }),
}
