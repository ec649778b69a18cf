import { assert, integer, property, tuple } from 'fast-check'
import { expect, test } from 'vitest'
import { checkClaim } from './claim-check.ts'
import type { Claim, ClaimFigures } from './claim-figures.ts'
import { sameAsPrinted } from './claim-figures.ts'
import { inLine } from './claim-levels.ts'
import { holdClaim } from './claims.ts'
import type { MeasureFacts, Point } from './figures.ts'
import type { Polarity, Span, Unit } from './vocabulary.ts'

const [MAY, JUNE, JULY] = ['2023-05-31', '2023-06-30', '2023-07-31']
const point = (month: string, value: string, more: Partial<Point> = {}): Point => ({
  span: 'month', month, value, numerator: null, denominator: null, provisional: false, caveat: '', periodWords: '', printedDirection: '', rating: null, restated: false, ...more,
})
const facts = (more: Partial<MeasureFacts> = {}): MeasureFacts => ({ targets: [], comparators: [], breaks: [], baseline: null, headings: [], ...more })
const figures = (points: Point[], more: Partial<MeasureFacts> = {}, unit: Unit = 'percent', polarity: Polarity = 'higher'): ClaimFigures => ({ unit, polarity, points, facts: facts(more) })
const claim = (more: Partial<Claim>): Claim => ({ kind: 'value', span: 'month', month: JUNE, value: null, fromMonth: null, fromValue: null, said: '', comparator: null, ...more })
const TWO = [point(MAY, '77'), point(JUNE, '82')]

test.each([
  ['83', '82', false], ['82', '82.4', true], ['82', '82.5', false], ['90.0', '90', true], ['16.5', '16.47', true], ['16.47', '16.5', true], ['-0.0', '0', true], ['2336', '2336', true],
])('%s said and %s in the table: the same %s', (a, b, same) => expect([sameAsPrinted(a, b), sameAsPrinted(b, a)]).toEqual([same, same]))

test.each([['464', '465', true], ['85', '84', true], ['85', '83', false], ['42.6', '42.7', true], ['42.6', '42.8', false], ['42.6', '43', true]])('%s is in line with %s: %s', (a, b, right) => expect([inLine(a, b), inLine(b, a)]).toEqual([right, right]))

test.each<[string, Partial<Claim>, ClaimFigures | null, string]>([
  ['a figure that stands', { value: '82' }, figures(TWO), 'agrees'],
  ['another figure', { value: '83' }, figures(TWO), 'contradicts'],
  ['a month that is blank', { value: '83', month: JULY }, figures(TWO), 'cannot_tell'],
  ['a figure of another span', { value: '82', span: 'rolling_year' as Span }, figures(TWO), 'cannot_tell'],
  ['no measure', { value: '83' }, null, 'cannot_tell'],
  ['more than half', { value: '50', said: 'more' }, figures(TWO), 'agrees'],
  ['more than what it is', { value: '82.0', said: 'more' }, figures(TWO), 'contradicts'],
  ['less than what it is', { value: '82', said: 'less' }, figures(TWO), 'contradicts'],
  ['the peak', { value: '82', said: 'peak', fromMonth: MAY }, figures(TWO), 'agrees'],
  ['a peak beyond the figures that the report itself names', { value: '90', said: 'peak' }, figures(TWO, { baseline: { month: null, words: '', value: '1', toMonth: null, extremeKind: 'peak', extremeValue: '90', extremeWords: '' } }), 'agrees'],
  ['a low that is none', { value: '79', said: 'low' }, figures(TWO), 'contradicts'],
  ['a low of one figure', { value: '77', said: 'low' }, figures([point(JUNE, '77')]), 'cannot_tell'],
  ['from one to another', { kind: 'change', fromMonth: MAY, fromValue: '77', value: '82', said: 'rose' }, figures(TWO), 'agrees'],
  ['a wrong beginning', { kind: 'change', fromMonth: MAY, fromValue: '78', value: '82' }, figures(TWO), 'contradicts'],
  ['a wrong end with no beginning', { kind: 'change', fromMonth: '2022-05-31', fromValue: '78', value: '83' }, figures(TWO), 'contradicts'],
  ['a right end with no beginning', { kind: 'change', fromMonth: '2022-05-31', fromValue: '78', value: '82' }, figures(TWO), 'cannot_tell'],
  ['right numbers in the wrong word', { kind: 'change', fromMonth: MAY, fromValue: '77', value: '82', said: 'fell' }, figures(TWO), 'contradicts'],
  ['across a change of definition', { kind: 'change', fromMonth: MAY, fromValue: '77', value: '82' }, figures(TWO, { breaks: [{ fromMonth: JUNE, reason: '' }] }), 'cannot_tell'],
  ['the latest against the one before, across a change of definition', { kind: 'direction', said: 'rose' }, figures(TWO, { breaks: [{ fromMonth: JUNE, reason: '' }] }), 'cannot_tell'],
  ['70 to 103 is 47%', { kind: 'percent_change', value: '47', said: 'rose', fromMonth: MAY }, figures([point(MAY, '70'), point(JUNE, '103')], {}, 'count'), 'agrees'],
  ['70 to 103 is no 48%', { kind: 'percent_change', value: '48', fromMonth: MAY }, figures([point(MAY, '70'), point(JUNE, '103')], {}, 'count'), 'contradicts'],
  ['111 to 77 is 31% fewer', { kind: 'percent_change', value: '31', said: 'fell', fromMonth: MAY }, figures([point(MAY, '111'), point(JUNE, '77')], {}, 'count'), 'agrees'],
  ['from nothing', { kind: 'percent_change', value: '100', fromMonth: MAY }, figures([point(MAY, '0'), point(JUNE, '77')], {}, 'count'), 'cannot_tell'],
  ['it rose', { kind: 'direction', said: 'rose' }, figures(TWO), 'agrees'],
  ['it fell', { kind: 'direction', said: 'fell' }, figures(TWO), 'contradicts'],
  ['it stayed, at 90 and 90.0', { kind: 'direction', said: 'same' }, figures([point(MAY, '90'), point(JUNE, '90.0')]), 'agrees'],
  ['a blank month is skipped', { kind: 'direction', said: 'fell', month: JULY }, figures([point(MAY, '77'), point(JULY, '70')]), 'agrees'],
  ['lower than England', { kind: 'comparison', said: 'lower', comparator: 'england' }, figures(TWO, { comparators: [{ kind: 'england', year: '2021/22', value: '90', of: '' }] }), 'agrees'],
  ['lower than itself', { kind: 'comparison', said: 'lower', comparator: 'england' }, figures(TWO, { comparators: [{ kind: 'england', year: '2021/22', value: '82.0', of: '' }] }), 'contradicts'],
  ['a comparator of a later year', { kind: 'comparison', said: 'lower', comparator: 'england' }, figures(TWO, { comparators: [{ kind: 'england', year: '2024/25', value: '90', of: '' }] }), 'cannot_tell'],
  ['short of a minimum', { kind: 'gap', value: '8' }, figures(TWO, { targets: [{ holdsFrom: MAY, minimum: '90', upper: '95', tolerance: null }] }), 'agrees'],
  ['short where low is good', { kind: 'gap', value: '3', said: 'less' }, figures(TWO, { targets: [{ holdsFrom: MAY, minimum: '80', upper: '75', tolerance: null }] }, 'percent', 'lower'), 'agrees'],
  ['a target that is met', { kind: 'gap', value: '3' }, figures(TWO, { targets: [{ holdsFrom: MAY, minimum: '82.0', upper: '95', tolerance: null }] }), 'contradicts'],
  ['no target', { kind: 'gap', value: '3' }, figures(TWO), 'cannot_tell'],
  ['a share of two numbers', { kind: 'share', value: '50.37', said: '117.36 of 233' }, null, 'agrees'],
  ['a share that was cut off', { kind: 'share', value: '47.51', said: '110.71 of 233' }, null, 'contradicts'],
  ['a share of a figure', { kind: 'share', value: '77.8' }, figures([point(JUNE, '78', { numerator: '615', denominator: '790' })]), 'agrees'],
])('%s', (_, said, held, result) => {
  const { because, ...judged } = holdClaim(claim(said), held)
  expect(judged).toEqual({ result })
  expect(because).toMatch(/^[A-Z\d].*[^.]$/)
})

const COUNTS = { green: 3, amber: 6, red: 5, not_rated: 0, no_data: 1, no_target: 2 }
test.each([['green', '3', 'agrees'], ['red', '4', 'contradicts'], ['all', '17', 'agrees'], ['unrated', '3', 'agrees']])('a count of %s: %s', (said, value, result) => {
  expect(holdClaim(claim({ kind: 'count', said, value }), null, COUNTS).result).toBe(result)
  expect(holdClaim(claim({ kind: 'count', said, value }), null).result).toBe('cannot_tell')
})

test('a sentence tells both numbers', () => expect(holdClaim(claim({ value: '83' }), figures(TWO)).because).toBe('83% is said; the figures have 82% in Jun 2023'))

test.each<[Partial<Claim>, string]>([
  [{}, 'Enter the figure that is said'], [{ value: 'many' }, 'Enter the figure as a number, such as 93 or 93.4'], [{ value: '1', month: null }, 'Enter the month that is spoken of'],
  [{ value: '1', fromMonth: JULY }, 'The month that it changed from must be before the month that is spoken of'], [{ kind: 'change', value: '1' }, 'Enter the figure that it is said to have changed from'],
  [{ kind: 'percent_change', value: '1' }, 'Enter the month or the figure that it is said to have changed from'], [{ kind: 'direction' }, 'Choose whether it rose, fell or stayed the same'],
  [{ kind: 'comparison', said: 'lower' }, 'Choose what it is compared with'], [{ kind: 'count', value: '1', said: 'blue' }, 'Choose which rating is counted'], [{ value: '1', said: 'rose' }, 'Say no word beside the figure, or that it is the peak, the low, more or less'],
])('a claim that is not whole is refused: %j', (typed, sentence) => expect(() => checkClaim(claim(typed))).toThrow(sentence))

test('what was typed is kept as decimal text', () => expect(checkClaim(claim({ kind: 'change', value: '1,594.0%', fromValue: ' 90% ' }))).toMatchObject({ value: '1594.0', fromValue: '90' }))

const decimal = tuple(integer({ min: -99_999, max: 99_999 }), integer({ min: 0, max: 3 })).map(([whole, places]) => (whole / 10 ** places).toFixed(places))

test('what is copied from the figures always agrees, and a direction agrees in one word alone', () => {
  assert(property(decimal, decimal, (before, after) => {
    const held = figures([point(MAY, before), point(JUNE, after)])
    expect(holdClaim(claim({ value: after }), held).result).toBe('agrees')
    expect(holdClaim(claim({ kind: 'change', fromMonth: MAY, fromValue: before, value: after }), held).result).toBe('agrees')
    expect(['rose', 'fell', 'same'].filter((said) => holdClaim(claim({ kind: 'direction', said }), held).result === 'agrees')).toHaveLength(1)
    expect(sameAsPrinted(before, after)).toBe(sameAsPrinted(after, before))
  }))
})
