import { Temporal } from 'temporal-polyfill'
import { RuleError } from './errors.ts'

/** A calendar day, "2021-09-21": due dates are days, not instants. */
export type Day = string

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const DAY_MS = 86_400_000

/** The day in Europe/London at an instant: "2021-06-30T23:30:00Z" is 1 July 2021. */
export function dayInLondon(instant: Date | string): Day {
  return inLondon(instant).slice(0, 10)
}

// Sweden writes times as "2021-09-21 15:05". Temporal's way takes ten times as long, and a timeline has twenty of them.
const LONDON = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })
const inLondon = (instant: Date | string) => LONDON.format(typeof instant === 'string' ? new Date(instant) : instant)

/** The instant at which a day begins in London, written as instants are kept: what is earlier than it was before that day. */
export function startOfDay(day: Day): string {
  return Temporal.PlainDate.from(day).toZonedDateTime('Europe/London').toInstant().toString({ fractionalSecondDigits: 3 })
}

/** "21 September 2021". */
export function formatDay(day: Day): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** "21 Sep 2021", for narrow table cells. */
export function formatShortDay(day: Day): string {
  return `${Number(day.slice(8, 10))} ${MONTHS[Number(day.slice(5, 7)) - 1]?.slice(0, 3)} ${day.slice(0, 4)}`
}

/** "Jun 2021", the month that a day lies in. */
export function formatMonth(day: Day): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]?.slice(0, 3)} ${day.slice(0, 4)}`
}

/** "June 2021", the month that a day lies in, in full. */
export function formatWholeMonth(day: Day): string {
  return `${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}

/** "21 September 2021 at 3:05pm", London time. */
export function formatInstant(instant: string): string {
  const local = inLondon(instant)
  const [hour, minute] = [Number(local.slice(11, 13)), local.slice(14, 16)]
  return `${formatDay(local.slice(0, 10))} at ${hour % 12 === 0 ? 12 : hour % 12}:${minute}${hour < 12 ? 'am' : 'pm'}`
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)
}

/** Months are calendar months: 31 January and one month is the last day of February. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, of] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), day.slice(8, 10)]
  const last = lastDayOf(year, month + months)
  return of < last.slice(8, 10) ? `${last.slice(0, 8)}${of}` : last
}

const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The last day of a month of a year; months past December or before January are of the years around. Asked hundreds of times for a scorecard, where Temporal and Date are slow. */
function lastDayOf(year: number, month: number): Day {
  const [of, at] = [year + Math.floor((month - 1) / 12), (((month - 1) % 12) + 12) % 12]
  const isLeap = (of % 4 === 0 && of % 100 !== 0) || of % 400 === 0
  return `${String(of).padStart(4, '0')}-${String(at + 1).padStart(2, '0')}-${at === 1 && isLeap ? 29 : DAYS_IN[at]}`
}

/** The last days of the `count` months before the one that `today` lies in, oldest first. */
export function monthEnds(today: Day, count: number): Day[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  return Array.from({ length: count }, (_, i) => lastDayOf(year, month - count + i))
}

export type DayParts = { day: string; month: string; year: string }

/**
 * Reads a day typed in three parts, "21", "9" or "September" or "Sep", "2021".
 * Returns null when all are blank. Throws RuleError with what to enter: incomplete, impossible, or outside 1990 to 2100.
 */
export function parseDay(parts: DayParts, label: string): Day | null {
  const [day, month, year] = [parts.day.trim(), parts.month.trim(), parts.year.trim()]
  if (!day && !month && !year) return null
  const missing = [['day', day], ['month', month], ['year', year]].filter(([, value]) => !value).map(([name]) => name)
  if (missing.length > 0) throw new RuleError(`${label} must include a ${missing.join(' and ')}`)
  const named = MONTHS.findIndex((name) => month.length >= 3 && name.toLowerCase().startsWith(month.toLowerCase()))
  const number = named >= 0 ? named + 1 : /^\d{1,2}$/.test(month) ? Number(month) : 0
  if (!/^\d{1,2}$/.test(day) || !/^\d{4}$/.test(year) || number === 0) {
    throw new RuleError(`${label} must be a real date, like 27 3 2027`)
  }
  if (Number(year) < 1990 || Number(year) > 2100) throw new RuleError(`${label} must be between 1990 and 2100`)
  try {
    return Temporal.PlainDate.from({ year: Number(year), month: number, day: Number(day) }, { overflow: 'reject' }).toString()
  } catch {
    throw new RuleError(`${label} must be a real date, like 27 3 2027`)
  }
}

/** Whether a text from an address is a real day, "2021-09-21". */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  return new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))).toISOString().slice(0, 10) === text
}
