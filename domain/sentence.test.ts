import { expect, test } from 'vitest'
import { counted, inWords, isSentence } from './sentence.ts'

test('a sentence has three words that say something', () => {
  for (const yes of ['Visits are late', 'Agency use fell to 27%', 'Mae’n gwella nawr']) expect(isSentence(yes), yes).toBe(true)
  for (const no of ['', '   ', 'Better', 'Better now', '1 2 3 4', '... ... ...', 'ok - -']) expect(isSentence(no), no).toBe(false)
})

test('lists and counts are said as people say them', () => {
  expect(inWords([])).toBe('')
  expect(inWords(['data'])).toBe('data')
  expect(inWords(['data', 'audit', 'survey'])).toBe('data, audit and survey')
  expect(counted(1, 'action')).toBe('1 action')
  expect(counted(10_000, 'action')).toBe('10,000 actions')
  expect(counted(2, 'reply', 'replies')).toBe('2 replies')
})
