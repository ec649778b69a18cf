import { expect, test } from 'vitest'
import { dueText, isDueSoon, isImpactUnproven, isOverdue, isSilent, slippedDays } from './standing.ts'

const TODAY = '2026-11-21'

test('an action is overdue from the day after it was due, while there is work to do', () => {
  expect(isOverdue({ dueOn: '2026-11-20', stage: 'under_way' }, TODAY)).toBe(true)
  expect(isOverdue({ dueOn: '2026-11-20', stage: 'not_started' }, TODAY)).toBe(true)
  expect(isOverdue({ dueOn: TODAY, stage: 'under_way' }, TODAY)).toBe(false)
  for (const stage of ['complete', 'embedded', 'stopped'] as const) expect(isOverdue({ dueOn: '2026-11-20', stage }, TODAY), stage).toBe(false)
})

test('a date in words is never overdue', () => {
  expect(isOverdue({ dueOn: null, stage: 'under_way' }, TODAY)).toBe(false)
  expect(dueText({ dueOn: null, dueWords: 'ongoing' })).toBe('ongoing')
})

test('due within 30 days counts today and the thirtieth day', () => {
  expect(isDueSoon({ dueOn: TODAY, stage: 'under_way' }, TODAY)).toBe(true)
  expect(isDueSoon({ dueOn: '2026-12-21', stage: 'under_way' }, TODAY)).toBe(true)
  expect(isDueSoon({ dueOn: '2026-12-22', stage: 'under_way' }, TODAY)).toBe(false)
  expect(isDueSoon({ dueOn: '2026-11-20', stage: 'under_way' }, TODAY)).toBe(false)
})

test('an action is silent when its last update is more than 30 days old', () => {
  expect(isSilent({ lastUpdateOn: '2026-10-22', stage: 'under_way' }, TODAY)).toBe(false)
  expect(isSilent({ lastUpdateOn: '2026-10-21', stage: 'under_way' }, TODAY)).toBe(true)
  expect(isSilent({ lastUpdateOn: '2026-10-21', stage: 'complete' }, TODAY)).toBe(false)
  expect(isSilent({ lastUpdateOn: '2026-10-21', stage: 'under_way' }, TODAY, 45)).toBe(false)
})

test('slipped is counted from the date first agreed', () => {
  expect(slippedDays({ firstDueOn: '2026-03-31', dueOn: '2026-06-30' })).toBe(91)
  expect(slippedDays({ firstDueOn: '2026-06-30', dueOn: '2026-03-31' })).toBe(0)
  expect(slippedDays({ firstDueOn: null, dueOn: '2026-03-31' })).toBe(0)
})

test('complete without impact is on the list that boards ask for', () => {
  expect(isImpactUnproven({ stage: 'complete', impact: 'none_seen' })).toBe(true)
  expect(isImpactUnproven({ stage: 'embedded', impact: 'too_early' })).toBe(true)
  expect(isImpactUnproven({ stage: 'complete', impact: 'some' })).toBe(false)
  expect(isImpactUnproven({ stage: 'under_way', impact: 'none_seen' })).toBe(false)
})
