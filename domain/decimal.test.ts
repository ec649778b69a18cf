import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { add, compareDecimals, mean, placesOf, roundTo, share, size, subtract } from './decimal.ts'

const decimal = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 4 })).map(([whole, places]) => (whole / 10 ** places).toFixed(places))

describe('decimals as they are printed', () => {
  test('90.0 meets 90, and 0.1 and 0.2 are 0.3', () => {
    expect(compareDecimals('90.0', '90')).toBe(0)
    expect(compareDecimals('89.9', '90')).toBe(-1)
    expect(add('0.1', '0.2')).toBe('0.3')
    expect(subtract('93.7', '90.4')).toBe('3.3')
  })

  test('half is rounded up, and the decimals asked for are printed', () => {
    expect(roundTo('90.45', 1)).toBe('90.5')
    expect(roundTo('-90.45', 1)).toBe('-90.5')
    expect(roundTo('90', 1)).toBe('90.0')
    expect(placesOf('90.40')).toBe(2)
    expect(placesOf('90')).toBe(0)
  })

  test('shares of the printed scorecard', () => {
    expect(share('1958', '2165', 100, 1)).toBe('90.4')
    expect(share('34', '291', 100, 1)).toBe('11.7')
    expect(share('1', '0', 100, 1)).toBeNull()
  })

  test('the mean of none is nothing', () => {
    expect(mean([], 1)).toBeNull()
    expect(mean(['1', '2', '2'], 2)).toBe('1.67')
    expect(size('-3.5')).toBe('3.5')
  })

  test('what is added and taken away again leaves the first', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => compareDecimals(subtract(add(a, b), b), a) === 0))
  })

  test('comparing is the other way round from the other side', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => compareDecimals(a, b) + compareDecimals(b, a) === 0))
  })
})
