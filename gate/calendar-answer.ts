import { calendarFile } from '#documents/calendar'
import type { CalendarEntry } from '#domain/calendar'
import { config } from './store.ts'

/** Entries as a calendar with the addresses of this installation: a file to keep where it has a name, otherwise a feed that a calendar program asks for again. */
export function calendarAnswer(name: string, entries: readonly CalendarEntry[], at: string, file?: string): Response {
  return new Response(calendarFile(name, entries, { home: config().url, at }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Cache-Control': 'private, no-store', ...(file && { 'Content-Disposition': `attachment; filename="${file}.ics"` }) },
  })
}
