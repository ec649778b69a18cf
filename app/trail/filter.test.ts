import { describe, expect, test } from 'vitest'
import { queryOf, readFilter } from './filter'

describe('the filter of an address', () => {
  test('is read', () => {
    const { filter, page, errors } = readFilter({ plan: '3', person: 'service', event: 'role.given', 'from-day': '2', 'from-month': '3', 'from-year': '2026', page: '4' })
    expect(filter).toEqual({ planId: 3, personId: null, event: 'role.given', from: '2026-03-02', to: undefined })
    expect([page, errors]).toEqual([4, []])
  })

  test.each([{ plan: '-1', person: "1' or 1", event: 'toString', page: '0' }, { plan: ['1', '2'], person: '\u0000', event: '', page: 'x' }])('what makes no sense is left out: %j', (query) => {
    expect(readFilter(query)).toEqual({ filter: { planId: undefined, personId: undefined, event: undefined, from: undefined, to: undefined }, page: 1, errors: [] })
  })

  test('a date that can not be is said, and so is one that runs backwards', () => {
    expect(readFilter({ 'from-day': '31', 'from-month': '2', 'from-year': '2026' }).errors).toEqual([{ field: 'from-day', message: 'From must be a real date, like 27 3 2027' }])
    const days = { 'from-day': '2', 'from-month': '3', 'from-year': '2026', 'to-day': '1', 'to-month': '3', 'to-year': '2026' }
    expect(readFilter(days).errors.map(({ field }) => field)).toEqual(['to-day'])
  })

  test('goes on to the next page and to the file', () => {
    expect(queryOf({ plan: '3', event: 'role.given', page: '9', other: 'x', person: '' })).toBe('plan=3&event=role.given')
  })
})
