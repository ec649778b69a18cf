import { BANK_HOLIDAYS, type BankHoliday } from './bank-holidays.ts'
import { addDays, daysBetween, type Day } from './dates.ts'

/** A calendar day of a count: the number it has, or why it has none. */
export type CountedDay = { day: Day; number: number } | { day: Day; number: null; why: string }

const KNOWN = new Map(BANK_HOLIDAYS.map(({ day, name }) => [day, name]))
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const WEEKEND: readonly string[] = ['Saturday', 'Sunday']

/** "Wednesday". */
export function weekdayOf(day: Day): string {
  return WEEKDAYS[new Date(day).getUTCDay()] ?? ''
}

/**
 * Why a day is no working day: "Saturday", "Sunday" or the name of a holiday; null for a working day. `extra` are holidays beside the known ones.
 * Source: "Working days are not Saturday, Sunday, Christmas Day, Good Friday or an England-and-Wales bank holiday".
 */
export function whyNotWorking(day: Day, extra: readonly BankHoliday[] = []): string | null {
  const holiday = KNOWN.get(day) ?? extra.find((each) => each.day === day)?.name ?? (day.endsWith('-12-25') ? 'Christmas Day' : undefined)
  return WEEKEND.includes(weekdayOf(day)) ? weekdayOf(day) : (holiday ?? null)
}

/** Whether a day is a working day. `extra` are holidays beside the known ones. */
export function isWorkingDay(day: Day, extra: readonly BankHoliday[] = []): boolean {
  return whyNotWorking(day, extra) === null
}

/**
 * Counts `workingDays` (1 to 1,000) from a day, the next day as day one: the day on which the last one falls, and every calendar day up to it.
 * Source: "counting the next day as day one". Throws RangeError for a number that can't be counted.
 */
export function countWorkingDays(start: Day, workingDays: number, extra: readonly BankHoliday[] = []): { dueOn: Day; days: CountedDay[] } {
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > 1000) throw new RangeError(`${workingDays} is no number of working days`)
  const days: CountedDay[] = []
  let day = start
  for (let number = 0; number < workingDays;) {
    day = addDays(day, 1)
    const why = whyNotWorking(day, extra)
    days.push(why === null ? { day, number: ++number } : { day, number: null, why })
  }
  return { dueOn: day, days }
}

/** Working days after one day up to and with another; negative when `to` is earlier, as daysBetween counts calendar days. */
export function workingDaysBetween(from: Day, to: Day, extra: readonly BankHoliday[] = []): number {
  if (to < from) return -workingDaysBetween(to, from, extra)
  const weeks = Math.floor(daysBetween(from, to) / 7)
  let weekdays = weeks * 5
  for (let day = addDays(from, weeks * 7 + 1); day <= to; day = addDays(day, 1)) if (isWeekday(day)) weekdays += 1
  return weekdays - holidaysBetween(from, to, extra)
}

const isWeekday = (day: Day) => !WEEKEND.includes(weekdayOf(day))

/** Holidays on weekdays after one day up to and with another. */
function holidaysBetween(from: Day, to: Day, extra: readonly BankHoliday[]): number {
  const [first, last] = [from, to].map((day) => Number(day.slice(0, 4))) as [number, number]
  const christmasDays = Array.from({ length: last - first + 1 }, (_, i) => `${first + i}-12-25`)
  const holidays = new Set([...KNOWN.keys(), ...extra.map(({ day }) => day), ...christmasDays])
  return [...holidays].filter((day) => day > from && day <= to && isWeekday(day)).length
}
