import { day, id, line, optionalId, passage } from '#gate/fields'

export const NewChallengeForm = {
  plan: id('Open the plan again'),
  action: optionalId('Open the action again'),
  finding: optionalId('Open the finding again'),
  measure: optionalId('Open the measure again'),
  ref: line('Action', { most: 20, optional: true, freeText: false }),
  question: passage('Question', { most: 2000, missing: 'Enter the question' }),
  to: id('Select who answers'),
  'answer-by': day('Day to answer by', 'Enter the day by which it is to be answered'),
}
