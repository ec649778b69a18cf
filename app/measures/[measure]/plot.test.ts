import { describe, expect, test } from 'vitest'
import { addDays, addMonths } from '#domain/dates'
import type { MeasureFacts, Point } from '#domain/figures'
import { figureRow, otherRows, pageOf } from './figure-rows'
import { plotOf, type ToDraw } from './plot'
import { figureWords, targetWords } from './words'

const monthAt = (i: number) => addDays(addMonths('2024-04-01', i + 1), -1)
const point = (i: number, value: string, change: Partial<Point> = {}): Point => (
  { span: 'month', month: monthAt(i), value, numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null, restated: false, ...change }
)
const FACTS: MeasureFacts = { targets: [], comparators: [], breaks: [], baseline: null, headings: [] }
const measure = { ref: 'KPI 4', title: 'Visits in time', unit: 'percent' as const, polarity: 'higher' as const, planName: 'Plan' }
const plot = (points: Point[], change: Partial<ToDraw> = {}) => plotOf({ measure, points, facts: FACTS, reported: [], actions: [], chart: 'run', said: '', ...change })
const action = { id: 1, ref: '1.2', title: 'Train', stage: 'under_way' as const, status: 'not_rated' as const, startOn: '2024-06-03', completedAt: null }
const reported = (i: number, value: string, reason = '', provisional: 0 | 1 = 0) => ({ month: monthAt(i), value, provisional, reason, by: 'The head', at: '2025-01-02T09:00:00.000Z' })

describe('a plot', () => {
  test('is none without figures', () => expect(plot([])).toBeNull())

  test('has targets as they held, each from its month on', () => {
    const targets = [{ holdsFrom: '2024-04-01', minimum: '75', upper: '85', tolerance: null }, { holdsFrom: '2024-06-01', minimum: '80', upper: '90', tolerance: null }]
    const drawn = plot([0, 1, 2, 3].map((i) => point(i, '80')), { facts: { ...FACTS, targets } })
    expect(drawn?.levels.map(({ kind, label, steps }) => [kind, label[1], steps.map(({ from, to, y }) => [from - drawn.from, to - drawn.from, y])])).toEqual([
      ['minimum', '80%', [[0, 1, 75], [2, 3, 80]]], ['target', '90%', [[0, 1, 85], [2, 3, 90]]],
    ])
  })

  test('of a target to stay near shows how near', () => {
    const targets = [{ holdsFrom: '2024-04-01', minimum: null, upper: '10.5', tolerance: '1.2' }]
    expect(plot([point(0, '10')], { facts: { ...FACTS, targets } })?.levels.map(({ label }) => label.join(' '))).toEqual(['Target 10.5%', 'Near from 9.3%', 'Near up to 11.7%'])
  })

  test('compares with the newest year of each that is not to come', () => {
    const comparators = [{ kind: 'england' as const, year: '2022/23', value: '68', of: '' }, { kind: 'england' as const, year: '2023/24', value: '70', of: '' }, { kind: 'neighbours' as const, year: '2030/31', value: '1', of: '9 of 10' }]
    expect(plot([point(0, '80')], { facts: { ...FACTS, comparators } })?.levels.map(({ label }) => label)).toEqual([['England', '70% (2023/24)']])
  })

  test('joins nothing across a new definition, and gives each its own limits', () => {
    const points = Array.from({ length: 26 }, (_, i) => point(i, String((i < 13 ? 50 : 80) + (i % 2))))
    const drawn = plot(points, { chart: 'process', facts: { ...FACTS, breaks: [{ fromMonth: monthAt(13), reason: 'Counted anew' }] } })
    expect(drawn?.parts.map((part) => part.length)).toEqual([13, 13])
    expect(drawn?.breaks).toEqual([{ at: (drawn?.from ?? 0) + 13, label: 'New definition, May 2025' }])
    expect(drawn?.levels.map(({ kind, steps }) => [kind, steps.length])).toEqual([['limit', 2], ['mean', 2], ['limit', 2]])
    expect(drawn?.parts.flat().every(({ mark }) => mark === 'plain')).toBe(true)
  })

  test('marks a real change only on the chart that tells it', () => {
    const points = [...Array.from({ length: 12 }, (_, i) => point(i, String(50 + (i % 2)))), point(12, '90')]
    expect([plot(points)?.parts[0]?.at(-1)?.mark, plot(points, { chart: 'process' })?.parts[0]?.at(-1)?.mark]).toEqual(['plain', 'better'])
  })

  test('says what a restated figure was reported as first', () => {
    const drawn = plot([point(0, '88', { restated: true, provisional: true })], { reported: [reported(0, '90'), reported(0, '88', 'Two were late')] })
    expect(drawn?.parts[0]?.[0]).toMatchObject({ hollow: true, words: 'Apr 2024: 88%, provisional', before: { y: 90, words: 'Apr 2024: first reported as 90%' } })
  })

  test('has a lane for each action that starts or ends within it', () => {
    const actions = [action, { ...action, ref: '1.3', stage: 'stopped' as const }, { ...action, ref: '1.4', startOn: null }, { ...action, ref: '1.5', startOn: '2030-01-01' }, { ...action, ref: '1.6', completedAt: '2024-07-31T23:30:00.000Z' }]
    const drawn = plot([0, 1, 2, 3, 4].map((i) => point(i, '80')), { actions })
    expect(drawn?.lanes.map(({ label, from, to, after }) => [label, (from ?? 0) - drawn.from, to && to - drawn.from, after])).toEqual([['1.2', 2, null, 'goes on'], ['1.3', 2, null, 'stopped'], ['1.6', 2, 4, 'goes on']])
    expect(drawn?.lanes[2]?.words).toBe('1.6 Train: starts 3 June 2024, complete 1 August 2024')
  })

  test('shows five years at most', () => {
    const drawn = plot(Array.from({ length: 70 }, (_, i) => point(i, '80')))
    expect([drawn?.parts.flat().length, (drawn?.to ?? 0) - (drawn?.from ?? 0)]).toEqual([60, 59])
  })
})

describe('the table', () => {
  const around = { unit: 'percent' as const, scheme: 'targets' as const, facts: { ...FACTS, targets: [{ holdsFrom: '2024-04-01', minimum: '75', upper: '90', tolerance: null }], breaks: [{ fromMonth: monthAt(0), reason: 'Counted anew' }] }, known: 'now' as const }

  test('says of a figure its target, how it came to be, and what its fraction says otherwise', () => {
    const row = figureRow(point(0, '82', { numerator: '83', denominator: '100', caveat: 'One team only' }), { ...around, reported: [reported(0, '82', '', 1), reported(0, '82'), reported(0, '81', 'One was late')] })
    expect(row.slice(0, 6)).toEqual(['Apr 2024', '82%', '83', '100', 'Final', 'Minimum 75%, upper 90%'])
    expect(row[6]).toEqual([
      'New definition from here: Counted anew', 'Provisional at first, final since 2 January 2025 at 9:00am', 'Reported as 82%, restated to 81% because: One was late', 'One team only', expect.stringContaining('83'),
    ])
    expect(row[7]).toBe('The head, 2 January 2025 at 9:00am')
  })

  test('has 24 a page, the newest first, and never a page that is not there', () => {
    const points = Array.from({ length: 30 }, (_, i) => point(i, String(i)))
    expect([pageOf(points, 1).onPage[0]?.value, pageOf(points, 2).onPage.length, pageOf(points, 9).page, pageOf([], 3)]).toEqual(['29', 6, 2, { page: 1, pages: 1, onPage: [] }])
  })

  test('of other periods says what kind they are', () => {
    expect(otherRows([point(2, '70', { span: 'year', numerator: '7', denominator: '10' }), point(3, '71', { span: 'rolling_year', periodWords: 'this year' })], 'percent')).toEqual([['this year', 'Rolling year', '71%', ''], ['To Jun 2024', 'Year', '70%', '7 of 10']])
  })
})

test.each([
  [{ minimum: '75', upper: '90', tolerance: null }, 'targets', 'Minimum 75%, upper 90%'], [{ minimum: '75', upper: null, tolerance: null }, 'floor', 'Minimum 75%'], [{ minimum: null, upper: '90', tolerance: null }, 'targets', '90%'],
  [{ minimum: null, upper: '90', tolerance: '2' }, 'band', '90%, near within 2 points'], [{ minimum: null, upper: null, tolerance: null }, 'targets', 'None from here'],
] as const)('targets %o are said', (target, scheme, words) => expect(targetWords(target, 'percent', scheme)).toBe(words))

test('a figure says its month or its longer period', () => {
  expect([figureWords(point(0, '82'), 'percent'), figureWords(point(0, '82', { span: 'year' }), 'percent'), figureWords(point(0, '82', { span: 'year_average', periodWords: 'LY' }), 'percent')])
    .toEqual(['82% in Apr 2024', '82% year to Apr 2024', '82% monthly average over 12 months to Apr 2024, “LY”'])
})
