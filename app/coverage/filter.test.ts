import { expect, test } from 'vitest'
import { addressOf, filterValues, pageAddress, readFilter } from './filter.ts'

test('what makes no sense in an address is left out', () => {
  expect(readFilter({ topic: 'front_door', kind: 'recommendation', show: 'no_evidence', q: ' visits ', page: '3' }))
    .toEqual({ filter: { topic: 'front_door', kind: 'recommendation', shown: 'no_evidence', text: 'visits' }, page: 3 })
  const nothing = { filter: { topic: undefined, kind: undefined, shown: undefined, text: undefined }, page: 1 }
  expect(readFilter({})).toEqual(nothing)
  expect(readFilter({ topic: 'back_door', kind: ['recommendation', 'strength'], show: '1', q: '  ', page: '0' })).toEqual(nothing)
})

test('a filtered list can be sent as an address', () => {
  const query = { topic: 'front_door', q: 'a & b', show: 'dropped', page: '2', other: 'x' }
  expect(filterValues(query)).toEqual({ q: 'a & b', topic: 'front_door', show: 'dropped' })
  expect(pageAddress(query)).toBe('?q=a+%26+b&topic=front_door&show=dropped&page=')
  expect(addressOf(query, 'unanswered')).toBe('?q=a+%26+b&topic=front_door&show=unanswered')
  expect([addressOf(query, ''), addressOf({}, ''), pageAddress({})]).toEqual(['?q=a+%26+b&topic=front_door', '?', '?page='])
})
