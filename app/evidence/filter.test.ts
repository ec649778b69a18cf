import { expect, test } from 'vitest'
import { filterValues, pageAddress, readFilter } from './filter'

test('an address says which evidence', () => {
  expect(readFilter({ kind: 'survey', life: 'queried', stale: 'yes', q: ' visits ', page: '3' })).toEqual({ filter: { kind: 'survey', life: 'queried', stale: true, text: 'visits' }, page: 3 })
})

test.each([{ kind: 'gossip' }, { life: ['queried', 'accepted'] }, { page: '-1' }, { page: '1e9' }, { page: '99999999999' }, { stale: '1' }])('what makes no sense is left out: %j', (query) => {
  expect(readFilter(query)).toEqual({ filter: { stale: false, text: '' }, page: 1 })
})

test('the filter stays in the address of every page', () => {
  const query = { q: 'visits & "care"', kind: 'survey', page: '2', other: 'x' }
  expect(pageAddress(query)).toBe('?q=visits+%26+%22care%22&kind=survey&page=')
  expect(pageAddress({})).toBe('?page=')
  expect(filterValues(query)).toEqual({ q: 'visits & "care"', kind: 'survey' })
})
