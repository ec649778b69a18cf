import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from './dates.ts'
import { compareDecimals } from './decimal.ts'
import type { Point } from './figures.ts'
import { behaviourOf, behaviourSentence, goodness, limitRemark, partsBetween } from './process-behaviour.ts'
import type { Span } from './vocabulary.ts'

const monthAt = (i: number) => addDays(addMonths('2024-01-01', i + 1), -1)
const series = (values: readonly (string | number)[], span: Span = 'month'): Point[] => values.map((value, i) => (
  { span, month: monthAt(i), value: String(value), numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null, restated: false }
))
const told = (values: readonly (string | number)[]) => {
  const behaviour = behaviourOf(series(values))
  if (!behaviour.told) throw new Error('nothing told')
  return behaviour
}
const kinds = (values: readonly (string | number)[]) => told(values).signals.map(({ kind, up, count }) => `${kind} ${up ? 'up' : 'down'} ${count}`)

describe('limits', () => {
  // The mean of 10 and 12 by turns is 11, every move is 2: limits 11 ± 5.32.
  const TURNS = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12]
  test.each([
    ['by turns', TURNS, '11.0', '5.7', '16.3'],
    ['at the precision that was printed, and one place more', TURNS.map((value) => `${value}.0`), '11.00', '5.68', '16.32'],
    ['that never moves', Array.from({ length: 12 }, () => 90), '90.0', '90.0', '90.0'],
    // Sum 108; moves 1 2 3 4 5 6 7 8 9 10 11 of alternating sign, mean 6: 2.66 × 6 = 15.96.
    ['of growing moves', [9, 10, 8, 11, 7, 12, 6, 13, 5, 14, 4, 15], '9.5', '-6.5', '25.5'],
  ])('of a series %s', (_, values, mean, lower, upper) => {
    expect(told(values)).toMatchObject({ mean, lower, upper })
  })

  test('beyond what a figure can be are kept, and said', () => {
    const wild = [9, 10, 8, 11, 7, 12, 6, 13, 5, 14, 4, 15]
    expect(limitRemark(behaviourOf(series(wild)), 'count')).toMatch(/^As it was computed, the lower limit, -6\.5, is below 0: no figure can lie there/)
    expect(limitRemark(behaviourOf(series(wild.map((value) => value + 82))), 'percent')).toContain('the upper limit, 107.5%, is above 100%')
    expect(limitRemark(behaviourOf(series(wild.map((value) => value + 82))), 'count')).toBeNull()
    expect(limitRemark(behaviourOf([]), 'percent')).toBeNull()
  })
})

describe('a real change', () => {
  const NOISE = [50, 52, 49, 51, 50, 52, 48, 51, 50, 49, 52, 50]
  test.each([
    ['none in noise', NOISE, []],
    ['a figure outside the limits', [...NOISE, 60], ['outside up 1']],
    ['a figure below them', [...NOISE, 20], ['outside down 1']],
    ['seven on one side of the mean', [50, 40, 50, 40, 50, 40, 47, 46, 48, 46, 47, 48, 46, 40, 41, 44], ['shift up 7']],
    ['six are not enough', [50, 40, 50, 40, 50, 40, 47, 46, 48, 46, 47, 48, 40, 47, 41, 44], []],
    ['six that rise', [50, 40, 50, 40, 50, 40, 41, 43, 46, 49, 52, 40, 50, 40], ['trend up 6']],
    ['six that fall', [50, 60, 50, 60, 50, 60, 59, 57, 54, 51, 48, 60, 50, 60], ['trend down 6']],
    ['five that rise are not enough', [50, 40, 50, 40, 50, 40, 43, 46, 49, 52, 40, 50, 40], []],
    ['the same again ends a rise', [50, 40, 50, 40, 50, 40, 43, 46, 46, 49, 52, 40, 50, 40], []],
    ['a figure on the mean is on neither side', [44, 45, 46, 45, 45, 45, 45, 45, 45, 45, 44, 46], []],
  ])('%s', (_, values, expected) => {
    expect(kinds(values)).toEqual(expected)
  })

  test.each([
    ['higher', 'This is a real change: 60% in Jan 2025 is above the upper limit (better).'],
    ['lower', 'This is a real change: 60% in Jan 2025 is above the upper limit (worse).'],
    ['none', 'This is a real change: 60% in Jan 2025 is above the upper limit.'],
  ] as const)('is said with its rule, when, and by a polarity of %s', (polarity, sentence) => {
    expect(behaviourSentence(behaviourOf(series([...NOISE, 60])), 'percent', polarity)).toBe(sentence)
  })

  test('that has passed is said as the last one', () => {
    expect(behaviourSentence(behaviourOf(series([...NOISE, 60, 50, 52])), 'percent', 'higher')).toMatch(/^No real change now: the movement is what this measure does month to month, between .*\. The last one: 60% in Jan 2025 is above the upper limit \(better\)\.$/)
    expect(behaviourSentence(behaviourOf(series(NOISE)), 'count', 'higher')).toMatch(/^No real change: the movement is what this measure does month to month, between/)
  })

  test('can not be told of fewer than twelve, nor of figures that overlap', () => {
    expect(behaviourSentence(behaviourOf(series(NOISE.slice(1))), 'count', 'higher')).toBe('It can not be told yet: that takes 12 figures under one definition, and there are 11.')
    expect(behaviourSentence(behaviourOf([]), 'count', 'higher')).toContain('there are none')
    expect(behaviourSentence(behaviourOf(series(NOISE, 'rolling_year')), 'count', 'higher')).toContain('shares months with the one before')
  })
})

test('each part between changes of definition stands alone', () => {
  const points = series(Array.from({ length: 6 }, (_, i) => i))
  expect(partsBetween(points, [monthAt(2), monthAt(4)]).map((part) => part.map(({ value }) => value))).toEqual([['0', '1'], ['2', '3'], ['4', '5']])
  expect(partsBetween(points, [])).toEqual([points])
  expect(partsBetween([], [monthAt(2)])).toEqual([])
})

describe('whatever the figures', () => {
  const values = fc.array(fc.integer({ min: 0, max: 2000 }).map((tenths) => (tenths / 10).toFixed(1)), { minLength: 12, maxLength: 60 })
  const signalsOf = (some: string[]) => told(some).signals.map(({ kind, up, from, to }) => ({ kind, up, from: from.month, to: to.month }))

  test('the mirror of a series has the mirrored limits and the opposite signals', () => {
    fc.assert(fc.property(values, (some) => {
      const mirror = some.map((value) => (200 - Number(value)).toFixed(1))
      const order = (signals: ReturnType<typeof signalsOf>) => signals.map((signal) => JSON.stringify(signal)).toSorted()
      expect(order(signalsOf(mirror))).toEqual(order(signalsOf(some).map((signal) => ({ ...signal, up: !signal.up }))))
    }))
  })

  test('the mean lies between the limits, and blank months change nothing but the months', () => {
    fc.assert(fc.property(values, (some) => {
      const { mean, lower, upper } = told(some)
      expect(compareDecimals(lower, mean) <= 0 && compareDecimals(mean, upper) <= 0).toBe(true)
      const spread = series(some).map((point, i) => ({ ...point, month: monthAt(i * 2) }))
      expect(behaviourOf(spread)).toMatchObject({ mean, lower, upper, signals: told(some).signals.map(({ kind, up, count }) => ({ kind, up, count })) })
    }))
  })

  test('what is better by one polarity is worse by the other', () => {
    fc.assert(fc.property(fc.boolean(), (up) => new Set([goodness(up, 'higher'), goodness(up, 'lower')]).size === 2 && goodness(up, 'none') === ''))
  })
})
