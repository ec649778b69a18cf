import { describe, expect, test } from 'vitest'
import type { MeasureFacts, MeasureRules, Point } from '#domain/figures'
import { readMeasure } from '#domain/reading'
import type { Unit } from '#domain/vocabulary'
import { columnsOf, linesOf } from './lines'

const FACTS: MeasureFacts = { targets: [{ holdsFrom: '2023-04-01', minimum: '90', upper: '95', tolerance: null }], comparators: [{ kind: 'england', year: '2021/22', value: '91', of: '' }], breaks: [], baseline: null, headings: [] }
const point = (month: string, value: string, more: Partial<Point> = {}): Point => ({ span: 'month', month, value, numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null, restated: false, ...more })

function row(id: number, unit: Unit, points: Point[], { partOf = null, periodKind = 'snapshot' }: { partOf?: number | null; periodKind?: MeasureRules['periodKind'] } = {}) {
  const measure: MeasureRules = { unit, polarity: 'higher', periodKind, scheme: 'targets', comparedWith: null, worseWithin: '10' }
  return { measure: { id, ref: String(id), title: 'Visits', section: 'Visits', breakdown: '', partOf, ...measure }, reading: readMeasure(measure, points, FACTS, '2023-08-31') }
}

type Row = ReturnType<typeof row>
const cells = (rows: Row[], below: number, ...names: string[]) => linesOf(rows, below).map((line) => names.map((name) => line[columnsOf(rows).indexOf(name)]).join(' '))

test('a line has a cell for every column, the figures as printed', () => {
  const rows = [row(1, 'percent', [point('2023-03-31', '88', { span: 'year' }), point('2023-07-31', '92.90'), point('2023-08-31', '90.4', { numerator: '1958', denominator: '2165' })])]
  expect(linesOf(rows, 0)[0]).toHaveLength(columnsOf(rows).length)
  expect(cells(rows, 0, 'Last year', 'Numerator', 'Denominator', 'Current', 'Jul 2023', 'Aug 2023', 'Minimum', 'Upper target', 'Rating', 'England', 'England, year', 'Heading')).toEqual(['88 1958 2165 90.4 92.90 90.4 90 95 Amber 91 2021/22 Ones to watch'])
})

describe('small counts', () => {
  test('are hidden with the percentage that tells them, its reason and remarks', () => {
    const rows = [row(1, 'percent', [point('2023-08-31', '75', { numerator: '3', denominator: '40' })])]
    expect(cells(rows, 5, 'Numerator', 'Denominator', 'Current', 'Aug 2023', 'Why', 'Remarks')).toEqual(['c 40 c c  c: small counts are hidden'])
    expect(cells(rows, 0, 'Numerator', 'Current')).toEqual(['3 75'])
  })

  test('are not given away by the whole and its other parts', () => {
    const rows = [row(1, 'count', [point('2023-08-31', '32')]), row(2, 'count', [point('2023-08-31', '3')], { partOf: 1 }), row(3, 'count', [point('2023-08-31', '9')], { partOf: 1 }), row(4, 'count', [point('2023-08-31', '20')], { partOf: 1 })]
    expect(cells(rows, 5, 'Reference', 'Current', 'Aug 2023')).toEqual(['1 32 32', '2 c c', '3 c c', '4 20 20'])
  })

  test('are not given away by the year to date', () => {
    const months = [['2023-04-30', '10'], ['2023-05-31', '12'], ['2023-06-30', '3'], ['2023-07-31', '9'], ['2023-08-31', '8']].map(([month = '', value = '']) => point(month, value))
    const rows = [row(1, 'count', [...months, point('2023-08-31', '42', { span: 'year_to_date' })], { periodKind: 'year_to_date' })]
    expect(cells(rows, 5, 'Current', 'May 2023', 'Jun 2023', 'Aug 2023')).toEqual(['42 12 c c'])
  })

  test('of one measure leave the others as they are', () => {
    const rows = [row(1, 'count', [point('2023-08-31', '3')]), row(2, 'count', [point('2023-08-31', '30')])]
    expect(cells(rows, 5, 'Current', 'Remarks')).toEqual(['c c: small counts are hidden', '30 '])
  })
})
