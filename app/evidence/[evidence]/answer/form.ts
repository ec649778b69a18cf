import { id, passage, version } from '#gate/fields'

export const AnswerForm = {
  evidence: id('Open the evidence again'),
  version,
  words: passage('Your answer', { most: 2000 }),
}
