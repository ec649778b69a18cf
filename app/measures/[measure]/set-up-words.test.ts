import { expect, test } from 'vitest'
import { baselineSaid, comparatorSaid, targetsSaid } from './set-up-words'

test('targets, comparators and baselines are said in a line', () => {
  expect(targetsSaid({ targets: [
    { holdsFrom: '2023-04-01', minimum: '90', upper: '95', tolerance: null }, { holdsFrom: '2024-04-01', minimum: null, upper: '100', tolerance: '5' }, { holdsFrom: '2025-04-01', minimum: null, upper: null, tolerance: null },
  ] }, 'percent')).toBe('From 1 April 2023: minimum 90%, upper target 95%. From 1 April 2024: target 100%, within 5 of it. From 1 April 2025: no target')
  expect(comparatorSaid({ kind: 'england', year: '2021/22', value: '538' }, 'rate')).toBe('England 2021/22: 538 per 10,000')
  const baseline = { month: '2020-10-31', words: '', value: '20', toMonth: '2021-06-30', extremeKind: 'peak', extremeValue: '39', extremeWords: 'in November' } as const
  expect(baselineSaid(baseline, 'percent')).toBe('20% in Oct 2020, measured to Jun 2021; peak 39% in November')
  expect(baselineSaid({ ...baseline, month: null, words: 'the year before', toMonth: null, extremeKind: null }, 'percent')).toBe('20% in the year before')
})
