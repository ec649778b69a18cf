import { expect, test } from 'vitest'
import { jumpQuestion } from '#domain/agreement'
import type { Point } from '#domain/figures'
import { before, boundsOf } from './bounds'
import { quickChecks } from './quick-checks'

const point = (month: string, value: string, span: Point['span'] = 'month'): Point => ({
  span, month, value, numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null, restated: false,
})
/** Management oversight in the scorecard of August 2023, as printed. */
const PRINTED = [point('2023-03-31', '89.5'), point('2023-04-30', '87.6'), point('2023-05-31', '92.9'), point('2023-06-30', '90.9'), point('2023-07-31', '92.9'), point('2023-08-31', '90.4')]

test('a series of six is between its ends, with its largest step, whatever the order', () => {
  expect(boundsOf(PRINTED.toReversed(), 'month', '2023-09-30')).toEqual(['87.6', '92.9', '5.3'])
})

test('the month itself, and periods of another span, do not count', () => {
  expect(boundsOf(PRINTED, 'month', '2023-08-31')).toBeNull()
  expect(boundsOf([...PRINTED, point('2023-09-30', '10', 'year_to_date')], 'month', '2023-09-30')).toEqual(['87.6', '92.9', '5.3'])
})

test.each([['98.2', false], ['98.3', true], ['82.3', false], ['82.2', true]])('the browser asks of %s what the server would: %s', (value, asks) => {
  const bounds = boundsOf(PRINTED, 'month', '2023-09-30')
  expect([jumpQuestion(PRINTED, value, 'percent') !== null, quickChecks({ value, numerator: '', denominator: '' }, { unit: 'percent', bounds }).length > 0]).toEqual([asks, asks])
})

test.each<[string, string, string | null, string]>([
  ['2023-09-30', 'the figure of the month before', null, '90.4%'], ['2023-11-30', 'nothing after a blank month', null, 'None'], ['2023-09-30', 'a break at this month', '2023-09-30', 'The series breaks here'],
])('before %s stands %s', (month, _, brokenFrom, words) => {
  expect(before(PRINTED, 'month', month, { unit: 'percent', brokenFrom })).toBe(words)
})
