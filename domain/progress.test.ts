import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Baseline } from './figures.ts'
import { progressFromBaseline, progressSince, progressWords } from './progress.ts'
import { pointOf, targetOf } from './test-points.ts'
import type { Polarity, Unit } from './vocabulary.ts'

const series = (...values: [string, string][]) => values.map(([month, value]) => pointOf(month, value))
const baseline = (more: Partial<Baseline>): Baseline => ({ month: '2020-10-31', words: '', value: '20', toMonth: null, extremeKind: null, extremeValue: null, extremeWords: '', ...more })

describe('progress since a date', () => {
  test.each<[Polarity, Unit, [string, string][], string]>([
    ['higher', 'percent', [['2020-10', '49'], ['2021-06', '93']], '49% in Oct 2020 to 93% in Jun 2021: up 44 points, better'],
    ['lower', 'percent', [['2020-10', '20'], ['2020-11', '39'], ['2021-01', '15'], ['2021-06', '20']], '20% in Oct 2020 to 20% in Jun 2021: no change, with a peak of 39% in Nov 2020 between'],
    ['lower', 'count', [['2020-10', '635'], ['2021-06', '612']], '635 in Oct 2020 to 612 in Jun 2021: down 23 (3.6%), better'],
    ['none', 'count', [['2020-10', '70'], ['2021-06', '103']], '70 in Oct 2020 to 103 in Jun 2021: up 33 (47.1%)'],
    ['higher', 'percent', [['2020-10', '76'], ['2021-02', '70'], ['2021-06', '82']], '76% in Oct 2020 to 82% in Jun 2021: up 6 points, better, with a low of 70% in Feb 2021 between'],
    ['higher', 'percent', [['2020-10', '76'], ['2021-02', '80'], ['2021-06', '82']], '76% in Oct 2020 to 82% in Jun 2021: up 6 points, better'],
    ['lower', 'rate', [['2020-10', '84.2'], ['2021-06', '90']], '84.2 per 10,000 in Oct 2020 to 90 per 10,000 in Jun 2021: up 5.8 per 10,000 (6.9%), worse'],
    ['higher', 'count', [['2020-10', '0'], ['2021-06', '88']], '0 in Oct 2020 to 88 in Jun 2021: up 88, better'],
  ])('%s %s', (polarity, unit, values, words) => {
    const progress = progressSince(series(...values), '2020-10-31', '2021-06-30', polarity, null)
    expect(progress && progressWords(progress, unit)).toBe(words)
  })

  test('begins at the first figure since then and ends at the newest by then', () => {
    const points = series(['2020-09', '1'], ['2020-12', '5'], ['2021-05', '7'], ['2021-08', '9'])
    expect(progressSince(points, '2020-10-31', '2021-06-30', 'higher', null)).toMatchObject({ from: { month: '2020-12-31' }, to: { month: '2021-05-31' }, change: '2', percentChange: '40.0' })
    expect(progressSince(points, '2021-06-30', '2021-07-31', 'higher', null)).toBeNull()
    expect(progressSince(points, '2021-06-30', '2021-12-31', 'higher', null)).toBeNull()
  })

  test('with stay near, nearer is better', () => {
    expect(progressSince(series(['2020-10', '40'], ['2021-06', '52']), '2020-10-31', '2021-06-30', 'stay_near', targetOf(null, '50', '3'))?.meaning).toBe('better')
  })

  test('whatever the order of the figures, and the change is exact', () => {
    const value = fc.integer({ min: 0, max: 9999 }).map((whole) => (whole / 10).toFixed(1))
    fc.assert(fc.property(fc.array(value, { minLength: 2, maxLength: 9 }), (values) => {
      const points = values.map((each, i) => pointOf(`2023-0${i + 1}`, each))
      const progress = progressSince(points, '2023-01-31', '2023-12-31', 'higher', null)
      expect(progressSince(points.toReversed(), '2023-01-31', '2023-12-31', 'higher', null)).toEqual(progress)
      expect(Math.round(Number(progress?.change) * 10)).toBe(Math.round(Number(values.at(-1)) * 10) - Math.round(Number(values[0]) * 10))
    }))
  })
})

describe('progress from what a report measures from', () => {
  test.each<[Partial<Baseline>, string, string]>([
    [{ month: null, words: 'last year', value: '1' }, '0', '1 (last year) to 0 in Jun 2021: down 1 (100%), better'],
    [{ value: '6', extremeKind: 'peak', extremeValue: '11', extremeWords: '2021-01' }, '6', '6 in Oct 2020 to 6 in Jun 2021: no change, with a peak of 11 in Jan 2021 between'],
    [{ value: '6', extremeKind: 'peak', extremeValue: '11', extremeWords: 'January 2021' }, '6', '6 in Oct 2020 to 6 in Jun 2021: no change, with a peak of 11 in Jan 2021 between'],
    [{ value: '76', extremeKind: 'low', extremeValue: '70', extremeWords: 'between' }, '82', '76 in Oct 2020 to 82 in Jun 2021: up 6 (7.9%), worse, with a low of 70 between'],
    [{ value: '76', extremeKind: 'low', extremeValue: '70', extremeWords: 'over the winter' }, '82', '76 in Oct 2020 to 82 in Jun 2021: up 6 (7.9%), worse, with a low of 70 (over the winter) between'],
    [{ value: '100', extremeKind: 'low', extremeValue: '45', extremeWords: '2021-07' }, '82', '100 in Oct 2020 to 82 in Jun 2021: down 18 (18%), better'],
    [{ value: '35', extremeKind: 'peak', extremeValue: '35', extremeWords: '2020-10' }, '27', '35 in Oct 2020 to 27 in Jun 2021: down 8 (22.9%), better'],
  ])('%o to %s', (more, value, words) => {
    const progress = progressFromBaseline(baseline(more), [pointOf('2021-06', value)], '2021-06-30', 'lower', null)
    expect(progress && progressWords(progress, 'count')).toBe(words)
  })

  test('needs a figure later than the baseline', () => {
    expect(progressFromBaseline(baseline({}), series(['2020-10', '20'], ['2021-06', '30']), '2021-05-31', 'lower', null)).toBeNull()
  })
})
