import { expect, test } from 'vitest'
import { dayParts } from './day-parts.ts'

test('a day in three parts, as people write it, or three blanks', () => {
  expect(dayParts('2027-03-07')).toEqual({ day: '7', month: '3', year: '2027' })
  expect(dayParts(null)).toEqual({ day: '', month: '', year: '' })
})
