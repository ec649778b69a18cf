import { expect, test } from 'vitest'
import { askedIn, queryOf } from './asked'

const USUAL = { chart: 'run', known: 'now', since: null, page: 1 }

test.each([
  [{}, USUAL],
  [{ chart: 'process', known: 'then', since: '2025-10', page: '2' }, { chart: 'process', known: 'then', since: '2025-10-31', page: 2 }],
  [{ chart: 'pie', known: 'never', since: '2025-13', page: '0' }, USUAL],
  [{ chart: ['process', 'run'], since: '2025-10-01', page: ['2'] }, USUAL],
  [{ since: '' }, USUAL],
])('an address that asks %o', (query, asked) => expect(askedIn(query)).toEqual(asked))

test('an address and what it asks are the same', () => {
  expect(queryOf(askedIn({}))).toBe('')
  const asked = askedIn({ chart: 'process', known: 'then', since: '2025-10', page: '2' })
  expect(queryOf(asked)).toBe('?chart=process&known=then&since=2025-10&page=2')
  expect(askedIn(Object.fromEntries(new URLSearchParams(queryOf(asked))))).toEqual(asked)
})
