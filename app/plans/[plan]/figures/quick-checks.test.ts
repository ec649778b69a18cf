import { expect, test } from 'vitest'
import { questionsOf } from '#domain/agreement'
import type { Point } from '#domain/figures'
import type { Unit } from '#domain/vocabulary'
import { quickChecks } from './quick-checks'

const plain = { numerator: '', denominator: '' }

test.each<[string, Parameters<typeof quickChecks>[0], 'percent' | 'rate' | 'other', RegExp | null]>([
  ['as printed on the scorecard of August 2023', { value: '93.7%', numerator: '6,015', denominator: '6,417' }, 'percent', null],
  ['blank', { value: '', ...plain }, 'percent', null],
  ['letters', { value: 'ninety', ...plain }, 'percent', /not a number yet/],
  ['letters in the numerator', { value: '90', numerator: 'x', denominator: '' }, 'percent', /not a number yet/],
  ['over 100', { value: '100.1', ...plain }, 'percent', /over 100%/],
  ['100', { value: '100.0', ...plain }, 'percent', null],
  ['a count over 100', { value: '790', ...plain }, 'other', null],
  ['a numerator over its denominator', { value: '', numerator: '12', denominator: '10' }, 'percent', /more than the denominator/],
  ['a fraction that contradicts', { value: '93.8', numerator: '6015', denominator: '6417' }, 'percent', /isn’t what/],
  ['a half rounded up', { value: '13', numerator: '1', denominator: '8' }, 'percent', null],
  ['a half rounded to even', { value: '12', numerator: '1', denominator: '8' }, 'percent', null],
  ['cut off, not rounded', { value: '47.51', numerator: '110.71', denominator: '233' }, 'percent', /isn’t what/],
  ['a rate', { value: '50.0', numerator: '100', denominator: '20000' }, 'rate', null],
])('%s', (_, typed, unit, found) => {
  expect(quickChecks(typed, { unit, bounds: null }).join()).toMatch(found ?? /^$/)
})

test.each([['95', false], ['100', false], ['100.1', true], ['75', false], ['74.9', true]])('%s after a series between 80 and 95 with steps of 5 asks: %s', (value, asks) => {
  expect(quickChecks({ value, ...plain }, { unit: 'other', bounds: ['80', '95', '5'] })).toHaveLength(asks ? 1 : 0)
})

test.each<[Unit, string, string | null, string | null]>([
  ['percent', '104', null, null], ['percent', '93.7', '6015', '6417'], ['percent', '93.9', '6015', '6417'], ['percent', '12', '1', '8'], ['percent', '20', '3', '2'], ['count', '12', null, null], ['count', '900', null, null],
])('asks what the server asks: %s %s (%s of %s)', (unit, value, numerator, denominator) => {
  const points = ['10', '12', '11', '14', '12', '13', '12'].map((each, i): Point => ({
    span: 'month', month: `2025-0${i + 1}-28`, value: unit === 'count' ? each : '90', numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null, restated: false,
  }))
  const asked = questionsOf({ value, numerator, denominator, span: 'month', month: '2026-01-31' }, unit === 'count' ? points : [], unit)
  const quick = quickChecks({ value, numerator: numerator ?? '', denominator: denominator ?? '' }, { unit: unit === 'percent' ? 'percent' : 'other', bounds: unit === 'count' ? ['10', '14', '3'] : null })
  expect(quick).toHaveLength(asked.length)
})
