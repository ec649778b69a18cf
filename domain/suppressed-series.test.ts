import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Point } from './figures.ts'
import { suppressSeries, type Member } from './suppressed-series.ts'

const point = (month: string, value: string, rest: Partial<Point> = {}): Point => (
  { span: 'month', month, value, numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null, restated: false, ...rest }
)
const series = (values: string[]) => values.map((value, i) => point(`2025-0${i + 4}-28`, value))
const valuesOf = (members: Member[], own: number, below = 6) => suppressSeries(members, own, 'count', below).map(({ value }) => value)
const alone = (points: Point[]): Member => ({ whole: false, points })

describe('the counts of a measure', () => {
  test.each([
    ['small ones', series(['3', '10', '0', '6', '5']), ['c', '10', '0', '6', 'c']],
    ['none that are large enough', series(['6', '10']), ['6', '10']],
  ])('hide %s', (_, points, expected) => {
    expect(valuesOf([alone(points)], 0)).toEqual(expected)
  })

  test('are whole below nothing', () => expect(valuesOf([alone(series(['1', '2']))], 0, 0)).toEqual(['1', '2']))

  test('hide a month more when the year to date would give the small one away', () => {
    const points = [...series(['3', '10', '8']), point('2025-06-28', '21', { span: 'year_to_date' })]
    expect(valuesOf([alone(points)], 0)).toEqual(['c', '10', 'c', '21'])
    const another = [...series(['3', '10', '8']), point('2025-06-28', '25', { span: 'year_to_date' })]
    expect(valuesOf([alone(another)], 0)).toEqual(['c', '10', '8', '25'])
  })

  test('hide a part more when the whole would give the small part away', () => {
    const members: Member[] = [{ whole: true, points: series(['24']) }, alone(series(['4'])), alone(series(['20']))]
    expect([0, 1, 2].map((own) => valuesOf(members, own))).toEqual([['24'], ['c'], ['c']])
  })
})

test('a percentage goes with its numerator', () => {
  const points = [point('2025-04-30', '10', { numerator: '4', denominator: '40' }), point('2025-05-31', '50', { numerator: '20', denominator: '40' })]
  expect(suppressSeries([alone(points)], 0, 'percent', 6)).toMatchObject([{ value: 'c', numerator: 'c', denominator: '40' }, { value: '50', numerator: '20' }])
})

test('whatever the counts: no small one is shown, none that is not there appears, and the order stays', () => {
  fc.assert(fc.property(fc.array(fc.nat(30), { maxLength: 6 }), fc.integer({ min: 1, max: 10 }), (counts, below) => {
    const shown = valuesOf([alone(series(counts.map(String)))], 0, below)
    expect(shown).toHaveLength(counts.length)
    for (const [i, count] of counts.entries()) {
      if (count > 0 && count < below) expect(shown[i]).toBe('c')
      else expect(shown[i]).toBe(String(count))
    }
  }))
})
