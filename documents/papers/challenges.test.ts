import { describe, expect, test } from 'vitest'
import { challengeParts, type PaperChallenge } from './challenges.ts'
import { rowsOf, tablesOf } from './test-parts.ts'

const ON = '2026-03-31'
const challenge: PaperChallenge = { question: 'What will be different?', subject: '1.1 Visit on time', to: 'The head', answerBy: '2026-04-10', life: 'asked', answer: null, words: 'What will be different?', meetingOn: null }

describe('where a challenge stands', () => {
  test.each([
    [{}, 'Waits for an answer'],
    [{ answerBy: '2026-03-30' }, 'The answer is overdue'],
    [{ answerBy: ON }, 'Waits for an answer'],
    [{ life: 'answered' as const, answer: 'Two more teams.' }, 'Answered: the board has yet to say whether it is satisfied'],
    [{ life: 'satisfied' as const }, 'The board is satisfied'],
    [{ life: 'escalated' as const, meetingOn: '2026-04-20' }, 'Escalated to a holding-to-account meeting on 20 April 2026'],
    [{ life: 'closed' as const, words: 'Agreed to report monthly.' }, 'Settled at a holding-to-account meeting: Agreed to report monthly.'],
  ])('%j', (said, stands) => {
    expect(rowsOf(challengeParts({ challenges: [{ ...challenge, ...said }], total: 1, on: ON }))[0]?.[4]).toBe(stands)
  })
})

test('a finding that is no longer of this plan is not named', () => {
  expect(rowsOf(challengeParts({ challenges: [{ ...challenge, subject: '' }], total: 1, on: ON }))).toEqual([['What will be different?', 'A finding of another plan', 'The head', '10 Apr 2026', 'Waits for an answer', '']])
})

test('none is said', () => {
  expect(tablesOf(challengeParts({ challenges: [], total: 0, on: ON }))[0]?.empty).toBe('The board has no open challenge, and none was answered in this period.')
})
