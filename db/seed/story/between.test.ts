import { expect, test } from 'vitest'
import { between, countsOf, rollingYear, sum, together, upToLastMonth } from './between.ts'

test.each([
  ['a straight line', { 4: '10', 0: '18' }, 0, ['18', '16', '14', '12', '10']],
  ['with the decimals of both its ends', { 2: '89', 0: '90.5' }, 0, ['90.5', '90', '89']],
  ['never below nothing', { 3: '0', 0: '0' }, 5, ['0', '3', '0', '0']],
  ['what is known stays', { 2: '5', 1: '90', 0: '7' }, 9, ['7', '90', '5']],
])('the months between: %s', (_, known, off, months) => {
  const filled = between(known, off)
  expect(Object.values(filled).length).toBe(months.length)
  if (off === 0) expect(Object.values(filled)).toEqual(months)
  for (const [month, value] of Object.entries(known)) expect(filled[Number(month)]).toBe(value)
  expect(Object.values(filled).every((value) => Number(value) >= 0)).toBe(true)
  expect(between(known, off)).toEqual(filled)
})

test('counts give the percentages as printed, and the printed counts stay', () => {
  expect(countsOf(upToLastMonth('50', '90.4'), [10, 2000], { 0: ['1958', '2165'] })).toEqual({ 0: ['1958', '2165'], 1: ['5', '10'] })
  expect(countsOf({ 0: '33.3' }, [2, 2])).toEqual({ 0: ['1', '3'] })
  expect(() => countsOf({ 0: '120.7' }, [1, 1])).not.toThrow()
  expect(() => countsOf({ 0: '0.001' }, [1, 1])).toThrow('No fraction near 1')
})

test('parts make a whole, and twelve months a year', () => {
  expect(sum([['1', '2'], ['3', '4']])).toEqual(['4', '6'])
  expect(together({ 0: ['1', '2'] }, { 0: ['3', '6'] })).toEqual({ counts: { 0: ['4', '8'] }, figures: { 0: '50' } })
  const level = upToLastMonth(...Array.from({ length: 13 }, () => '60'))
  expect(rollingYear(level)).toEqual({ figures: { 0: '60', 1: '60' } })
})
