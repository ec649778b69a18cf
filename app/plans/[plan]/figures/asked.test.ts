import { expect, test } from 'vitest'
import { monthAsked, monthsOffered, ownerAsked } from './asked'

test.each([
  ['2026-01', '2026-01-31'], ['2026-03', '2026-03-31'], ['2026-04', '2026-02-28'], ['', '2026-02-28'], ['2026-13', '2026-02-28'], ['1066-01', '2026-02-28'], ['2024-02', '2024-02-29'], ["1' or 1=1", '2026-02-28'],
])('the month %j shows %s', (month, shown) => {
  expect(monthAsked({ month }, '2026-03-02')).toBe(shown)
})

test('asked twice is asked for nothing', () => {
  expect(monthAsked({ month: ['2026-01', '2025-01'] }, '2026-03-02')).toBe('2026-02-28')
})

test.each<[string, boolean, number | null]>([['', true, 1], ['2', true, 2], ['all', true, null], ['99', true, 1], ['2', false, 1], ['all', false, 1]])('whose: %j', (owner, chooses, shown) => {
  expect(ownerAsked({ owner }, { personId: 1, chooses, owners: [{ id: 1 }, { id: 2 }] })).toBe(shown)
})

test('whoever owns none and may choose sees all', () => {
  expect(ownerAsked({}, { personId: 9, chooses: true, owners: [{ id: 1 }] })).toBeNull()
})

test('the months offered begin with this one, and hold an older one that is shown', () => {
  expect(monthsOffered('2026-03-02', '2019-01-31')).toEqual(expect.arrayContaining(['2026-03-31', '2026-02-28', '2024-03-31', '2019-01-31']))
  expect(monthsOffered('2026-03-02', '2026-02-28')).toHaveLength(25)
})
