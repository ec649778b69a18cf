import type { Day } from './dates.ts'

export type BankHoliday = { day: Day; name: string }

const NAMES = ["New Year's Day", 'Good Friday', 'Easter Monday', 'Early May bank holiday', 'Spring bank holiday', 'Summer bank holiday', 'Christmas Day', 'Boxing Day'] as const
const OWN_DAYS: Partial<Record<(typeof NAMES)[number], string>> = { "New Year's Day": '01-01', 'Christmas Day': '12-25', 'Boxing Day': '12-26' }

/** The eight of each year in the order of NAMES. Source: https://www.gov.uk/bank-holidays, England and Wales. */
const YEARS: Record<number, string> = {
  2012: '01-02 04-06 04-09 05-07 06-04 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-27 12-26',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 08-29 12-27 12-26',
  2023: '01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
}

/** Days that were given once. */
const GIVEN_ONCE: readonly BankHoliday[] = [
  { day: '2012-06-05', name: "Queen's Diamond Jubilee" },
  { day: '2022-06-03', name: "Queen's Platinum Jubilee" },
  { day: '2022-09-19', name: 'State Funeral of Queen Elizabeth II' },
  { day: '2023-05-08', name: 'Coronation of King Charles III' },
]

/** Every bank holiday of England and Wales of the years that are known, the earliest first. A day that stands for one at a weekend is named as its substitute. */
export const BANK_HOLIDAYS: readonly BankHoliday[] = [...Object.entries(YEARS).flatMap(([year, days]) => days.split(' ').map((day, i) => named(year, day, NAMES[i] ?? NAMES[0]))), ...GIVEN_ONCE]
  .toSorted((a, b) => a.day.localeCompare(b.day))

function named(year: string, day: string, name: (typeof NAMES)[number]): BankHoliday {
  const own = OWN_DAYS[name]
  return { day: `${year}-${day}`, name: own && own !== day ? `${name} (substitute day)` : name }
}

/** The first and last year whose bank holidays are known. */
export const FIRST_KNOWN_YEAR = Math.min(...Object.keys(YEARS).map(Number))
export const LAST_KNOWN_YEAR = Math.max(...Object.keys(YEARS).map(Number))

/** What to say when a count reaches days whose bank holidays aren't known, or null when all are. */
export function unknownHolidays(from: Day, to: Day): string | null {
  if (Number(to.slice(0, 4)) > LAST_KNOWN_YEAR) return `Bank holidays after ${LAST_KNOWN_YEAR} are not known yet, so this date may move: an administrator can add them as they are announced`
  if (Number(from.slice(0, 4)) < FIRST_KNOWN_YEAR) return `Bank holidays before ${FIRST_KNOWN_YEAR} are not known here, so this date may be too early: an administrator can add them`
  return null
}
