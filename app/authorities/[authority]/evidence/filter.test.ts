import { expect, test } from 'vitest'
import { pageAddress } from '../../../evidence/filter'
import { LIBRARY_NAMES } from './address'
import { readLibraryFilter } from './filter'

const NOTHING = { stale: false, text: '', unused: false }

test('an address says which evidence of the library', () => {
  expect(readLibraryFilter({ kind: 'survey', area: '3', giver: '4', finding: '5', unused: 'yes', 'from-day': '1', 'from-month': '4', 'from-year': '2026', page: '2' })).toEqual({
    filter: { ...NOTHING, kind: 'survey', areaId: 3, giverId: 4, findingId: 5, unused: true, aboutFrom: '2026-04-01' }, page: 2, errors: [],
  })
})

test.each([{ area: 'x' }, { giver: '-1' }, { finding: ['1', '2'] }, { unused: 'perhaps' }, { area: '9'.repeat(40) }])('what makes no sense is left out: %j', (query) => {
  expect(readLibraryFilter(query)).toEqual({ filter: NOTHING, page: 1, errors: [] })
})

test('a date that can not be, and a period that runs backwards, are said at their field', () => {
  expect(readLibraryFilter({ 'from-day': '31', 'from-month': '2', 'from-year': '2026' }).errors).toEqual([{ field: 'from-day', message: 'About from must be a real date, like 27 3 2027' }])
  const backwards = { 'from-day': '2', 'from-month': '2', 'from-year': '2026', 'to-day': '1', 'to-month': '2', 'to-year': '2026' }
  expect(readLibraryFilter(backwards).errors).toEqual([{ field: 'to-day', message: '“About until” must be the same day as “About from” or later' }])
})

test('the filter stays in the address of every page', () => {
  expect(pageAddress({ finding: '5', q: 'visits', other: 'x' }, LIBRARY_NAMES)).toBe('?q=visits&finding=5&page=')
})
