import { array, assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { barLengths, ranked } from './ranking.ts'

const authority = (name: string, value: string) => ({ name, value, competes: true })
const area = (name: string, value: string) => ({ name, value, competes: false })
const some = [authority('A', '20.0'), authority('B', '9.5'), area('England', '20'), authority('C', '20'), authority('D', '31')]
const said = (polarity: Parameters<typeof ranked>[1]) => ranked(some, polarity).map(({ name, rank }) => `${rank ?? '–'} ${name}`)

describe('a ranking', () => {
  test('puts the best first, equal ones together, and England between without a rank', () => {
    expect(said('higher')).toEqual(['1 D', '2= A', '2= C', '– England', '4 B'])
    expect(said('lower')).toEqual(['1 B', '2= A', '2= C', '– England', '4 D'])
  })
  test.each(['none', 'stay_near'] as const)('of polarity %s is by value, the highest first', (polarity) => expect(said(polarity)).toEqual(said('higher')))
  test('is the same in whatever order the authorities stand', () => {
    const values = array(integer({ min: 0, max: 50 }).map((tenths) => (tenths / 10).toFixed(1)), { minLength: 1, maxLength: 11 })
    assert(property(values, (list) => {
      const rankOf = (order: string[]) => new Map(ranked(order.map((value) => authority(value, value)), 'lower').map(({ value, rank }) => [value, rank]))
      expect(rankOf(list.toReversed())).toEqual(rankOf(list))
    }))
  })
})

test.each([[['10', '5', '0'], ['100.0', '50.0', '0.0']], [['-4', '2'], ['100.0', '50.0']], [['0', '0'], ['0', '0']], [[], []]])('the bars of %j are %j percent long', (values, lengths) => {
  expect(barLengths(values)).toEqual(lengths)
})
