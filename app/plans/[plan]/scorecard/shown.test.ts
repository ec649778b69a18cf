import { describe, expect, test } from 'vitest'
import type { MeasureFacts, MeasureRules, Point } from '#domain/figures'
import { readMeasure } from '#domain/reading'
import { remarksOn } from '#domain/reading-words'
import { heightsOf, printedDirection, rowsShown } from './shown'

const MEASURE: MeasureRules = { unit: 'percent', polarity: 'higher', periodKind: 'snapshot', scheme: 'targets', comparedWith: null, worseWithin: '10' }
const FACTS: MeasureFacts = { targets: [{ holdsFrom: '2023-04-01', minimum: '90', upper: '95', tolerance: null }], comparators: [{ kind: 'neighbours', year: '2021/22', value: '91.5', of: '9 of 10' }], breaks: [], baseline: null, headings: [] }
const point = (month: string, value: string, more: Partial<Point> = {}): Point => ({ span: 'month', month, value, numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null, restated: false, ...more })
const POINTS = [point('2023-03-31', '89.5'), point('2023-05-31', '92.9'), point('2023-07-31', '92.9', { restated: true }), point('2023-08-31', '90.4', { numerator: '1958', denominator: '2165', provisional: true, printedDirection: '↔' })]
const read = (points = POINTS, measure = MEASURE, facts = FACTS) => readMeasure(measure, points, facts, '2023-08-31')
const row = (reading = read(), more = {}) => ({ measure: { id: 7, ref: '1.1', title: 'Oversight', section: 'Management', breakdown: '', partOf: null, ...MEASURE, ...more }, reading })

test('a row has all that a printed scorecard has, and a section goes before its rows', () => {
  const [section, first] = rowsShown([row()]).split('\n')
  expect(section).toBe('Management')
  expect(first?.split('\t')).toEqual([
    '7', '0', '1.1 Oversight', '', '89.5%', '1,958', '2,165', '90.4%', 'Snapshot', '(provisional)', '89.5%', '', '92.9%', '', '92.9% r', '90.4% p', '0-z-z9', '90%', '95%',
    '1', '90.4% is between the minimum of 90% and the upper target of 95%', '↓', 'Decreasing, high is good: worse', '↔', 'Statistical neighbours 2021/22: 91.5% (mean of 9 of 10)', '1', '',
  ])
})

test('what a person typed can not make a cell or a row of its own', () => {
  expect(rowsShown([row(undefined, { title: 'One\tor\n two', section: 'A\nB' })]).split('\n')).toHaveLength(2)
})

test("the board's own heading is told from the computed one", () => {
  const said = { month: '2023-08-31', heading: 'going_well' as const, suggested: 'ones_to_watch' as const, reason: 'It is', by: 'A', at: '' }
  expect(rowsShown([row(read(POINTS, MEASURE, { ...FACTS, headings: [said] }))]).split('\t').slice(-2)).toEqual(['0', '1'])
})

describe('beside a current figure', () => {
  test.each([
    ['nothing', POINTS.map((each) => ({ ...each, provisional: false })), []],
    ['that the month is blank, and the newest', POINTS.slice(0, 3), ['No figure for this month. The newest is 92.9% for Jul 2023']],
    ['that there is none', [], ['No figure for this month']],
    ['that it was restated', [point('2023-08-31', '90.4', { restated: true })], ['Restated']],
  ])('%s', (_, points, remarks) => {
    expect(remarksOn(read(points), 'percent')).toEqual(remarks)
  })

  test('a figure that its own fraction contradicts', () => {
    expect(remarksOn(read([point('2023-08-31', '91.4', { numerator: '1958', denominator: '2165' })]), 'percent').join()).toContain('90.4')
  })

  test('a new definition', () => {
    expect(remarksOn(read([point('2023-08-31', '90.4')], MEASURE, { ...FACTS, breaks: [{ fromMonth: '2023-06-30', reason: '' }] }), 'percent')).toEqual(['A new definition from Jun 2023'])
  })
})

test('what can not be said of 12 months is said', () => {
  const reading = readMeasure(MEASURE, POINTS, FACTS, '2023-08-31', { by: 'twelve_months', against: 'england' })
  expect(remarksOn(reading, 'percent', 'twelve_months')).toEqual(['No figure of 12 months'])
  expect(rowsShown([row(reading)], 'twelve_months').split('\t').slice(20, 22)).toEqual(['There is no figure for Aug 2023', '↓'])
})

test.each([
  [['1', '2', '3'], '0iz'], [['5', '5'], 'hh'], [[null, '1', null, '9'], '-0-z'], [[null, null], '--'], [['-10', '0', '10'], '0iz'],
])('the small picture of %j is %s', (values, heights) => {
  expect(heightsOf(values.map((value) => (value === null ? null : point('', value))))).toBe(heights)
})

test('the printed arrow is kept as printed', () => {
  expect(printedDirection(read())).toBe('↔')
  expect(printedDirection(read(POINTS.slice(0, 3)))).toBe('')
})
