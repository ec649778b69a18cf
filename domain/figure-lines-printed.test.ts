import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readFile, reportHeadings, suggestSettings } from './figure-file.ts'
import { figures, judged, lineOf, tableIn } from './test-figure-files.ts'

const printed = (name: string) => tableIn(readFileSync(`db/seed/figures/${name}.csv`, 'utf8'))

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
