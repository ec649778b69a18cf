import { id, passage, version } from '#gate/fields'

export const AnswerChallengeForm = {
  challenge: id('Open the challenge again'),
  version,
  words: passage('Your answer', { most: 4000 }),
}
