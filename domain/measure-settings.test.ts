import { describe, expect, test } from 'vitest'
import { checkBaseline, checkRating, checkTargets, checkYear, type SaidBaseline, type SaidRating, type SaidTarget } from './measure-settings.ts'
import type { Polarity } from './vocabulary.ts'

const target = (said: Partial<SaidTarget>, polarity: Polarity = 'higher') => checkTargets({ holdsFrom: '2023-04-01', ...said }, polarity)

describe('targets', () => {
  test.each<[string, Polarity, Partial<SaidTarget>, object]>([
    ['of the scorecard of August 2023, as printed', 'higher', { minimum: '90%', upper: '95%' }, { minimum: '90', upper: '95', tolerance: null }],
    ['keep the decimals that were typed', 'higher', { minimum: '90.0', upper: '' }, { minimum: '90.0', upper: null }],
    ['of a low-is-good measure', 'lower', { minimum: '20', upper: '15' }, { minimum: '20', upper: '15' }],
    ['may be equal', 'lower', { minimum: '20.0', upper: '20' }, { minimum: '20.0', upper: '20' }],
    ['of a measure that should stay near', 'stay_near', { upper: '100', tolerance: '2.5' }, { minimum: null, upper: '100', tolerance: '2.5' }],
    ['end', 'higher', { ended: true }, { minimum: null, upper: null, tolerance: null }],
  ])('%s', (_, polarity, said, kept) => {
    expect(target(said, polarity)).toMatchObject({ holdsFrom: '2023-04-01', ...kept })
  })

  test.each<[string, Polarity, Partial<SaidTarget>]>([
    ['Enter a minimum, an upper target or both', 'higher', {}],
    ['Enter the figure as a number', 'higher', { minimum: 'ninety' }],
    ['the upper target must be the minimum or more', 'higher', { minimum: '95', upper: '90' }],
    ['the upper target must be the minimum or less', 'lower', { minimum: '15', upper: '20' }],
    ['Leave the tolerance blank', 'higher', { upper: '90', tolerance: '5' }],
    ['The tolerance must be 0 or more', 'stay_near', { upper: '90', tolerance: '-5' }],
    ['Enter the target that the measure should stay near', 'stay_near', { minimum: '90', tolerance: '5' }],
    ['Leave the targets blank', 'higher', { minimum: '90', ended: true }],
  ])('are refused: %s', (sentence, polarity, said) => {
    expect(() => target(said, polarity)).toThrow(sentence)
  })
})

test.each([['2021/22', '2021/22'], ['2021-22', '2021/22'], ['2021/2022', '2021/22'], ['2025', '2025'], ['1999/00', '1999/00'], [' 2021–22 ', '2021/22']])('the year %s is %s', (typed, year) => {
  expect(checkYear(typed)).toBe(year)
})

test.each(['', '21/22', '2021/23', '2021/21', '2021/22/23', 'last year', '20212'])('the year %s is refused', (typed) => {
  expect(() => checkYear(typed)).toThrow('Enter the year like 2021/22 or 2025')
})

describe('a baseline', () => {
  test('may be a month with the peak since', () => {
    expect(checkBaseline({ month: '2020-10-31', value: '20%', toMonth: '2021-06-30', extremeKind: 'peak', extremeValue: '39', extremeWords: 'Nov 2020' }))
      .toEqual({ month: '2020-10-31', words: '', value: '20', toMonth: '2021-06-30', extremeKind: 'peak', extremeValue: '39', extremeWords: 'Nov 2020' })
  })
  test('may be a period in words', () => {
    expect(checkBaseline({ words: 'last year', value: '1,204' })).toMatchObject({ month: null, words: 'last year', value: '1204', toMonth: null, extremeKind: null })
  })
  test.each<[string, SaidBaseline]>([
    ['Enter the month of the baseline', { value: '49' }],
    ['as a number', { words: 'last year', value: 'half' }],
    ['must be after the baseline', { month: '2020-10-31', value: '49', toMonth: '2020-10-31' }],
    ['Enter the figure of the peak or low', { month: '2020-10-31', value: '49', extremeKind: 'low' }],
    ['Select whether it was a peak or a low', { month: '2020-10-31', value: '49', extremeValue: '39' }],
  ])('is refused: %s', (sentence, said) => {
    expect(() => checkBaseline(said)).toThrow(sentence)
  })
})

describe('how a measure is rated', () => {
  const plain: SaidRating = { polarity: 'higher', scheme: 'none', comparedWith: null, worseWithin: '10', partOf: null, breakdown: '' }
  test.each<[Partial<SaidRating>]>([
    [{}], [{ polarity: 'none' }], [{ scheme: 'targets' }], [{ scheme: 'floor', polarity: 'lower' }], [{ scheme: 'band', polarity: 'stay_near' }], [{ scheme: 'comparator', comparedWith: 'england' }],
    [{ scheme: 'by_hand', polarity: 'none' }], [{ breakdown: '17-18', partOf: 4 }],
  ])('%j may be said', (said) => {
    expect(checkRating({ ...plain, ...said })).toEqual({ ...plain, ...said })
  })
  test.each<[string, Partial<SaidRating>]>([
    ['Select whether high or low is good', { scheme: 'targets', polarity: 'none' }],
    ['Select whether high or low is good', { scheme: 'floor', polarity: 'stay_near' }],
    ['Select whether high or low is good', { scheme: 'comparator', polarity: 'none', comparedWith: 'region' }],
    ['Select stay near', { scheme: 'band' }],
    ['Choose what the measure is compared with', { scheme: 'comparator' }],
    ['Enter which part', { partOf: 4 }],
    ['as a number', { worseWithin: 'ten' }],
    ['must be 0 or more', { worseWithin: '-1' }],
  ])('is refused: %s', (sentence, said) => {
    expect(() => checkRating({ ...plain, ...said })).toThrow(sentence)
  })
})
