import { expect, test } from 'vitest'
import { checkCheckBack, type CheckedCompletion } from './check-back.ts'

const DUE = '2026-06-02'
const REASON = 'The audit of May shows the same as in March'
const COMPLETION: CheckedCompletion = { outcome: 'signed_off', checkBackOn: DUE, isNewest: true, isAnswered: false }
const complete = { stage: 'complete' } as const

test('still so from the due day makes it embedded, not so reopens it', () => {
  expect(checkCheckBack(complete, COMPLETION, 'still_so', REASON, DUE)).toBe('embedded')
  expect(checkCheckBack(complete, COMPLETION, 'not_so', REASON, DUE)).toBe('under_way')
})

test('still so waits for its day, not so does not', () => {
  expect(() => checkCheckBack(complete, COMPLETION, 'still_so', REASON, '2026-06-01')).toThrow('from 2 June 2026')
  expect(checkCheckBack(complete, COMPLETION, 'not_so', REASON, '2026-03-02')).toBe('under_way')
  expect(() => checkCheckBack(complete, { ...COMPLETION, checkBackOn: null }, 'still_so', REASON, DUE)).toThrow('too soon')
})

test('either answer says how it is known', () => {
  for (const outcome of ['still_so', 'not_so'] as const) expect(() => checkCheckBack(complete, COMPLETION, outcome, 'Seen it', DUE)).toThrow('Say in at least one sentence')
})

test('it is answered once, for the newest sign-off of an action that is complete', () => {
  expect(() => checkCheckBack(complete, { ...COMPLETION, isAnswered: true }, 'not_so', REASON, DUE)).toThrow('answered already')
  expect(() => checkCheckBack(complete, { ...COMPLETION, isNewest: false }, 'not_so', REASON, DUE)).toThrow('newest sign-off')
  for (const outcome of ['sent_back', null] as const) expect(() => checkCheckBack(complete, { ...COMPLETION, outcome }, 'not_so', REASON, DUE)).toThrow('Only an action that is complete')
  for (const stage of ['not_started', 'under_way', 'embedded', 'stopped'] as const) expect(() => checkCheckBack({ stage }, COMPLETION, 'not_so', REASON, DUE), stage).toThrow('Only an action that is complete')
})
