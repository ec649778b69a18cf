import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { settingsFor } from './figure-file.ts'
import type { PlanHolds } from './figure-lines.ts'
import type { KnownMeasure } from './figure-measures.ts'
import type { MeasureFacts, Point } from './figures.ts'
import { tidyTable } from './table.ts'
import { figures, HEAD, judged, lineOf, NONE, tableIn, tableOf } from './test-figure-files.ts'

const printed = (name: string) => tableIn(readFileSync(`db/seed/figures/${name}.csv`, 'utf8'))

const known: KnownMeasure = { id: 7, ref: '1.1', title: 'Visits on time', breakdown: '', unit: 'percent', polarity: 'higher', periodKind: 'month', ownerId: 4, ownerName: 'Anna Head' }
const point = (month: string, value: string, more: Partial<Point> = {}): Point => ({ span: 'month', month, value, numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null, restated: false, ...more })
const facts = (more: Partial<MeasureFacts> = {}): MeasureFacts => ({ targets: [], comparators: [], breaks: [], baseline: null, headings: [], ...more })
const holding = (points: Point[], more: Partial<MeasureFacts> = {}, measures = [known]): PlanHolds => ({ ...NONE, measures, series: new Map([[7, points]]), facts: new Map([[7, facts(more)]]) })

test('a heading of the report that is called as what every object has is no heading of ours', () => {
  const { lines } = judged(tableOf([['ref', 'measure', 'heading', 'Jan 2026'], ['9', 'Visits', 'constructor', '5']]))
  expect(lines[0]).toMatchObject({ outcome: 'new', heading: null })
})

describe('a line held against what the plan has', () => {
  const rows = (value: string, ...more: string[]) => tableOf([['Ref', 'Jun 23', ...more.map((_, i) => ['Numerator', 'Denominator'][i] ?? '')], ['1.1', value, ...more]])
  test.each<[string, string, Point[], string, string]>([
    ['new', '93%', [], 'new', ''],
    ['the same', '93%', [point('2023-06-30', '93')], 'unchanged', ''],
    ['the same with other decimals', '93.0', [point('2023-06-30', '93')], 'unchanged', ''],
    ['the same, of which the fraction is known', '93', [point('2023-06-30', '93', { numerator: '93', denominator: '100' })], 'unchanged', ''],
    ['another', '94', [point('2023-06-30', '93')], 'changed', 'Jun 2023: 93% was reported, now 94%'],
    ['blank', 'n/a', [point('2023-06-30', '93')], 'unchanged', ''],
    ['no number', 'ninety', [], 'refused', '“Jun 23” holds “ninety”, which is no number: correct it in the file, or leave it blank'],
    ['a formula', '=1+1', [], 'refused', '“Jun 23” holds “=1+1”, which is no number: correct it in the file, or leave it blank'],
  ])('%s', (_, value, points, outcome, reason) => {
    expect(lineOf(judged(rows(value), { plan: holding(points) }), 2)).toMatchObject({ outcome, reason })
  })

  test('what is odd is asked, not refused', () => {
    const line = lineOf(judged(tableOf([['Ref', 'Month', 'Value', 'Numerator', 'Denominator'], ['1.1', 'Jun 2023', '104%', '52', '50']]), { plan: holding([]) }), 2)
    expect(line.outcome).toBe('new')
    expect(line.checks.join(' ')).toContain('Jun 2023: 104% is over 100%')
  })

  test('a month that has not begun is refused', () => {
    expect(lineOf(judged(tableOf([['Ref', 'Jun 27'], ['1.1', '93']]), { plan: holding([]) }), 2)).toMatchObject({ outcome: 'refused', reason: '“Jun 27” has a figure of Jun 2027, which has not begun: correct it in the file' })
  })

  test('provisional becomes final without being a restatement', () => {
    const line = lineOf(judged(tableOf([['Ref', 'Month', 'Value', 'Status'], ['1.1', '2023-06', '93', 'Final']]), { plan: holding([point('2023-06-30', '93', { provisional: true })]) }), 2)
    expect(line).toMatchObject({ outcome: 'new', figures: [{ provisional: false, restates: null }] })
  })

  test('targets that hold already are left alone, others hold from the month of the file', () => {
    const table = tableOf([['Ref', 'Jun 23', 'Target min', 'Target upper'], ['1.1', '93', '90%', '95%']])
    const held = { holdsFrom: '2022-04-01', minimum: '90', upper: '95', tolerance: null }
    const points = [point('2023-06-30', '93')]
    expect(lineOf(judged(table, { plan: holding(points, { targets: [held] }) }), 2)).toMatchObject({ outcome: 'unchanged', facts: { targets: null } })
    expect(lineOf(judged(table, { plan: holding(points, { targets: [{ ...held, upper: '94' }] }) }), 2)).toMatchObject({ outcome: 'changed', reason: 'Targets from Jun 2023: minimum 90%, upper 95%' })
    expect(lineOf(judged(table, { plan: holding(points), may: HEAD }), 2)).toMatchObject({ outcome: 'unchanged', checks: ['Left as it is, for only an administrator changes it: Targets from Jun 2023: minimum 90%, upper 95%'] })
  })

  test('targets that contradict the polarity are refused with what to do', () => {
    expect(lineOf(judged(tableOf([['Ref', 'Jun 23', 'Target min', 'Target upper'], ['1.1', '93', '95', '90']]), { plan: holding([]) }), 2)).toMatchObject({ outcome: 'refused', reason: expect.stringContaining('High is good') })
  })
})

describe('who may', () => {
  test('a head of service enters what is theirs, and adds no measure', () => {
    const others = { ...known, id: 8, ref: '1.2', ownerId: 5, ownerName: 'Bert Head' }
    const { lines } = judged(tableOf([['Ref', 'Measure', 'Jun 23'], ['1.1', '', '93'], ['1.2', '', '93'], ['1.3', 'Another', '93']]), { plan: holding([], {}, [known, others]), may: HEAD })
    expect(lines.map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['new', ''], ['refused', "This measure is Bert Head's: only they, or an administrator, enter its figures"], ['refused', 'The plan has no such measure, and only an administrator adds one'],
    ])
  })
})

describe('the long form', () => {
  const table = tableOf([
    ['Measure', 'Month', 'Value', 'Numerator', 'Denominator', 'Status', 'Caveat', 'Reason'],
    ['Visits on time (%)', 'May 2023', '90', '45', '50', 'Final', '', ''],
    ['Visits on time (%)', 'Jun 2023', '92', '46', '50', 'Provisional', 'Two teams only', 'Late entries'],
    ['visits  on time (%)', 'Jun 2023', '93', '', '', '', '', ''],
    ['Visits on time (%)', 'June', '94', '', '', '', '', ''],
    ['', 'Jun 2023', '94', '', '', '', '', ''],
  ])
  const file = judged(table)

  test('lines of one measure make one measure, and the same period twice is refused', () => {
    expect(file.added.map(({ title, unit }) => [title, unit])).toEqual([['Visits on time (%)', 'percent']])
    expect(file.lines.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'refused', 'refused', 'refused'])
    expect(file.lines.map(({ reason }) => reason).slice(2)).toEqual([
      'Line 3 of the file gives a figure of this measure for the same period already: keep one of them', '“Month” holds “June”, which is no month, quarter or year: write it like Jun 2023, Q1 2023/24 or 2022/23', 'The line names no measure: give its reference or its name',
    ])
    expect(file.lines[1]?.figures).toMatchObject([{ value: '92', numerator: '46', denominator: '50', provisional: true, caveat: 'Two teams only', reason: 'Late entries' }])
  })

  test('a quarter and a year are figures of their own, and a rating by hand is read', () => {
    const file = judged(tableOf([['Measure', 'Period', 'Value', 'RAG'], ['% seen', 'Q1 2023/24', '90', 'Amber'], ['% seen', '2022/23 Q4', '89', ''], ['% seen', '2022/23', '88', 'green'], ['% seen', 'Q1 2023', '87', ''], ['% seen', 'May 2023', '86', 'purple']]))
    expect(file.lines.flatMap((line) => line.figures.map(({ span, month, value, rating }) => [span, month, value, rating]))).toEqual([
      ['quarter', '2023-06-30', '90', 'amber'], ['quarter', '2023-03-31', '89', undefined], ['year', '2023-03-31', '88', 'green'],
    ])
    expect(file.added).toMatchObject([{ scheme: 'by_hand' }])
    expect(file.lines.slice(3).map(({ outcome, reason }) => [outcome, reason])).toEqual([
      ['refused', '“Period” holds “Q1 2023”, which is no month, quarter or year: write it like Jun 2023, Q1 2023/24 or 2022/23'],
      ['refused', '“RAG” holds “purple”, which is no rating: write green, amber or red, or leave it blank'],
    ])
  })

  test('a new measure of which every line is refused is not added', () => {
    expect(judged(tableOf([['Measure', 'Month', 'Value'], ['Visits', 'Jun 2023', 'many']])).added).toEqual([])
  })
})

describe('percentages as fractions of one', () => {
  const table = tableOf([['Measure', 'Jun 23', 'Jul 23'], ['% visited', '0.904', '1'], ['Caseload', '16.4', '17']])
  test('are suggested and read so', () => {
    expect(settingsFor(table, 0, 4).fractions).toBe(true)
    expect(judged(table).lines.map((line) => figures(line))).toEqual([['month 2023-06-30 90.4', 'month 2023-07-31 100'], ['month 2023-06-30 16.4', 'month 2023-07-31 17']])
    expect(figures(lineOf(judged(table, { settings: { fractions: false } }), 2))).toEqual(['month 2023-06-30 0.904', 'month 2023-07-31 1'])
  })
  test('are not suggested where percentages are plain', () => expect(settingsFor(printed('scorecard-2023-08'), 0, 4).fractions).toBe(false))
})

test('five thousand lines of two hundred measures are all judged', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [`Measure ${index % 200}`, `${2000 + Math.floor(index / 2400)}-${String((Math.floor(index / 200) % 12) + 1).padStart(2, '0')}`, String(index)])
  const file = judged(tableOf([['Measure', 'Month', 'Value'], ...rows]))
  expect(file.counts).toEqual({ new: 5000, changed: 0, unchanged: 0, refused: 0 })
  expect(file.added).toHaveLength(200)
})

test('a table is tidied: blank ends are cut, and marks that can not be seen are taken out', () => {
  expect(tidyTable([{ name: 'A', rows: [[' Ref\u00a0', 'x\u0007'], ['1', ''], ['', '']] }, { name: 'B', rows: [] }])).toEqual({ sheets: [{ name: 'A', rows: [['Ref', 'x'], ['1']] }] })
})
