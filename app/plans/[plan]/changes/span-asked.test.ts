import { expect, test } from 'vitest'
import { readSpanAsked } from './span-asked.ts'
import type { Query } from '../day-asked.ts'

const meeting = (id: number, onDay: string, boardId = 1) => ({ id, title: 'Improvement board', onDay, boardId, board: 'Improvement board' })
const MEETINGS = [meeting(6, '2026-11-21'), meeting(5, '2026-11-12'), meeting(4, '2026-10-20', 2), meeting(3, '2026-10-12'), meeting(2, '2026-09-12')]
const asked = (query: Query, meetings = MEETINGS) => readSpanAsked(query, '2026-11-21', meetings)
const span = (query: Query, meetings = MEETINGS) => { const { from, to, since, until, form } = asked(query, meetings); return [from, to, since?.id ?? null, until?.id ?? null, form.errors.length] }

test.each<[string, Query, (string | number | null)[]]>([
  ['nothing is asked: since the last meeting before today', {}, ['2026-11-12', '2026-11-21', 5, null, 0]],
  ['until today', { since: '3', until: 'today' }, ['2026-10-12', '2026-11-21', 3, null, 0]],
  ['between two meetings', { since: '2', until: '5' }, ['2026-09-12', '2026-11-12', 2, 5, 0]],
  ['until a meeting: since the one before it of the same board', { until: '5' }, ['2026-10-12', '2026-11-12', 3, 5, 0]],
  ['until the first meeting of a board: thirty days', { until: '4' }, ['2026-09-20', '2026-10-20', null, 4, 0]],
  ['between two days', { from: '2026-03-01', to: '2026-04-01' }, ['2026-03-01', '2026-04-01', null, null, 0]],
  ['from a day until today', { from: '2026-03-01' }, ['2026-03-01', '2026-11-21', null, null, 0]],
  ['days as their form sends them', { 'from-day': '1', 'from-month': 'March', 'from-year': '2026', 'to-day': '', 'to-month': '', 'to-year': '' }, ['2026-03-01', '2026-11-21', null, null, 0]],
])('%s', (_, query, expected) => expect(span(query)).toEqual(expected))

test('a plan without a meeting is told of for thirty days', () => expect(span({}, [])).toEqual(['2026-10-22', '2026-11-21', null, null, 0]))

test.each<[Query, string, string]>([
  [{ since: '99' }, 'since', 'Choose a meeting of a board of this plan that has been'],
  [{ since: '1 or 1', until: '5' }, 'since', 'Choose a meeting of a board of this plan that has been'],
  [{ since: '5', until: '2' }, 'since', 'Choose a first meeting that was before the last one'],
  [{ since: '6' }, 'since', 'Choose a first meeting that was before today'],
  [{ from: 'yesterday' }, 'from-day', 'The first date must include a month and year'],
  [{ from: '2026-02-30' }, 'from-day', 'The first date must be a real date, like 27 3 2027'],
  [{ to: '2026-03-01' }, 'from-day', 'Enter the first date'],
  [{ from: '2026-03-01', to: '2026-11-22' }, 'to-day', 'The last date must be today, 21 November 2026, or earlier'],
  [{ from: '2026-03-01', to: '2026-03-01' }, 'from-day', 'The first date must be before the last date, 1 March 2026'],
  [{ from: '2026-11-21' }, 'from-day', 'The first date must be before today, 21 November 2026'],
  [{ 'from-day': '1', 'from-month': '3', 'from-year': '2026', 'to-day': '31' }, 'to-day', 'The last date must include a month and year'],
])('says what is wrong with %j, keeps it, and tells of the usual span', (query, field, message) => {
  const { from, to, form } = asked(query)
  expect([from, to, form.errors]).toEqual(['2026-11-12', '2026-11-21', [{ field, message }]])
  for (const [name, typed] of Object.entries(query)) if (name in form.values) expect(form.values[name]).toBe(typed)
})
