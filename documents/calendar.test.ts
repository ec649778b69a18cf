import { sync, type VEvent } from 'node-ical'
import { describe, expect, test } from 'vitest'
import type { CalendarEntry } from '#domain/calendar'
import { calendarFile } from './calendar.ts'

const ENTRY: CalendarEntry = { uid: 'meeting-12@sightline', kind: 'meeting', title: 'Improvement board', day: '2026-07-14', startsAt: '14:00', endsAt: '16:00', place: 'Committee room 2', path: '/meetings/12', version: 3, changedAt: '2026-06-01T09:00:00.000Z' }
const MEANS = { home: 'https://sightline.example.gov.uk', at: '2026-06-10T10:00:00.000Z' }
const file = (change: Partial<CalendarEntry> = {}) => calendarFile('Sightline', [{ ...ENTRY, ...change }], MEANS)
const readBack = (text: string) => Object.values(sync.parseICS(text)).filter((each): each is VEvent => each?.type === 'VEVENT')

test('what was written is read back by another library', () => {
  const [event] = readBack(file())
  expect(event).toMatchObject({ uid: 'meeting-12@sightline', summary: 'Improvement board', location: 'Committee room 2', url: 'https://sightline.example.gov.uk/meetings/12', description: 'Improvement board\nhttps://sightline.example.gov.uk/meetings/12' })
  expect([event?.start.toISOString(), event?.end?.toISOString(), event?.datetype]).toEqual(['2026-07-14T13:00:00.000Z', '2026-07-14T15:00:00.000Z', 'date-time'])
  expect(file()).toMatch(/\r\nSEQUENCE:3\r\n[\s\S]*LAST-MODIFIED:20260601T090000Z\r\n/)
  expect(file()).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
  expect(file({ changedAt: null })).not.toContain('LAST-MODIFIED')
})

describe('a whole day is that day alone, whichever way the clocks go', () => {
  test.each([['2026-03-29', '20260330'], ['2026-10-25', '20261026'], ['2026-07-14', '20260715'], ['2026-01-14', '20260115'], ['2026-12-31', '20270101']])('%s', (day, after) => {
    const text = file({ day, startsAt: '', endsAt: '' })
    expect(text).toContain(`\r\nDTSTART;VALUE=DATE:${day.replaceAll('-', '')}\r\nDTEND;VALUE=DATE:${after}\r\n`)
    const [event] = readBack(text)
    expect(event?.datetype).toBe('date')
    expect([event?.start.getFullYear(), event?.start.getMonth(), event?.start.getDate()].join('-')).toBe([Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8))].join('-'))
  })
})

test.each([['2026-03-29', 'DTSTART:20260329T130000Z'], ['2026-03-28', 'DTSTART:20260328T140000Z'], ['2026-10-25', 'DTSTART:20261025T140000Z'], ['2026-10-24', 'DTSTART:20261024T130000Z']])('a meeting at two on %s is %s', (day, line) => expect(file({ day })).toContain(`\r\n${line}\r\n`))

test('what people wrote can not become a line of its own', () => {
  const nasty = 'Board; papers, minutes\r\nEND:VEVENT\nATTENDEE:mailto:x@example.org \\n \u2028 é 😀'
  const text = file({ title: nasty, place: nasty })
  expect(text.split('\r\n').filter((line) => /^(END:VEVENT|ATTENDEE)/.test(line))).toEqual(['END:VEVENT'])
  expect(readBack(text)).toHaveLength(1)
  expect(readBack(text)[0]?.summary).toContain('Board; papers, minutes END:VEVENT ATTENDEE:mailto:x@example.org')
})

test('only meetings make somebody busy', () => {
  expect(file()).toContain('TRANSP:OPAQUE')
  expect(file({ kind: 'action' })).toContain('TRANSP:TRANSPARENT')
})

test('two thousand entries are written, and none is an empty calendar', () => {
  const many = Array.from({ length: 2000 }, (_, i) => ({ ...ENTRY, uid: `action-${i}@sightline` }))
  expect(calendarFile('Sightline', many, MEANS).match(/BEGIN:VEVENT/g)).toHaveLength(2000)
  expect(calendarFile('Sightline', [], MEANS)).toContain('END:VCALENDAR')
})
