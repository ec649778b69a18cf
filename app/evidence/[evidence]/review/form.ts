import { choice, id, passage, version } from '#gate/fields'

export const ReviewForm = {
  evidence: id('Open the evidence again'),
  version,
  outcome: choice(['accepted', 'queried'], 'Select whether you accept or query it'),
  words: passage('Question or remark', { most: 2000, optional: true }),
}
