import * as fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, dayInLondon, daysBetween, formatDay, formatInstant, formatMonth, formatShortDay, formatWholeMonth, isDay, monthEnds, parseDay } from './dates.ts'

const typed = (day: string, month: string, year: string) => parseDay({ day, month, year }, 'Due date')

describe('a day typed in three parts', () => {
  test('is read with the month as a number or a word', () => {
    expect(typed('21', '9', '2021')).toBe('2021-09-21')
    expect(typed(' 1 ', 'Sep', '2021')).toBe('2021-09-01')
    expect(typed('1', 'september', '2021')).toBe('2021-09-01')
  })
  test('is nothing when all is blank', () => expect(typed('', ' ', '')).toBeNull())
  test.each([
    ['31', '2', '2027', 'Due date must be a real date, like 27 3 2027'],
    ['29', '2', '2026', 'Due date must be a real date, like 27 3 2027'],
    ['0', '1', '2026', 'Due date must be a real date, like 27 3 2027'],
    ['x', '1', '2026', 'Due date must be a real date, like 27 3 2027'],
    ['1', '13', '2026', 'Due date must be a real date, like 27 3 2027'],
    ['1', '', '2026', 'Due date must include a month'],
    ['1', '', '', 'Due date must include a month and year'],
    ['1', '1', '26', 'Due date must be a real date, like 27 3 2027'],
    ['1', '1', '1826', 'Due date must be between 1990 and 2100'],
  ])('%s %s %s is refused', (day, month, year, sentence) => expect(() => typed(day, month, year)).toThrow(sentence))
  test('29 February is real in a leap year', () => expect(typed('29', '2', '2028')).toBe('2028-02-29'))
})

test('the day in London follows summer time', () => {
  expect(dayInLondon('2021-06-30T23:30:00Z')).toBe('2021-07-01')
  expect(dayInLondon('2021-12-31T23:30:00Z')).toBe('2021-12-31')
})

test('days and months are counted across their ends', () => {
  expect(daysBetween('2021-03-27', '2021-03-29')).toBe(2)
  expect(daysBetween('2021-03-29', '2021-03-27')).toBe(-2)
  expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
  expect(monthEnds('2026-11-21', 3)).toEqual(['2026-08-31', '2026-09-30', '2026-10-31'])
})

test('dates are said as people in councils say them', () => {
  expect(formatDay('2021-09-21')).toBe('21 September 2021')
  expect(formatShortDay('2021-09-01')).toBe('1 Sep 2021')
  expect(formatMonth('2021-06-30')).toBe('Jun 2021')
  expect(formatWholeMonth('2021-06-30')).toBe('June 2021')
  expect(formatInstant('2021-06-30T23:05:00.000Z')).toBe('1 July 2021 at 12:05am')
  expect(formatInstant('2021-01-30T15:05:00.000Z')).toBe('30 January 2021 at 3:05pm')
})

test('only a real day passes in an address', () => {
  expect(isDay('2028-02-29')).toBe(true)
  for (const wrong of ['2027-02-29', '2027-13-01', '2027-1-1', '', 'today', '2027-01-01T00:00']) expect(isDay(wrong), wrong).toBe(false)
})

test('months are counted as Temporal counts them, whatever the day', () => {
  const day = fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1900-01-01', days))
  fc.assert(fc.property(day, fc.integer({ min: -400, max: 400 }), (from, months) => {
    expect(addMonths(from, months)).toBe(Temporal.PlainDate.from(from).add({ months }).toString())
  }), { numRuns: 1000 })
})
