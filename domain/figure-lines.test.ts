import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFile, reportHeadings, settingsFor, suggestSettings, type FileSettings } from './figure-file.ts'
import { judgeLines, type JudgedFile, type Line, type PlanHolds, type Uploader } from './figure-lines.ts'
import type { KnownMeasure } from './figure-measures.ts'
import type { MeasureFacts, Point } from './figures.ts'
import { tidyTable, type Table } from './table.ts'

/** Splits the few forms of CSV that these files have. */
const cellsOf = (line: string) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '')
const tableOf = (rows: string[][]): Table => ({ sheets: [{ name: 'CSV', rows }] })
const printed = (name: string) => tableOf(readFileSync(`db/seed/figures/${name}.csv`, 'utf8').trim().split(/\r?\n/).map(cellsOf))
const NONE: PlanHolds = { measures: [], series: new Map(), facts: new Map(), today: '2026-03-02' }
const ADMINISTRATOR: Uploader = { addsMeasures: true, judges: true, enters: () => true }
const HEAD: Uploader = { addsMeasures: false, judges: false, enters: ({ ownerId }) => ownerId === 4 }

function judged(table: Table, { plan = NONE, may = ADMINISTRATOR, settings = {} }: { plan?: PlanHolds; may?: Uploader; settings?: Partial<FileSettings> } = {}): JudgedFile {
  const suggested = { ...suggestSettings(table, 4), ...settings }
  const read = readFile(table, suggested)
  expect(read.wrong).toBeNull()
  return judgeLines(read, suggested, plan, may)
}
const lineOf = ({ lines }: JudgedFile, number: number): Line => lines.find((line) => line.number === number) ?? expect.fail(`There is no line ${number}`)
const figures = (line: Line) => line.figures.map(({ span, month, value, numerator, denominator }) => [span, month, value, ...(numerator ? [numerator, denominator] : [])].join(' '))

const known: KnownMeasure = { id: 7, ref: '1.1', title: 'Visits on time', breakdown: '', unit: 'percent', polarity: 'higher', periodKind: 'month', ownerId: 4, ownerName: 'Anna Head' }
const point = (month: string, value: string, more: Partial<Point> = {}): Point => ({ span: 'month', month, value, numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null, restated: false, ...more })
const facts = (more: Partial<MeasureFacts> = {}): MeasureFacts => ({ targets: [], comparators: [], breaks: [], baseline: null, headings: [], ...more })
const holding = (points: Point[], more: Partial<MeasureFacts> = {}, measures = [known]): PlanHolds => ({ ...NONE, measures, series: new Map([[7, points]]), facts: new Map([[7, facts(more)]]) })

test('a heading of the report that is called as what every object has is no heading of ours', () => {
  const { lines } = judged(tableOf([['ref', 'measure', 'heading', 'Jan 2026'], ['9', 'Visits', 'constructor', '5']]))
  expect(lines[0]).toMatchObject({ outcome: 'new', heading: null })
})

describe('scorecard-2023-08, as it is', () => {
  const file = judged(printed('scorecard-2023-08'))

  test('every line is a new measure, and none is refused or asked about but the counts without polarity', () => {
    expect(file.counts).toEqual({ new: 17, changed: 0, unchanged: 0, refused: 0 })
    expect(file.added.map(({ ref }) => ref)).toEqual(['1.1', '1.2', '1.3', '1.4', '2.1', '2.10a', '3.1', '3.3', '4.7.2', '5.10', '5.11', '3.2', '4.8', '5.18', '6.1', '6.2', '6.3'])
    expect(file.lines.filter(({ checks }) => checks.length > 0).map(({ name }) => name.slice(0, 3))).toEqual(['1.2', '1.3', '1.4'])
  })

  test('every number is kept as printed, the current one with its fraction', () => {
    expect(figures(lineOf(file, 2))).toEqual(['month 2023-08-31 90.4 1958 2165', 'month 2023-03-31 89.5', 'month 2023-04-30 87.6', 'month 2023-05-31 92.9', 'month 2023-06-30 90.9', 'month 2023-07-31 92.9', 'year 2023-03-31 90'])
    expect(figures(lineOf(file, 6)).slice(0, 1)).toEqual(['year_to_date 2023-08-31 93.7 6015 6417'])
    expect(file.lines.flatMap((line) => line.figures)).toHaveLength(17 * 7 - 1 + 4 - 1 - 0)
  })

  test('the blank month of 5.18 stays blank, and its rolling year is its current figure', () => {
    const said = figures(lineOf(file, 15))
    expect(said[0]).toBe('rolling_year 2023-08-31 100.0 328 328')
    expect(said.some((figure) => figure.startsWith('month 2023-08-31'))).toBe(false)
  })

  test('unit, polarity, scheme and period kind follow from what is printed', () => {
    const of = (ref: string) => file.added.find((measure) => measure.ref === ref)
    expect(of('1.1')).toMatchObject({ unit: 'percent', polarity: 'higher', scheme: 'targets', periodKind: 'snapshot', section: 'Management Oversight', ownerId: 4 })
    expect(of('1.2')).toMatchObject({ unit: 'count', polarity: 'none', scheme: 'none' })
    expect(of('5.10')).toMatchObject({ unit: 'percent', polarity: 'lower', scheme: 'targets' })
    expect(of('5.18')).toMatchObject({ unit: 'percent', periodKind: 'rolling_year' })
    expect(lineOf(file, 2).facts.targets).toEqual({ holdsFrom: '2023-03-01', minimum: '90', upper: '95', tolerance: null })
    expect(lineOf(file, 3).facts.targets).toBeNull()
  })
})

describe('dashboard-2023-06, as it is', () => {
  const file = judged(printed('dashboard-2023-06'))

  test('every line is new: thirty measures, and the three wholes that the ages are parts of', () => {
    expect(file.counts).toEqual({ new: 30, changed: 0, unchanged: 0, refused: 0 })
    expect(file.added).toHaveLength(33)
    const parts = file.added.filter(({ whole }) => whole !== null)
    expect(parts.map(({ ref, breakdown }) => `${ref} ${breakdown}`)).toEqual(['M22.1 17-18', 'M22.2 19-21', 'M23.1 17-18', 'M23.2 19-21', 'M24.1 17-18', 'M24.2 19-21'])
    expect(file.added.find(({ key }) => key === parts[0]?.whole)).toMatchObject({ ref: 'M22', title: '% Care Leavers in Touch', breakdown: '', whole: null, scheme: 'none' })
  })

  test('months, the twelve-month figure, comparators with their year and the arrow as printed', () => {
    const repeats = lineOf(file, 11)
    expect(figures(repeats)).toEqual(['month 2023-04-30 23', 'month 2023-05-31 22', 'month 2023-06-30 24', 'year_average 2023-06-30 27'])
    expect(repeats.figures[2]?.printedDirection).toBe('↔')
    expect(repeats.facts.comparators).toEqual([{ kind: 'england', year: '2021/22', value: '22' }, { kind: 'neighbours', year: '2021/22', value: '18' }])
    expect(figures(lineOf(file, 5)).at(-1)).toBe('year_average 2023-06-30 40')
    expect(figures(lineOf(file, 9)).at(-1)).toBe('rolling_year 2023-06-30 26.14')
  })

  test('a line without figures is a measure without figures', () => {
    const homes = lineOf(file, 22)
    expect([homes.outcome, homes.figures, homes.facts.comparators]).toEqual(['new', [], []])
    expect(lineOf(file, 30).facts.comparators).toEqual([{ kind: 'england', year: '2021/22', value: '15.4' }])
  })

  test('rates, percentages, an average and counts', () => {
    const units = Object.groupBy(file.added.filter(({ whole, ref }) => whole !== null || !['M22', 'M23', 'M24'].includes(ref)), ({ unit }) => unit)
    expect(Object.fromEntries(Object.entries(units).map(([unit, measures]) => [unit, measures.length]))).toEqual({ rate: 9, percent: 19, count: 1, average: 1 })
    const low = judged(printed('dashboard-2023-06'), { settings: { polarities: { 11: 'lower', 23: 'higher' } } })
    expect(low.added.find(({ line, whole }) => line === 11 && whole === null)).toMatchObject({ polarity: 'lower', asksPolarity: true })
    expect([lineOf(low, 11).checks, lineOf(file, 11).checks]).toEqual([[], ['The file does not say which way is good: choose it below, or it is not rated']])
    expect(lineOf(low, 11).reason).toMatch(/^A new measure: percent, low is good, month\. England 2021\/22: 22%/)
    expect(file.added[0]).toMatchObject({ scheme: 'comparator', comparedWith: 'england', polarity: 'none' })
  })
})

describe('indicators-2020-10-to-2021-06, as it is', () => {
  const table = printed('indicators-2020-10-to-2021-06')
  const file = judged(table, { settings: { headings: { 2: 'going_well', 3: 'do_better' } } })

  test('every line is new', () => {
    expect(file.counts).toEqual({ new: 46, changed: 0, unchanged: 0, refused: 0 })
    expect(reportHeadings(readFile(table, suggestSettings(table, 4)))).toEqual(['2', '3'])
  })

  test('a baseline is a figure of its month and what progress is measured from, the peak beside it', () => {
    const repeat = lineOf(file, 4)
    expect(figures(repeat)).toEqual(['month 2021-06-30 20', 'month 2020-10-31 20', 'month 2020-11-30 39'])
    expect(repeat.facts.baseline).toEqual({ month: '2020-10-31', words: '', value: '20', toMonth: '2021-06-30', extremeKind: 'peak', extremeValue: '39', extremeWords: 'Nov 2020' })
    expect(repeat.heading).toEqual({ heading: 'going_well', month: '2021-06-30', reason: 'The report puts it here: fluctuated; same; reduced from a peak' })
  })

  test.each([
    [10, 'last year', '1', 'this year', '0'],
    [12, 'not stated', '111', '', '77'],
    [17, 'about 2021-02 (4 months before)', '26', '', '34'],
    [38, 'not stated', '0', 'very recent', '88'],
  ])('line %i keeps its periods in words', (number, words, value, periodWords, current) => {
    const line = lineOf(file, number)
    expect(line.facts.baseline).toMatchObject({ month: null, words, value, toMonth: '2021-06-30' })
    expect(line.figures[0]).toMatchObject({ month: '2021-06-30', value: current, periodWords })
  })

  test('what the file says unclearly is said as it is read', () => {
    expect(lineOf(file, 12).checks).toContain('“lower?” is read as low is good')
    expect(lineOf(file, 8).checks).toContain('The unit “months of 6” is read as a count')
    expect(lineOf(file, 17).checks).toContain('The unit “not stated (weeks?)” is read as an average')
  })
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

test('five thousand lines are judged within a second or two', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [`Measure ${index % 200}`, `${2000 + Math.floor(index / 2400)}-${String((Math.floor(index / 200) % 12) + 1).padStart(2, '0')}`, String(index)])
  const file = judged(tableOf([['Measure', 'Month', 'Value'], ...rows]))
  expect(file.counts.new + file.counts.refused).toBe(5000)
  expect(file.added).toHaveLength(200)
})

test('a table is tidied: blank ends are cut, and marks that can not be seen are taken out', () => {
  expect(tidyTable([{ name: 'A', rows: [[' Ref\u00a0', 'x\u0007'], ['1', ''], ['', '']] }, { name: 'B', rows: [] }])).toEqual({ sheets: [{ name: 'A', rows: [['Ref', 'x'], ['1']] }] })
})
