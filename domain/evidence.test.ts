import { expect, test } from 'vitest'
import { aboutText, counts, evidenceLine, isStale, lifeAfter } from './evidence.ts'

test('the line names each kind that stands, once, in the order of the vocabulary', () => {
  expect(evidenceLine([
    { kind: 'audit_report', life: 'accepted' }, { kind: 'performance_data', life: 'submitted' }, { kind: 'performance_data', life: 'accepted' }, { kind: 'tracker', life: 'withdrawn' },
  ])).toBe('evidenced by performance data and audit report')
  expect(evidenceLine([{ kind: 'tracker', life: 'queried' }])).toBe('')
})

test('only accepted, current evidence counts towards completion', () => {
  expect(counts({ life: 'accepted', staleOn: null }, '2026-11-21')).toBe(true)
  expect(counts({ life: 'accepted', staleOn: '2026-11-21' }, '2026-11-21')).toBe(true)
  expect(counts({ life: 'accepted', staleOn: '2026-11-20' }, '2026-11-21')).toBe(false)
  for (const life of ['submitted', 'queried', 'withdrawn', 'superseded'] as const) expect(counts({ life, staleOn: null }, '2026-11-21'), life).toBe(false)
  expect(isStale({ staleOn: '2026-11-20' }, '2026-11-21')).toBe(true)
})

test('a query needs its question, an answer its words, a withdrawal its reason', () => {
  expect(lifeAfter('submitted', 'accepted', '')).toBe('accepted')
  expect(() => lifeAfter('submitted', 'queried', 'Why?')).toThrow('Ask a question')
  expect(lifeAfter('accepted', 'queried', 'Which teams does this cover?')).toBe('queried')
  expect(() => lifeAfter('submitted', 'answered', 'It covers all teams')).toThrow('Only queried evidence')
  expect(lifeAfter('queried', 'answered', 'It covers all teams')).toBe('submitted')
  expect(() => lifeAfter('accepted', 'withdrawn', '')).toThrow('why it is withdrawn')
})

test('what no longer stands can not be spoken of', () => {
  for (const life of ['withdrawn', 'superseded'] as const) expect(() => lifeAfter(life, 'accepted', ''), life).toThrow('no longer stands')
})

test('accepting twice is told', () => {
  expect(() => lifeAfter('accepted', 'accepted', '')).toThrow('accepted already')
})

test('what it is about is a day or a period', () => {
  expect(aboutText({ aboutFrom: '2026-05-01', aboutTo: null })).toBe('1 May 2026')
  expect(aboutText({ aboutFrom: '2026-05-01', aboutTo: '2026-05-01' })).toBe('1 May 2026')
  expect(aboutText({ aboutFrom: '2026-04-01', aboutTo: '2026-06-30' })).toBe('1 April 2026 to 30 June 2026')
})
