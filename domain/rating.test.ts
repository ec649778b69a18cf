import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Comparator } from './figures.ts'
import { countRatings, rate } from './rating.ts'
import { pointOf, rulesOf, targetOf } from './test-points.ts'
import { RATINGS, type ComparatorKind, type Polarity, type Scheme } from './vocabulary.ts'

const england = (value: string, kind: ComparatorKind = 'england'): Comparator => ({ kind, year: '2021/22', value, of: '' })
const figure = (value: string) => pointOf('2023-06', value)

describe('a rating says why', () => {
  test.each([
    ['higher', '90.4', '90', '95', 'amber', '90.4% is between the minimum of 90% and the upper target of 95%'],
    ['higher', '90.0', '90', '95', 'amber', '90.0% is between the minimum of 90% and the upper target of 95%'],
    ['higher', '95.0', '90', '95', 'green', '95.0% is at or past the upper target of 95%'],
    ['higher', '89.9', '90', '95', 'red', '89.9% is short of the minimum of 90%'],
    ['lower', '11.7', '10', '5', 'red', '11.7% is short of the minimum of 10% (low is good)'],
    ['lower', '10', '10', '5', 'amber', '10% is between the minimum of 10% and the upper target of 5% (low is good)'],
    ['lower', '4.9', '10', '5', 'green', '4.9% is at or past the upper target of 5% (low is good)'],
    ['higher', '50', null, '60', 'red', '50% is short of the target of 60%'],
    ['none', '50', '40', '60', 'not_rated', 'Neither high nor low is good'],
    ['stay_near', '50', '40', '60', 'not_rated', 'A measure that should stay near a target needs a target with a tolerance'],
  ] as const)('targets, %s: %s against %s and %s is %s', (polarity, value, minimum, upper, rating, because) => {
    expect(rate(rulesOf({ polarity }), figure(value), targetOf(minimum, upper), null)).toEqual({ rating, because })
  })

  test.each([
    ['higher', '65', 'green', '65% is at or past the minimum of 65%'],
    ['higher', '64.9', 'red', '64.9% is short of the minimum of 65%'],
    ['lower', '64.9', 'green', '64.9% is at or past the minimum of 65% (low is good)'],
    ['lower', '65.1', 'red', '65.1% is short of the minimum of 65% (low is good)'],
  ] as const)('a floor, %s: %s is %s', (polarity, value, rating, because) => {
    expect(rate(rulesOf({ scheme: 'floor', polarity }), figure(value), targetOf('65', null), null)).toEqual({ rating, because })
  })

  test.each([
    ['53', 'green', '53% is 3 points from the target of 50%: within 3 points is near it'],
    ['47', 'green', '47% is 3 points from the target of 50%: within 3 points is near it'],
    ['46.9', 'amber', '46.9% is 3.1 points from the target of 50%: more than 3 points, and amber up to twice that'],
    ['56', 'amber', '56% is 6 points from the target of 50%: more than 3 points, and amber up to twice that'],
    ['56.1', 'red', '56.1% is 6.1 points from the target of 50%: more than twice the 3 points that is near it'],
  ] as const)('a band: %s is %s', (value, rating, because) => {
    expect(rate(rulesOf({ scheme: 'band', polarity: 'stay_near' }), figure(value), targetOf(null, '50', '3'), null)).toEqual({ rating, because })
  })

  test.each([
    ['lower', '27', '22', 'amber', '27% is 5 points worse than England at 22% (2021/22): amber up to 10 points worse'],
    ['lower', '33', '23', 'amber', '33% is 10 points worse than England at 23% (2021/22): amber up to 10 points worse'],
    ['lower', '34', '23', 'red', '34% is 11 points worse than England at 23% (2021/22): red past 10 points worse'],
    ['higher', '72', '79', 'amber', '72% is 7 points worse than England at 79% (2021/22): amber up to 10 points worse'],
    ['higher', '51', '66', 'red', '51% is 15 points worse than England at 66% (2021/22): red past 10 points worse'],
    ['higher', '94.0', '92', 'green', '94.0% is 2 points better than England at 92% (2021/22)'],
    ['higher', '21.6', '22', 'green', '21.6% is the same as England at 22% (2021/22)'],
    ['none', '51', '66', 'not_rated', 'Neither high nor low is good'],
  ] as const)('a comparator, %s: %s against %s is %s', (polarity, value, other, rating, because) => {
    expect(rate(rulesOf({ scheme: 'comparator', comparedWith: 'england', polarity }), figure(value), null, england(other))).toEqual({ rating, because })
  })

  test('counts and rates do not speak of points, and a mean says of how many', () => {
    const neighbours: Comparator = { kind: 'neighbours', year: '2021/22', value: '16.2', of: '9 of 10' }
    expect(rate(rulesOf({ unit: 'average', scheme: 'comparator', comparedWith: 'neighbours', polarity: 'lower', worseWithin: '1' }), figure('16.47'), null, neighbours).because)
      .toBe('16.47 is 0.3 worse than statistical neighbours at 16.2 (2021/22, mean of 9 of 10): amber up to 1 worse')
  })

  test('no data, no target and not rated are three answers', () => {
    const cases: [Scheme, ComparatorKind | null, string, string][] = [
      ['targets', null, 'no_target', 'No target is in force'], ['floor', null, 'no_target', 'No target is in force'], ['band', null, 'no_target', 'No target is in force'],
      ['comparator', 'england', 'no_target', 'There is no England figure to compare with'], ['comparator', 'neighbours', 'no_target', 'There is no statistical neighbours figure to compare with'],
      ['by_hand', null, 'not_rated', 'Nobody has rated this figure yet'], ['none', null, 'not_rated', 'This measure is not rated'],
    ]
    for (const [scheme, comparedWith, rating, because] of cases) {
      expect(rate(rulesOf({ scheme, comparedWith }), figure('50'), null, null)).toEqual({ rating, because })
      expect(rate(rulesOf({ scheme, comparedWith }), null, targetOf('1', '2', '1'), england('3'))).toEqual({ rating: 'no_data', because: 'There is no figure' })
    }
    expect(rate(rulesOf({ scheme: 'by_hand' }), pointOf('2023-06', '5', { rating: 'amber' }), null, null)).toEqual({ rating: 'amber', because: 'Rated amber by hand' })
    expect(rate(rulesOf({ scheme: 'band' }), figure('5'), targetOf(null, '5'), null).rating).toBe('no_target')
  })

  test('they are counted', () => {
    expect(countRatings(['green', 'red', 'green', 'no_data'])).toEqual({ green: 2, amber: 0, red: 1, not_rated: 0, no_data: 1, no_target: 0 })
    expect(Object.keys(countRatings([]))).toEqual([...RATINGS])
  })
})

describe('whatever the figures', () => {
  const tenths = fc.integer({ min: -2000, max: 2000 }).map((whole) => (whole / 10).toFixed(1))
  const sided = fc.constantFrom<Polarity>('higher', 'lower')
  const schemes = fc.constantFrom<Scheme>('targets', 'floor', 'comparator')
  const GOOD = ['red', 'amber', 'green']
  const negated = (value: string) => (-Number(value)).toFixed(1)

  test('a better figure is never rated worse', () => {
    fc.assert(fc.property(sided, schemes, tenths, tenths, tenths, tenths, (polarity, scheme, a, b, minimum, upper) => {
      const rules = rulesOf({ polarity, scheme, comparedWith: 'england' })
      const [worse, better] = [a, b].toSorted((x, y) => (polarity === 'higher' ? Number(x) - Number(y) : Number(y) - Number(x)))
      const rank = (value = '') => GOOD.indexOf(rate(rules, figure(value), targetOf(minimum, upper), england(upper)).rating)
      expect(rank(better)).toBeGreaterThanOrEqual(rank(worse))
    }))
  })

  test('turning figures, targets and polarity round changes no rating', () => {
    fc.assert(fc.property(schemes, tenths, tenths, tenths, (scheme, value, minimum, upper) => {
      const high = rate(rulesOf({ scheme, comparedWith: 'england' }), figure(value), targetOf(minimum, upper), england(upper))
      const low = rate(rulesOf({ scheme, comparedWith: 'england', polarity: 'lower' }), figure(negated(value)), targetOf(negated(minimum), negated(upper)), england(negated(upper)))
      expect(low.rating).toBe(high.rating)
    }))
  })
})
