import { JUDGED } from '#domain/challenge'
import { choice, id, optionalDay, passage, version } from '#gate/fields'

export const JudgeForm = {
  challenge: id('Open the challenge again'),
  version,
  outcome: choice(JUDGED, 'Select whether the board is satisfied'),
  words: passage('Remark or new question', { most: 2000, optional: true }),
  'answer-by': optionalDay('Day to answer by'),
}
