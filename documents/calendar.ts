import { createEvents, type EventAttributes } from 'ics'
import { spanOf, type CalendarEntry } from '#domain/calendar'

/** The whole address of a thing on this installation, and when the file is made: an instant. */
export type CalendarMeans = { home: string; at: string }

/** Entries as an iCalendar file. It says what stands when and where to read more, and nothing else of it. Throws when an entry can't be written. */
export function calendarFile(name: string, entries: readonly CalendarEntry[], means: CalendarMeans): string {
  const { error, value } = createEvents(entries.map((entry) => eventOf(entry, means)), { productId: '-//Sightline//Improvement plans//EN', calName: name, method: 'PUBLISH' })
  if (error || value === null) throw new Error('The calendar could not be written', { cause: error })
  return value
}

function eventOf(entry: CalendarEntry, { home, at }: CalendarMeans): EventAttributes {
  const url = new URL(entry.path, home).href
  const span = spanOf(entry)
  const when = span.allDay
    ? { start: dayParts(span.from), end: dayParts(span.to) }
    : { start: Date.parse(span.from), end: Date.parse(span.to), startInputType: 'utc', startOutputType: 'utc', endInputType: 'utc', endOutputType: 'utc' } as const
  return {
    ...when, uid: entry.uid, title: plain(entry.title), description: `${plain(entry.title)}\n${url}`, url, sequence: entry.version, ...{ timestamp: Date.parse(at) },
    ...(entry.changedAt && { lastModified: Date.parse(entry.changedAt) }), ...(entry.place && { location: plain(entry.place) }),
    // What is due takes nobody's day: only meetings make somebody busy.
    transp: entry.kind === 'meeting' ? 'OPAQUE' : 'TRANSPARENT', busyStatus: entry.kind === 'meeting' ? 'BUSY' : 'FREE',
  }
}

const dayParts = (day: string): [number, number, number] => [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
/** One line, without what a calendar could take for a line of its own. */
// eslint-disable-next-line no-control-regex -- control characters are exactly what is left out
const plain = (words: string) => words.replaceAll(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim()
