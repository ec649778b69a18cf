import { array, assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDecimals } from './decimal.ts'
import { comparatorsAt } from './comparator.ts'
import { groupInForce, neighbourMean, publishedComparators, regionCode, yearEnd, yearLabel } from './neighbours.ts'

const CODES = ['301', '302', '303', '304', '305', '306', '307', '308', '309', '310']
const EARLIER = ['401', '402', '403', '404', '405', '406', '407', '408', '409', '410']
const groups = [{ inForceFrom: '2025-05-01', codes: CODES }, { inForceFrom: '2021-04-01', codes: EARLIER }]
const year = (year: number, values: Record<string, string>) => ({ year, values: new Map(Object.entries(values)) })
const all = (codes: readonly string[], value: string) => Object.fromEntries(codes.map((code) => [code, value]))

test.each([['Inner London', '987'], ['Outer London', '988'], ['Yorkshire and The Humber', '982'], ['yorkshire and the humber', '982'], ['East of England', '985'], ['', null], ['Wales', null]])('the region %s has the code %s', (name, code) => {
  expect(regionCode(name)).toBe(code)
})

test.each([
  [2025, 'Financial Year', '2025-03-31', '2024/25'], [2000, 'Financial Year', '2000-03-31', '1999/00'], [2025, 'Annual', '2025-03-31', '2025'], [2025, 'Academic Year', '2025-08-31', '2025'],
  [2025, 'Annual (end of Sept)', '2025-09-30', '2025'], [2025, 'Annual - January', '2025-01-31', '2025'], [2025, 'Calendar Year', '2025-12-31', '2025'], [2025, '', '2025-12-31', '2025'], [2025, 'Reporting year', '2025-12-31', '2025'],
])('the year %i of a %s ends on %s and is called %s', (year, kind, end, label) => {
  expect([yearEnd(year, kind), yearLabel(year, kind)]).toEqual([end, label])
})

describe('the group in force', () => {
  test.each([['2021-04-01', '2021-04-01', false], ['2025-04-30', '2021-04-01', false], ['2025-05-01', '2025-05-01', false], ['2030-01-01', '2025-05-01', false], ['2020-03-31', '2021-04-01', true]])('on %s is the one of %s', (day, from, standsIn) => {
    expect(groupInForce(groups, day)).toMatchObject({ inForceFrom: from, standsIn })
  })
  test('of no groups is none', () => expect(groupInForce([], '2025-01-01')).toBeNull())
})

describe('the mean of the neighbours', () => {
  test('is plain, and leaves out whoever has no value', () => {
    const values = year(2025, { ...all(CODES.slice(0, 9), '10'), 301: '19' }).values
    expect(neighbourMean(CODES, values)).toEqual({ value: '11.0', had: 9 })
    expect(neighbourMean(CODES, new Map())).toBeNull()
  })
  const decimal = integer({ min: -10_000, max: 10_000 }).map((hundredths) => (hundredths / 100).toFixed(2))
  test('lies between the lowest and the highest, in whatever order they stand', () => {
    assert(property(array(decimal, { minLength: 1, maxLength: 10 }), (list) => {
      const codes = CODES.slice(0, list.length)
      const values = new Map(codes.map((code, i) => [code, list[i] ?? '']))
      const found = neighbourMean(codes, values)?.value ?? ''
      expect(list.some((value) => compareDecimals(value, found) <= 0) && list.some((value) => compareDecimals(value, found) >= 0)).toBe(true)
      expect(neighbourMean(codes.toReversed(), values)?.value).toBe(found)
    }))
  })
})

describe('what an authority is compared with', () => {
  const around = { region: '987', groups }
  const years = [
    year(2021, { 970: '20.1', 987: '18', ...all(EARLIER, '15') }),
    year(2024, { 970: '22', ...all(EARLIER.slice(1), '16'), ...all(CODES, '99') }),
    year(2025, { 970: '21.5' }),
  ]
  const at = (yearType: string, day: string, where: Parameters<typeof publishedComparators>[2] = around) => comparatorsAt(publishedComparators(years, yearType, where, '2026-03-02'), day)
  test('is of the newest year that each has, with how many of the ten had a value', () => {
    expect(at('Financial Year', '2026-03-02')).toEqual([
      { kind: 'england', year: '2024/25', value: '21.5', of: '', overOn: '2025-03-31' },
      { kind: 'neighbours', year: '2023/24', value: '16.0', of: '9 of 10', overOn: '2024-03-31' },
      { kind: 'region', year: '2020/21', value: '18', of: '', overOn: '2021-03-31' },
    ])
  })
  test('is of no year that was not over', () => {
    expect(at('Financial Year', '2025-03-30').map(({ kind, year }) => [kind, year])).toEqual([['england', '2023/24'], ['neighbours', '2023/24'], ['region', '2020/21']])
    expect(at('Calendar Year', '2021-12-30')).toEqual([])
    expect(publishedComparators(years, 'Calendar Year', around, '2021-12-30')).toEqual([])
  })
  test('says when the earliest group stands in for one that is not known', () => {
    expect(at('Financial Year', '2021-03-31')).toContainEqual({ kind: 'neighbours', year: '2020/21', value: '15.0', of: '10 of 10 in the group of 1 April 2021', overOn: '2021-03-31' })
  })
  test('is nothing but England where neither region nor neighbours are known', () => {
    expect(at('Financial Year', '2026-03-02', { region: null, groups: [] }).map(({ kind }) => kind)).toEqual(['england'])
  })
})
