import { expect, test } from 'vitest'
import { readDayAsked, type Query } from './day-asked.ts'

const asked = (query: Query) => readDayAsked(query, '2026-11-21', '/plans/1')
const parts = (day: string, month: string, year: string) => asked({ 'on-day': day, 'on-month': month, 'on-year': year })

test('reads an earlier day, and takes today and nothing for today', () => {
  expect(asked({ on: '2026-03-31' })).toEqual({ on: '2026-03-31', form: { errors: [], values: { 'on-day': '31', 'on-month': '3', 'on-year': '2026' }, attempt: 0 } })
  expect(asked({}).on).toBeNull()
  expect(asked({ on: '2026-11-21' }).on).toBeNull()
  expect(asked({ on: ['2026-03-31', '2026-04-01'] }).on).toBe('2026-03-31')
})

test('leads from the form to the address that can be sent on', () => {
  expect(() => parts('31', 'March', '2026')).toThrow(expect.objectContaining({ digest: expect.stringContaining('/plans/1?on=2026-03-31') }))
  expect(() => parts('21', '11', '2026')).toThrow(expect.objectContaining({ digest: expect.stringMatching(/;\/plans\/1;/) }))
})

test.each([
  [{ on: 'yesterday' }, 'The earlier date must be a real date, like 27 3 2027'],
  [{ on: '2026-02-30' }, 'The earlier date must be a real date, like 27 3 2027'],
  [{ on: '2026-11-22' }, 'The earlier date must be today, 21 November 2026, or earlier'],
  [{ on: '0001-01-01' }, 'The earlier date must be between 1990 and 2100'],
  [{ 'on-day': '31' }, 'The earlier date must include a month and year'],
])('says what is wrong with %j and keeps it', (query, message) => {
  const { on, form } = asked(query)
  expect(on).toBeNull()
  expect(form.errors).toEqual([{ field: 'on-day', message }])
  if ('on-day' in query) expect(form.values).toEqual({ 'on-day': '31', 'on-month': '', 'on-year': '' })
})
