import { describe, expect, test } from 'vitest'
import type { MeasureFacts, MeasureRules, Point } from '#domain/figures'
import { countRatings } from '#domain/rating'
import { readMeasure } from '#domain/reading'
import { countsSentence, scorecardParts, type PaperMeasure, type Room } from './scorecard.ts'
import { DEFINITION, rowsOf, tablesOf, textsOf } from './test-parts.ts'

const MONTH = '2026-08-31'
const RULES: MeasureRules = { unit: 'percent', polarity: 'higher', periodKind: 'month', scheme: 'targets', comparedWith: null, worseWithin: '10' }
const FACTS: MeasureFacts = {
  targets: [{ holdsFrom: '2026-04-01', minimum: '85', upper: '90', tolerance: null }], comparators: [{ kind: 'england', year: '2024/25', value: '87.5', of: '' }], breaks: [], baseline: null, headings: [],
}
const point = (month: string, value: string, more: Partial<Point> = {}): Point => ({ span: 'month', month, value, numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null, restated: false, ...more })
const POINTS = [['2026-06-30', '80'], ['2026-07-31', '84.5'], ['2026-08-31', '93.40']].map(([month = '', value = '']) => point(month, value))

function row({ points = POINTS, facts = FACTS, section = 'Visits', ...rules }: Partial<MeasureRules> & { points?: Point[]; facts?: MeasureFacts; section?: string } = {}): PaperMeasure {
  const measure = { ...RULES, ...rules }
  return { measure: { ref: 'K1', title: 'Seen on time', breakdown: '', section, ...measure }, reading: readMeasure(measure, points, facts, MONTH) }
}
const partsOf = (rows: PaperMeasure[], definition = DEFINITION, room: Room = 'upright', commentaries: { ref: string; title: string; words: string }[] = []) =>
  scorecardParts({ rows, counts: countRatings(rows.map(({ reading }) => reading.rated.rating)), total: rows.length, month: MONTH, commentaries }, definition, room)

test('a measure has its figures, target, comparators, rating, direction and heading', () => {
  const [table] = tablesOf(partsOf([row()]))
  expect(table?.columns.map(({ heading }) => heading)).toEqual(['Ref', 'Measure', 'Jul 2026', 'Current', 'Target', 'England 2024/25', 'Rating', 'Direction', 'Heading'])
  expect(rowsOf(partsOf([row()]))).toEqual([['K1', 'Seen on time', '84.5%', '93.40%', '90%', '87.5%', 'Green', 'Increasing, high is good: better', 'Going well']])
})

test('figures are typed as they were printed', () => {
  expect(tablesOf(partsOf([row()]))[0]?.rows[0]?.slice(2, 6)).toEqual(['84.5', '93.40', '90', '87.5'].map((number) => ({ text: `${number}%`, number, percent: true })))
})

describe('columns', () => {
  const headings = (...given: Parameters<typeof partsOf>) => tablesOf(partsOf(...given))[0]?.columns.map(({ heading }) => heading) ?? []
  test('six months stand where there is room', () => {
    expect(headings([row()], DEFINITION, 'wide').slice(2, 9)).toEqual(['Mar 2026', 'Apr 2026', 'May 2026', 'Jun 2026', 'Jul 2026', 'Aug 2026', 'Current'])
  })
  test('comparators are left out where the report wants none, or no measure has any', () => {
    expect(headings([row()], { ...DEFINITION, comparators: false })).not.toContain('England 2024/25')
    expect(headings([row({ facts: { ...FACTS, comparators: [] } })])).not.toContain('England')
  })
  test('comparators of different years name none', () => {
    const other = { ...FACTS, comparators: [{ kind: 'england' as const, year: '2023/24', value: '80', of: '' }] }
    expect(headings([row(), row({ facts: other })])).toContain('England')
  })
  test('the section is named where there are several, and room', () => {
    expect((['upright', 'wide'] as const).map((room) => headings([row(), row({ section: 'Plans' })], DEFINITION, room)[0])).toEqual(['Ref', 'Section'])
  })
})

test.each([
  ['a rate says so', row({ unit: 'rate' }), 1, 'Seen on time (rate per 10,000)'],
  ['a tolerance stands beside its target', row({ scheme: 'band', facts: { ...FACTS, targets: [{ holdsFrom: '2026-04-01', minimum: null, upper: '90', tolerance: '2' }] } }), 4, '90% ± 2'],
  ['no figure is blank', row({ points: POINTS.slice(0, 2) }), 3, ''],
  ['no figure is no colour', row({ points: POINTS.slice(0, 2) }), 6, 'No data'],
])('%s', (_, measure, at, text) => {
  expect(rowsOf(partsOf([measure]))[0]?.[at]).toBe(text)
})

test('what must be known of a current figure follows the table', () => {
  const points = POINTS.map((each, at) => (at === 2 ? { ...each, provisional: true, restated: true } : each))
  expect(partsOf([row({ points })]).at(-1)).toEqual({ kind: 'list', items: [{ text: 'K1: Provisional. Restated.' }] })
})

test('commentary follows where the report wants it', () => {
  const said = [{ ref: 'K1', title: 'Seen on time', words: 'Visits are back on time.' }]
  expect(partsOf([row()], DEFINITION, 'upright', said).at(-1)).toEqual({ kind: 'list', items: [{ text: 'K1 Seen on time: Visits are back on time.' }] })
  expect(JSON.stringify(partsOf([row()], { ...DEFINITION, commentary: false }, 'upright', said))).not.toContain('back on time')
})

test('a plan without measures says so', () => {
  expect(textsOf(partsOf([]))).toEqual(['This plan has no measures yet.'])
})

test.each([
  [['green'], '1 measure: 1 green, 0 amber and 0 red.'],
  [['green', 'red', 'no_data', 'no_target', 'no_data'], '5 measures: 1 green, 0 amber, 1 red and 3 without a colour (2 no data, 1 no target).'],
] as const)('%j: %s', (ratings, sentence) => {
  expect(countsSentence(countRatings(ratings), ratings.length)).toBe(sentence)
})
