import { expect, test } from 'vitest'
import { dueSentence, silenceSentence } from './due-words.ts'

const action = { stage: 'under_way', dueOn: '2026-06-30', dueWords: null, firstDueOn: '2026-06-30' } as const

test('says a date, and that it is overdue or slipped only when it is', () => {
  expect(dueSentence(action, '2026-06-30')).toBe('Due 30 June 2026')
  expect(dueSentence(action, '2026-07-01')).toBe('Due 30 June 2026, overdue by 1 day')
  expect(dueSentence({ ...action, firstDueOn: '2026-06-01' }, '2026-07-02')).toBe('Due 30 June 2026, overdue by 2 days, 29 days later than first agreed')
})

test('keeps a date in words as written, never overdue', () => {
  expect(dueSentence({ ...action, dueOn: null, dueWords: 'ongoing' }, '2030-01-01')).toBe('Due date: ongoing')
  expect(dueSentence({ ...action, dueOn: null }, '2030-01-01')).toBe('No due date set')
})

test('says the stage of an action with nothing left to do', () => {
  expect(dueSentence({ ...action, stage: 'complete' }, '2030-01-01')).toBe('Complete')
})

test('says how long nothing was heard', () => {
  expect(silenceSentence({ lastUpdateOn: '2026-03-03' }, '2026-04-17')).toBe('No update since 3 March 2026, 45 days ago')
})
