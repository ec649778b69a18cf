import type { Day } from '#domain/dates'

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const MONTH = MONTHS.join('|')
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+(?:the\\s+)?)?'
const NUMBER = '(\\d{1,2})(?:st|nd|rd|th)?'
const DAY = `${WEEKDAY}${NUMBER}\\s+(${MONTH}),?\\s+(\\d{4})`
const RANGE = new RegExp(`${WEEKDAY}${NUMBER}(?:\\s+(${MONTH}))?(?:,?\\s+(\\d{4}))?\\s*(?:to|and|until|[-–—−])\\s*${DAY}`, 'i')
const ONE = new RegExp(DAY, 'i')

/** "13 to 24 May 2024", "6 and 8 October 2020", "31 October 2022 to 11 November 2022": the first such span in a text. */
export function spanIn(text: string): { from: Day; to: Day } | undefined {
  const [, day = '', month, year, lastDay = '', lastMonth = '', lastYear = ''] = RANGE.exec(text) ?? []
  const to = dayOf(lastDay, lastMonth, lastYear)
  if (!to) return undefined
  const before = month && !year && MONTHS.indexOf(month.toLowerCase()) > MONTHS.indexOf(lastMonth.toLowerCase())
  const from = dayOf(day, month ?? lastMonth, year ?? String(Number(lastYear) - (before ? 1 : 0)))
  return from && from <= to ? { from, to } : undefined
}

/** The first whole date in a text: "15 July 2021". */
export function dayIn(text: string): Day | undefined {
  const [, day = '', month = '', year = ''] = ONE.exec(text) ?? []
  return dayOf(day, month, year)
}

/** The date that a line consists of, and nothing else. */
export function dayAlone(text: string): Day | undefined {
  return new RegExp(`^${DAY}\\.?$`, 'i').test(text.trim()) ? dayIn(text) : undefined
}

function dayOf(day: string, month: string, year: string): Day | undefined {
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  if (!day || number === 0 || !/^\d{4}$/.test(year)) return undefined
  const written = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  const real = new Date(`${written}T00:00:00Z`)
  return !Number.isNaN(real.getTime()) && real.toISOString().startsWith(written) ? written : undefined
}
