import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Comparator } from './figures.ts'
import { readMeasure } from './reading.ts'
import { factsOf, pointOf, rulesOf, targetOf } from './test-points.ts'

const JUNE = '2023-06-30'
const held = factsOf({ targets: [targetOf('90', '95')] })
const months = (...values: (string | null)[]) => values.flatMap((value, i) => (value === null ? [] : [pointOf(`2023-0${i + 1}`, value)]))

describe('the reading of a measure in a month', () => {
  test('a blank month stays blank: no data, and the newest is the one before', () => {
    const reading = readMeasure(rulesOf(), months('91', '92', '93', '94', '96', null), held, JUNE)
    expect(reading).toMatchObject({
      current: null, newest: { value: '96' }, rated: { rating: 'no_data', because: 'There is no figure for Jun 2023' }, travel: { direction: 'increasing', latest: { value: '96' } },
    })
    expect(reading.six.map(({ month, point }) => [month, point?.value])).toEqual([
      ['2023-01-31', '91'], ['2023-02-28', '92'], ['2023-03-31', '93'], ['2023-04-30', '94'], ['2023-05-31', '96'], ['2023-06-30', undefined],
    ])
  })

  test('any day of the month will do, and later figures are not read', () => {
    const points = [...months('91', '92'), pointOf('2023-07', '99')]
    expect(readMeasure(rulesOf(), points, held, '2023-02-01')).toEqual(readMeasure(rulesOf(), months('91', '92'), held, '2023-02-28'))
  })

  test.each([
    ['2023-03', '2023-06', 'quarter', true], ['2022-06', '2023-06', 'year', true], ['2021-03', '2022-06', 'year', true], ['2021-03', '2022-05', 'year', false],
  ] as const)('a measure without months: %s and %s by %s, standing in: %s', (earlier, latest, span, standsIn) => {
    const reading = readMeasure(rulesOf(), [pointOf(earlier, '80', { span }), pointOf(latest, '96', { span })], factsOf({ targets: [{ ...targetOf('90', '95'), holdsFrom: '2020-01-01' }] }), JUNE)
    expect(reading.rated.rating).toBe(standsIn ? 'green' : 'no_data')
    expect(reading.travel?.direction).toBe(standsIn ? 'increasing' : undefined)
  })

  test('a quarter does not stand in where there are months', () => {
    expect(readMeasure(rulesOf(), [pointOf('2023-03', '80', { span: 'quarter' }), pointOf('2023-04', '96')], held, JUNE).current).toBeNull()
  })

  test('last year is the year that ended before April, else March', () => {
    const year = pointOf('2023-03', '88', { span: 'year' })
    expect(readMeasure(rulesOf(), [year, pointOf('2023-03', '87')], held, JUNE).lastYear).toEqual(year)
    expect(readMeasure(rulesOf(), [pointOf('2022-08', '86', { span: 'year' })], held, JUNE).lastYear?.value).toBe('86')
    expect(readMeasure(rulesOf(), [pointOf('2021-03', '85', { span: 'year' }), pointOf('2023-03', '87')], held, JUNE).lastYear?.value).toBe('87')
    expect(readMeasure(rulesOf({ periodKind: 'year_to_date' }), [pointOf('2023-03', '87'), pointOf('2023-03', '84', { span: 'year_to_date' })], held, JUNE).lastYear?.value).toBe('84')
    expect(readMeasure(rulesOf(), [pointOf('2023-03', '87')], held, '2023-03-31').lastYear).toBeNull()
  })

  test('the newest comparator of each kind that is not of a later year', () => {
    const comparators: Comparator[] = [['england', '2020/21', '20'], ['england', '2022/23', '22'], ['england', '2023/24', '23'], ['region', '2023', '30'], ['region', '2024', '31']]
      .map(([kind = '', year = '', value = '']) => ({ kind: kind as Comparator['kind'], year, value, of: '' }))
    const found = (month: string) => readMeasure(rulesOf(), [], factsOf({ comparators }), month).comparators.map(({ year }) => year)
    expect(found('2023-03-31')).toEqual(['2022/23', '2023'])
    expect(found(JUNE)).toEqual(['2023/24', '2023'])
    expect(found('2022-03-31')).toEqual(['2020/21'])
  })

  test('the target in force that month rates it', () => {
    const targets = [targetOf('90', '95'), { ...targetOf('96', '99'), holdsFrom: '2023-06-30' }]
    expect(readMeasure(rulesOf(), months('95', '95', '95', '95', '95', '95'), factsOf({ targets }), JUNE).rated.rating).toBe('red')
    expect(readMeasure(rulesOf(), months('95', '95', '95', '95', '95', '95'), factsOf({ targets }), '2023-05-31').rated.rating).toBe('green')
    expect(readMeasure(rulesOf(), months('95', '95', '95', '95', '95', '95'), factsOf({ targets }), '2023-03-31').rated.rating).toBe('no_target')
  })

  test('nothing is compared across a break, and a baseline before it is none', () => {
    const baseline = { month: '2023-01-31', words: '', value: '50', toMonth: null, extremeKind: null, extremeValue: null, extremeWords: '' }
    const read = (fromMonth: string) => readMeasure(rulesOf(), months('50', '60', '70', '80', '90', '91'), factsOf({ baseline, breaks: [{ fromMonth, reason: 'Recounted' }] }), JUNE)
    expect(read('2023-06-30')).toMatchObject({ travel: null, progress: null, brokenFrom: '2023-06-30', current: { value: '91' } })
    expect(read('2023-05-31')).toMatchObject({ travel: { before: { value: '90' } }, progress: null })
    expect(read('2023-01-31').progress?.change).toBe('41')
    expect(read('2023-07-31')).toMatchObject({ brokenFrom: null, progress: { change: '41' } })
  })

  test('a count since April has no direction, a percentage has', () => {
    const points = [pointOf('2023-05', '10', { span: 'year_to_date' }), pointOf('2023-06', '14', { span: 'year_to_date' })]
    expect(readMeasure(rulesOf({ unit: 'count', periodKind: 'year_to_date' }), points, held, JUNE).travel).toBeNull()
    const percent = readMeasure(rulesOf({ periodKind: 'year_to_date' }), points, held, JUNE)
    expect(percent).toMatchObject({ travel: { direction: 'increasing' } })
    expect(percent.six.map(({ point }) => point?.value)).toEqual([undefined, undefined, undefined, undefined, '10', '14'])
  })

  test('figures that are more than a year old say nothing of now', () => {
    expect(readMeasure(rulesOf(), months('91', '92'), held, '2024-03-31')).toMatchObject({ travel: null, current: null, newest: { value: '92' }, heading: 'not_rated' })
  })

  test('the printed figure is held against its own fraction', () => {
    const reading = readMeasure(rulesOf(), [pointOf('2023-06', '47.51', { numerator: '110.71', denominator: '233' })], held, JUNE)
    expect(reading.disagrees).toBe('47.51% is printed, but 110.71 of 233 is 47.52%: the decimals were cut off, not rounded')
  })

  test('the board\'s heading stands beside the suggestion', () => {
    const said = { month: '2023-05-31', heading: 'going_well', suggested: 'do_better', reason: 'Audit shows it.', by: 'Asha Rowe', at: '' } as const
    expect(readMeasure(rulesOf(), months('1', '1', '1', '1', '1', '1'), { ...held, headings: [said] }, JUNE)).toMatchObject({ heading: 'going_well', said, suggested: { heading: 'do_better' } })
  })
})

describe('whatever the figures', () => {
  const value = fc.integer({ min: 0, max: 1000 }).map((whole) => (whole / 10).toFixed(1))

  test('restating an earlier month, or another order, changes neither the rating nor what is current', () => {
    fc.assert(fc.property(fc.array(value, { minLength: 6, maxLength: 6 }), value, (values, restated) => {
      const points = months(...values)
      const reading = readMeasure(rulesOf(), points, held, JUNE)
      const again = readMeasure(rulesOf(), [pointOf('2023-01', restated, { restated: true }), ...points.slice(1)], held, JUNE)
      expect([again.rated, again.current, again.travel]).toEqual([reading.rated, reading.current, reading.travel])
      expect(readMeasure(rulesOf(), points.toReversed(), held, JUNE)).toEqual(reading)
    }))
  })

  test('blank months before the newest change no direction', () => {
    fc.assert(fc.property(fc.array(fc.option(value), { minLength: 4, maxLength: 4 }), value, value, (earlier, before, latest) => {
      const travel = readMeasure(rulesOf(), months(...earlier, before, latest), held, JUNE).travel
      expect(travel).toEqual(readMeasure(rulesOf(), months(null, null, null, null, before, latest), held, JUNE).travel)
      expect(readMeasure(rulesOf(), months(null, null, null, before, null, latest), held, JUNE).travel?.direction).toBe(travel?.direction)
    }))
  })
})
