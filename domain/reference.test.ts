import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asPublished, isMark, isNumber, markWords } from './reference.ts'

describe('a published number', () => {
  test.each([
    ['18.899999999999999', null, '18.9'], ['20.100000000000001', 1, '20.1'], ['9.1999999999999993', null, '9.2'], ['17', null, '17'], ['17.0', 1, '17'], ['88.444', null, '88.44'],
    ['18.6', 0, '19'], ['-0.5', null, '-0.5'], ['1e-1', null, '0.1'], ['632830', 0, '632830'], ['0', null, '0'],
  ])('%s at %s decimals is %s', (value, decimals, printed) => {
    expect(isNumber(value)).toBe(true)
    expect(asPublished(value, decimals)).toBe(printed)
  })
  test.each(['', '12x', '1,234', '1.2.3', 'c', '--1', 'NaN', 'Infinity', '0x10', '1e999'])('%s is none', (value) => {
    expect(isNumber(value)).toBe(false)
  })
  test('one that was printed with two decimals comes out of a binary fraction as it was', () => {
    assert(property(integer({ min: -99_999, max: 99_999 }), (hundredths) => {
      const printed = hundredths / 100
      expect(asPublished(printed.toPrecision(17).replace(/e.*$/, ''), null)).toBe(String(Object.is(printed, -0) ? 0 : printed))
    }), { examples: [[1890]] })
  })
})

describe('a mark', () => {
  test.each([
    ['c', 'Suppressed'], ['C', 'Suppressed'], ['u', 'Not available: too unreliable to publish'], ['x', 'Not available'], ['z', 'Not available: does not apply'],
    ['low', 'Not available: low, but not zero'], ['-', 'Not available'], ['', 'Not available'], ['..', 'Not available'],
  ])('%s says %s', (mark, words) => {
    expect(isMark(mark)).toBe(true)
    expect(isNumber(mark)).toBe(false)
    expect(markWords(mark)).toBe(words)
  })
  test.each(['0', '12', 'constructor', 'Barnet'])('%s is none', (cell) => expect(isMark(cell)).toBe(false))
})
