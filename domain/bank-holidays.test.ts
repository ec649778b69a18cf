import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { BANK_HOLIDAYS, FIRST_KNOWN_YEAR, LAST_KNOWN_YEAR, unknownHolidays } from './bank-holidays.ts'

const isWeekend = (day: string) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
const years = Array.from({ length: LAST_KNOWN_YEAR - FIRST_KNOWN_YEAR + 1 }, (_, i) => FIRST_KNOWN_YEAR + i)

test.each(years)('%i agrees with an independent calendar of England', (year) => {
  // That calendar lists a holiday at a weekend beside its substitute, and doesn't know that 2012's spring bank holiday moved to the Jubilee.
  const theirs = new Holidays('GB', 'ENG').getHolidays(year).filter(({ type }) => type === 'public' || type === 'bank').map(({ date }) => date.slice(0, 10))
    .filter((day) => !isWeekend(day)).map((day) => (day === '2012-05-28' ? '2012-06-04' : day))
  expect(BANK_HOLIDAYS.filter(({ day }) => day.startsWith(`${year}-`)).map(({ day }) => day)).toEqual([...new Set(theirs)].toSorted())
})

test('none falls on a weekend, and none stands twice', () => {
  expect(BANK_HOLIDAYS.filter(({ day }) => isWeekend(day))).toEqual([])
  expect(new Set(BANK_HOLIDAYS.map(({ day }) => day)).size).toBe(BANK_HOLIDAYS.length)
})

test.each([
  ['2020-05-08', 'Early May bank holiday'], ['2022-06-02', 'Spring bank holiday'], ['2022-06-03', "Queen's Platinum Jubilee"], ['2022-09-19', 'State Funeral of Queen Elizabeth II'],
  ['2023-05-08', 'Coronation of King Charles III'], ['2012-06-05', "Queen's Diamond Jubilee"], ['2021-12-27', 'Christmas Day (substitute day)'], ['2021-12-28', 'Boxing Day (substitute day)'],
  ['2022-12-26', 'Boxing Day'], ['2022-12-27', 'Christmas Day (substitute day)'], ['2017-01-02', "New Year's Day (substitute day)"],
])('%s is %s', (day, name) => {
  expect(BANK_HOLIDAYS.find((each) => each.day === day)?.name).toBe(name)
})

test.each(['2020-05-04', '2022-05-30'])('%s, from which a holiday was moved, is none', (day) => {
  expect(BANK_HOLIDAYS.some((each) => each.day === day)).toBe(false)
})

test('a count that reaches beyond the known years says so', () => {
  expect(unknownHolidays('2028-11-01', '2028-12-29')).toBeNull()
  expect(unknownHolidays('2028-11-01', '2029-02-01')).toContain('after 2028 are not known yet')
  expect(unknownHolidays('2011-11-01', '2012-02-01')).toContain('before 2012 are not known')
})
