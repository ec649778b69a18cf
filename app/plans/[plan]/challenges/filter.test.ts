import { expect, test } from 'vitest'
import { addressOf, filterValues, filterWords, readFilter } from './filter'

test('an address says which challenges', () => {
  expect(readFilter({ life: 'answered', overdue: 'yes', to: '7', kind: 'finding', page: '3' })).toEqual({ filter: { life: 'answered', overdue: true, toId: 7, kind: 'finding' }, page: 3 })
})

test.each([{ life: 'gone' }, { life: ['asked', 'answered'] }, { to: '-1' }, { to: '1 or 1=1' }, { kind: 'person' }, { overdue: '1' }, { page: '0' }, { page: '1e9' }])('what makes no sense is left out: %j', (query) => {
  expect(readFilter(query)).toEqual({ filter: {}, page: 1 })
})

test('a page too far is bounded', () => expect(readFilter({ page: '999999999' }).page).toBe(100_000))

test('the filter stays in the addresses of the pages and of the printed log', () => {
  const query = { life: 'asked', to: '7', page: '2', other: 'x' }
  expect(addressOf(query, { page: '' })).toBe('?life=asked&to=7&page=')
  expect(addressOf(query)).toBe('?life=asked&to=7')
  expect(addressOf({})).toBe('')
  expect(filterValues(query)).toEqual({ life: 'asked', to: '7' })
})

test('a printed log says what was left out of it', () => {
  expect(filterWords({ life: 'asked', overdue: true, kind: 'finding', toId: 7 })).toBe('Asked; Overdue; On findings')
  expect(filterWords({ toId: 7 })).toBe('')
})
