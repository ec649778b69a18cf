import { describe, expect, test } from 'vitest'
import { addDays } from './dates.ts'
import { countWorkingDays, isWorkingDay, whyNotWorking, workingDaysBetween } from './working-days.ts'

describe('a working day', () => {
  test.each([
    ['2023-05-09', null], ['2023-05-13', 'Saturday'], ['2023-05-14', 'Sunday'], ['2023-05-29', 'Spring bank holiday'], ['2023-04-07', 'Good Friday'],
    ['2021-12-25', 'Saturday'], ['2021-12-27', 'Christmas Day (substitute day)'], ['2030-12-25', 'Christmas Day'], ['2024-12-25', 'Christmas Day'],
  ])('%s: %s', (day, why) => {
    expect(whyNotWorking(day)).toBe(why)
    expect(isWorkingDay(day)).toBe(why === null)
  })

  test('is not one that an administrator added as a holiday', () => {
    expect(whyNotWorking('2029-05-07', [{ day: '2029-05-07', name: 'Early May bank holiday' }])).toBe('Early May bank holiday')
  })
})

describe('counting', () => {
  test('known to be true: published on 9 May 2023, 70 working days, due on 16 August 2023', () => {
    const { dueOn, days } = countWorkingDays('2023-05-09', 70)
    expect(dueOn).toBe('2023-08-16')
    expect(days[0]).toEqual({ day: '2023-05-10', number: 1 })
    expect(days.at(-1)).toEqual({ day: '2023-08-16', number: 70 })
    expect(days).toHaveLength(99)
    expect(days.filter((each) => each.number === null && !['Saturday', 'Sunday'].includes(each.why))).toEqual([{ day: '2023-05-29', number: null, why: 'Spring bank holiday' }])
  })

  test('over Christmas: 20 working days from 8 December 2021', () => {
    expect(countWorkingDays('2021-12-08', 20).dueOn).toBe('2022-01-10')
  })

  test('a day that was added moves what comes after it', () => {
    expect(countWorkingDays('2023-05-09', 70, [{ day: '2023-06-01', name: 'A day of thanks' }]).dueOn).toBe('2023-08-17')
    expect(countWorkingDays('2023-05-09', 70, [{ day: '2023-06-03', name: 'On a Saturday' }]).dueOn).toBe('2023-08-16')
  })

  test.each([0, -1, 1.5, 1001, Number.NaN])('%d can not be counted', (number) => {
    expect(() => countWorkingDays('2023-05-09', number)).toThrow(RangeError)
  })
})

describe('between two days', () => {
  test.each([['2023-05-09', '2023-08-16', 70], ['2023-08-16', '2023-05-09', -70], ['2023-05-09', '2023-05-09', 0], ['2023-05-12', '2023-05-14', 0], ['2023-05-12', '2023-05-15', 1]])('%s to %s: %d', (from, to, days) => {
    expect(workingDaysBetween(from, to)).toBe(days)
  })

  test('are as many as the days that are counted one by one, over years and over Christmas Days that no table knows', () => {
    const extra = [{ day: '2029-05-07', name: 'Early May bank holiday' }, { day: '2029-05-07', name: 'The same again' }, { day: '2029-05-05', name: 'On a Saturday' }]
    for (let start = '2029-01-01'; start < '2029-01-15'; start = addDays(start, 1)) {
      for (const workingDays of [1, 4, 5, 6, 90, 261, 1000]) expect(workingDaysBetween(start, countWorkingDays(start, workingDays, extra).dueOn, extra), `${workingDays} from ${start}`).toBe(workingDays)
    }
  })
})
