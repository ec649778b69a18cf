import type { Day, DayParts } from './dates.ts'

/** A day as it stands in three inputs, without leading zeros; blank when there is none. Kept apart from dates.ts, whose calendar is too large for a browser. */
export function dayParts(day: Day | null): DayParts {
  const [year = '', month = '', date = ''] = day?.split('-').map((part) => String(Number(part))) ?? []
  return { day: date, month, year }
}
