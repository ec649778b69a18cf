import { describe, expect, test } from 'vitest'
import { checkFigure, checkMonth, formatFigure, monthEnd, progressSentence } from './measures.ts'

describe('a figure', () => {
  test.each([
    ['93', '93'], [' 93.40 ', '93.40'], ['93%', '93'], ['93.4 %', '93.4'], ['1,234.5', '1234.5'], ['1234', '1234'], ['-0.5', '-0.5'], ['−2', '-2'], ['+3', '3'], ['.5', '0.5'],
    ['007', '7'], ['0', '0'], ['0.0', '0.0'], ['140', '140'], ['12,345,678', '12345678'],
  ])('typed as "%s" is kept as %s', (typed, kept) => {
    expect(checkFigure(typed)).toBe(kept)
  })

  test.each(['', 'ninety', '9 3', '1,23', '1.2.3', '1e5', 'Infinity', '0x10', '93 or so', '-', '.', '%', '1'.repeat(16), '1,234,56', '½'])('"%s" can not be a number', (typed) => {
    expect(() => checkFigure(typed)).toThrow(/as a number, such as 93/)
  })

  test.each([
    ['93', 'percent', '93%'], ['93.40', 'percent', '93.40%'], ['1234', 'count', '1,234'], ['1234567.25', 'count', '1,234,567.25'], ['-1234', 'count', '-1,234'],
    ['84.2', 'rate', '84.2 per 10,000'], ['3.4', 'average', '3.4'], ['1', 'days', '1 day'], ['12', 'days', '12 days'], ['999', 'count', '999'],
  ] as const)('%s as %s reads %s', (value, unit, said) => {
    expect(formatFigure(value, unit)).toBe(said)
  })
})

describe('progress', () => {
  test('is said from the first figure to the newest', () => {
    expect(progressSentence({ month: '2020-10-31', value: '49' }, { month: '2021-06-30', value: '93' }, 'percent')).toBe('49% in October 2020, 93% in June 2021')
  })
  test('one figure stands alone', () => {
    const only = { month: '2021-06-30', value: '93' }
    expect(progressSentence(only, only, 'percent')).toBe('93% in June 2021')
  })
})

describe('a month', () => {
  test.each([['2021-06-01', '2021-06-30'], ['2024-02-15', '2024-02-29'], ['2021-12-31', '2021-12-31']])('%s lies in the month that ends on %s', (day, end) => {
    expect(monthEnd(day)).toBe(end)
  })
  test('that has not begun is refused', () => {
    expect(() => checkMonth('2021-07-31', '2021-06-30')).toThrow('this month or in the past')
    expect(() => checkMonth('2021-06-30', '2021-06-01')).not.toThrow()
  })
})
