import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { directionOf, meaningOf } from './direction.ts'
import { pointOf, targetOf } from './test-points.ts'

describe('the direction of travel', () => {
  test.each([
    ['higher', '82', '88', 'increasing', 'better', 'Increasing, high is good: better'],
    ['higher', '88', '82', 'decreasing', 'worse', 'Decreasing, high is good: worse'],
    ['higher', '88', '88.0', 'no_change', 'same', 'No change, high is good'],
    ['lower', '22', '24', 'increasing', 'worse', 'Increasing, low is good: worse'],
    ['lower', '24', '22', 'decreasing', 'better', 'Decreasing, low is good: better'],
    ['lower', '14', '14', 'no_change', 'same', 'No change, low is good'],
    ['none', '467', '495', 'increasing', 'not_rated', 'Increasing, not rated'],
    ['none', '495', '467', 'decreasing', 'not_rated', 'Decreasing, not rated'],
    ['none', '5', '5', 'no_change', 'not_rated', 'No change, not rated'],
    ['stay_near', '44', '47', 'increasing', 'better', 'Increasing, near the target is good: better'],
    ['stay_near', '50', '53', 'increasing', 'worse', 'Increasing, near the target is good: worse'],
    ['stay_near', '47', '53', 'increasing', 'same', 'Increasing, near the target is good: as near as before'],
    ['stay_near', '47', '47', 'no_change', 'same', 'No change, near the target is good'],
  ] as const)('%s, from %s to %s: %s, %s', (polarity, before, latest, direction, meaning, words) => {
    const points = [pointOf('2023-06', latest), pointOf('2023-05', before), pointOf('2023-04', '1')]
    expect(directionOf(points, polarity, targetOf(null, '50', '3'))).toMatchObject({ direction, meaning, words, latest: { value: latest }, before: { value: before } })
  })

  test('a blank month is skipped, and one figure goes nowhere', () => {
    expect(directionOf([pointOf('2023-03', '5'), pointOf('2023-06', '6')], 'higher', null)?.before.month).toBe('2023-03-31')
    expect(directionOf([pointOf('2023-03', '5')], 'higher', null)).toBeNull()
    expect(directionOf([], 'higher', null)).toBeNull()
  })

  test('without a target there is nothing to stay near', () => {
    expect(directionOf([pointOf('2023-03', '5'), pointOf('2023-06', '6')], 'stay_near', null)).toMatchObject({ meaning: 'not_rated', words: 'Increasing, not rated: no target to stay near' })
  })
})

describe('whatever the figures', () => {
  const value = fc.integer({ min: -9999, max: 9999 }).map((whole) => (whole / 10).toFixed(1))
  const negated = (text: string) => (-Number(text)).toFixed(1)
  const months = Array.from({ length: 12 }, (_, i) => `2023-${String(i + 1).padStart(2, '0')}`)
  const series = fc.array(fc.option(value), { minLength: 2, maxLength: 12 }).map((values) => values.flatMap((each, i) => (each === null ? [] : [pointOf(months[i] ?? '', each)])))

  test('turning figures and polarity round keeps the meaning', () => {
    fc.assert(fc.property(value, value, (from, to) => {
      expect(meaningOf(negated(from), negated(to), 'lower', null)).toBe(meaningOf(from, to, 'higher', null))
    }))
  })

  test('only the two newest figures count: not blanks before or between, not what came earlier, not the order given', () => {
    fc.assert(fc.property(series, fc.constantFrom('higher', 'lower'), value, (points, polarity, restated) => {
      const travel = directionOf(points, polarity, null)
      expect(directionOf(points.toReversed(), polarity, null)).toEqual(travel)
      expect(directionOf(points.slice(-2), polarity, null)).toEqual(travel)
      expect(directionOf(points.map((point, i) => (i < points.length - 2 ? { ...point, value: restated, restated: true } : point)), polarity, null)).toEqual(travel)
    }))
  })
})
