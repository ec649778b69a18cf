import { Temporal } from 'temporal-polyfill'
import { addDays, type Day } from './dates.ts'

export const CALENDAR_KINDS = ['meeting', 'action', 'step', 'check_back', 'matter', 'deadline'] as const
export type CalendarKind = (typeof CALENDAR_KINDS)[number]
/** What each kind of entry is called where a calendar is described. */
export const CALENDAR_WORDS: Record<CalendarKind, string> = {
  meeting: 'Meetings of your boards', action: 'Due dates of open actions that you own or lead', step: 'Due dates of steps that you lead', check_back: 'Check-backs that you may answer',
  matter: 'Matters arising that you own', deadline: 'Statutory deadlines of the reviews of your plans',
}

/**
 * Something that stands on a day. `uid` stays the same while the thing is the same, and `version` grows when it changes. Times are as on the clock in London, "14:00",
 * blank for the whole day. `path` leads to the thing. `changedAt` is an instant, null where it isn't known.
 */
export type CalendarEntry = { uid: string; kind: CalendarKind; title: string; day: Day; startsAt: string; endsAt: string; place: string; path: string; version: number; changedAt: string | null }

/** How far a calendar reaches, and how much it holds. */
export const DAYS_BACK = 60
export const DAYS_AHEAD = 400
export const MOST_ENTRIES = 1000

/** The first and the last day of a calendar. */
export const calendarSpan = (today: Day): { from: Day; to: Day } => ({ from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) })

/** When an entry begins and ends: days, the last of them not in it, or instants in UTC. */
export type Span = { allDay: true; from: Day; to: Day } | { allDay: false; from: string; to: string }

const TIME = /^([01]?\d|2[0-3]):[0-5]\d$/

/**
 * When an entry begins and ends. Without a time it takes the whole day and no other, whether clocks change in it or not; with one it lasts until it ends, or for an
 * hour where that isn't said or makes no sense. A time that the clock leaves out in spring is an hour later.
 */
export function spanOf({ day, startsAt, endsAt }: Pick<CalendarEntry, 'day' | 'startsAt' | 'endsAt'>): Span {
  if (!TIME.test(startsAt)) return { allDay: true, from: day, to: addDays(day, 1) }
  const starts = instantOf(day, startsAt)
  const ends = TIME.test(endsAt) ? instantOf(day, endsAt) : starts
  const last = Temporal.Instant.compare(ends, starts) > 0 ? ends : starts.add({ hours: 1 })
  return { allDay: false, from: starts.toString(), to: last.toString() }
}

const instantOf = (day: Day, time: string) => Temporal.PlainDateTime.from(`${day}T${time.padStart(5, '0')}`).toZonedDateTime('Europe/London').toInstant()
