import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Comparator, MeasureFacts, MeasureRules, Point } from './figures.ts'
import { numbersNotShown } from './numbers-not-shown.ts'
import { readMeasure, type Reading } from './reading.ts'
import { factsOf, pointOf, rulesOf, targetOf } from './test-points.ts'
import { POLARITIES, SPANS, UNITS, PERIOD_KINDS, SCHEMES } from './vocabulary.ts'
import { dataSays } from './what-data-says.ts'

const england: Comparator = { kind: 'england', year: '2021/22', value: '22', of: '' }
const neighbours: Comparator = { kind: 'neighbours', year: '2021/22', value: '18', of: '9 of 10' }
const read = (points: Point[], facts: Partial<MeasureFacts> = {}, rules: Partial<MeasureRules> = {}): Reading => readMeasure(rulesOf(rules), points, factsOf(facts), '2023-06-30')
const told = (rules: Partial<MeasureRules> = {}) => ({ title: 'Repeat referrals', ...rulesOf({ polarity: 'lower', scheme: 'none', ...rules }) })

describe('what the data says', () => {
  const rolling = (value: string) => pointOf('2023-06', value, { span: 'rolling_year' })
  test.each<[string, Point[], Partial<MeasureFacts>, Partial<MeasureRules>, string]>([
    ['a fall', [pointOf('2023-05', '28'), pointOf('2023-06', '27')], { comparators: [neighbours, england] }, {}, 'Repeat referrals fell from 28% to 27%, above the England average of 22% (2021/22).'],
    ['a rise', [pointOf('2023-05', '20'), pointOf('2023-06', '22.4')], { comparators: [england] }, {}, 'Repeat referrals rose from 20% to 22.4%, level with the England average of 22% (2021/22).'],
    ['the comparator that rates it', [pointOf('2023-05', '20'), pointOf('2023-06', '17')], { comparators: [neighbours, england] }, { comparedWith: 'neighbours' }, 'Repeat referrals fell from 20% to 17%, below the statistical neighbours\' average of 18% (2021/22, mean of 9 of 10).'],
    ['no change', [pointOf('2023-05', '27'), pointOf('2023-06', '27')], {}, {}, 'Repeat referrals stayed at 27%.'],
    ['after a blank', [pointOf('2023-04', '27'), pointOf('2023-06', '27')], {}, {}, 'Repeat referrals stayed at 27% from Apr 2023 to Jun 2023.'],
    ['a blank month', [pointOf('2023-04', '28'), pointOf('2023-05', '27')], {}, {}, 'Repeat referrals: there is no figure for Jun 2023; it fell from 28% in Apr 2023 to 27% in May 2023.'],
    ['no figure at all', [], {}, {}, 'Repeat referrals: there is no figure for Jun 2023.'],
    ['an older figure', [pointOf('2023-05', '27')], {}, {}, 'Repeat referrals: there is no figure for Jun 2023; the newest is 27% in May 2023.'],
    ['one figure', [pointOf('2023-06', '27')], {}, {}, 'Repeat referrals was 27% in Jun 2023; there is no earlier figure to compare it with.'],
    ['a break', [pointOf('2023-05', '28'), pointOf('2023-06', '27')], { breaks: [{ fromMonth: '2023-06-30', reason: '' }] }, {}, 'Repeat referrals was 27% in Jun 2023; its definition changed from Jun 2023, so it is not compared with what came before.'],
    ['provisional', [pointOf('2023-05', '28'), pointOf('2023-06', '27', { provisional: true })], {}, {}, 'Repeat referrals fell from 28% to 27% (provisional).'],
    ['a rolling year', [pointOf('2023-05', '22'), pointOf('2023-06', '24'), rolling('27')], { comparators: [england] }, { periodKind: 'rolling_year' }, 'Repeat referrals rose from 22% to 24%; the rolling year is 27%, above the England average of 22% (2021/22).'],
    ['a rolling year alone', [rolling('27')], {}, { periodKind: 'rolling_year' }, 'Repeat referrals was 27% in the rolling year to Jun 2023; there is no earlier figure to compare it with.'],
    ['a count since April', [pointOf('2023-05', '90', { span: 'year_to_date' }), pointOf('2023-06', '120', { span: 'year_to_date' })], {}, { periodKind: 'year_to_date', unit: 'count' }, 'Repeat referrals was 120 in the year to date to Jun 2023.'],
    ['targets', [pointOf('2023-05', '89'), pointOf('2023-06', '90.4')], { targets: [targetOf('90', '95')] }, { scheme: 'targets', polarity: 'higher' }, 'Repeat referrals rose from 89% to 90.4%, between the minimum of 90% and the upper target of 95%.'],
    ['a quarter', [pointOf('2023-03', '28', { span: 'quarter' }), pointOf('2023-06', '27', { span: 'quarter' })], {}, {}, 'Repeat referrals fell from 28% in Mar 2023 to 27% in Jun 2023.'],
  ])('%s', (_, points, facts, rules, sentence) => {
    expect(dataSays(told(rules), read(points, facts, { scheme: 'none', polarity: 'lower', ...rules }))).toBe(sentence)
  })

  test('a rate is said as such, unless the title says it already', () => {
    const reading = read([pointOf('2023-05', '198'), pointOf('2023-06', '196')], { comparators: [{ ...england, value: '180' }] }, { unit: 'rate' })
    expect(dataSays({ ...told({ unit: 'rate' }), title: 'Section 47 enquiries' }, reading)).toBe('Section 47 enquiries fell from 198 per 10,000 to 196 per 10,000, above the England average of 180 per 10,000 (2021/22).')
    expect(dataSays({ ...told({ unit: 'rate' }), title: 'Section 47 enquiries per 10,000' }, reading)).toBe('Section 47 enquiries per 10,000 fell from 198 to 196, above the England average of 180 (2021/22).')
  })
})

describe('numbers that the figures don\'t show', () => {
  const points = [pointOf('2023-03', '35'), pointOf('2023-05', '28'), pointOf('2023-06', '27.4', { numerator: '1958', denominator: '7146' })]
  const reading = read(points, { comparators: [england, neighbours], targets: [targetOf('30', '20')] }, { polarity: 'lower' })
  test.each<[string, string[]]>([
    ['Fell from 28% to 27.4%, still above England at 22%.', []],
    ['Down to 27%: 1,958 of 7,146 referrals, since 21 June 2023 and in 2021/22 too.', []],
    ['A fall of 0.6 points in a month and 7.6 since March 2023; a 22% fall.', []],
    ['5.4 points above England, 7.4 points short of the target of 20%.', []],
    ['Fell to 25% after the work of 12 weeks by 4 teams.', ['25%', '4']],
    ['83 per cent of 17-18 year olds, aged 17 to 18, answered within 10 working days.', ['83 per cent']],
    ['Now 12 points better.', ['12 points']],
    ['A fall of 8%.', ['8%']],
    ['The mean of 9 of 10 neighbours is 18%.', []],
    ['No numbers at all.', []],
    ['Fell by 1,200, or 99.9%.', ['1,200', '99.9%']],
    ['% of referrals within 45 working days is 27%.', []],
  ])('%s', (words, flagged) => {
    expect(numbersNotShown(words, { title: '% of referrals within 45 working days', unit: 'percent' }, reading, points)).toEqual(flagged)
  })

  test('a count has no percentage but its change, and days are days', () => {
    const counts = [pointOf('2023-05', '111'), pointOf('2023-06', '77')]
    const measure = { title: 'Children', unit: 'count' as const }
    expect(numbersNotShown('111 to 77, a reduction of 31%, but 77% remain', measure, read(counts, {}, { unit: 'count' }), counts)).toEqual(['77%'])
    expect(numbersNotShown('It took 12 days in 3 months', { title: 'Wait', unit: 'days' }, read(counts, {}, { unit: 'days' }), counts)).toEqual(['12'])
  })
})

test('whatever the figures, the draft holds no number that they don\'t show', () => {
  const value = fc.integer({ min: 0, max: 99_999 }).map((whole) => (whole / 10).toFixed(1))
  const months = ['2022-06', '2022-12', '2023-03', '2023-04', '2023-05', '2023-06']
  const point = fc.record({ month: fc.constantFrom(...months), value, span: fc.constantFrom(...SPANS), provisional: fc.boolean() }).map(({ month, value: printed, ...more }) => pointOf(month, printed, more))
  const series = fc.uniqueArray(point, { maxLength: 12, selector: ({ span, month }) => `${span} ${month}` })
  const rules = fc.record({
    unit: fc.constantFrom(...UNITS), polarity: fc.constantFrom(...POLARITIES), periodKind: fc.constantFrom(...PERIOD_KINDS), scheme: fc.constantFrom(...SCHEMES), comparedWith: fc.constant('england' as const), worseWithin: fc.constant('10'),
  })
  fc.assert(fc.property(series, rules, fc.option(value), fc.boolean(), (points, measure, other, broken) => {
    const facts = factsOf({ comparators: other === null ? [] : [{ ...england, value: other }], targets: [targetOf('900', '950.5', '20')], breaks: broken ? [{ fromMonth: '2023-05-31', reason: '' }] : [] })
    const reading = readMeasure(measure, points, facts, '2023-06-30')
    expect(numbersNotShown(dataSays({ title: 'Visits in 10 days', ...measure }, reading), { title: 'Visits in 10 days', unit: measure.unit }, reading, points)).toEqual([])
  }), { numRuns: 300 })
})
