import { expect, test } from 'vitest'
import { standingWords } from './standing-words'

test.each([
  [{ going: 1, elsewhere: 0, stopped: 1 }, 'Answered by 1 action'],
  [{ going: 3, elsewhere: 1, stopped: 0 }, 'Answered by 3 actions, 1 of them in another plan'],
  [{ going: 2, elsewhere: 2, stopped: 4 }, 'Answered by 2 actions in another plan'],
])('a stopped action is not counted among those that answer: %j', (counts, words) => {
  expect(standingWords('answered', counts)).toBe(words)
})

test('what only stopped actions answered says so', () => {
  expect(standingWords('unanswered', { going: 0, elsewhere: 0, stopped: 2 })).toBe('Nobody answers it: the actions that did were stopped')
  expect(standingWords('unanswered', { going: 0, elsewhere: 0, stopped: 0 })).toBe('Nobody answers it')
})
