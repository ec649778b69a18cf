import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Counted } from './suppressed-figures.ts'
import { suppressSeries, type Member } from './suppressed-series.ts'
import { pointOf } from './test-points.ts'
import type { Unit } from './vocabulary.ts'

/** The figures of one month, of the parts of a measure and of their whole; a blank is null. */
function suppressParts(parts: readonly (Counted | null)[], whole: Counted | null, unit: Unit, below: number) {
  const members = [...parts, whole].map((figure, i): Member => ({ whole: i === parts.length, points: figure ? [pointOf('2023-06', figure.value, figure)] : [] }))
  const shown = (own: number): Counted | null => suppressSeries(members, own, unit, below)[0] ?? null
  return { parts: parts.map((_, i) => shown(i)), whole: shown(parts.length) }
}

describe('a figure with its fraction', () => {
  test.each<[Unit, string, string | null, string | null, string]>([
    ['percent', '90.4', '1958', '2165', '90.4 1958 2165'],
    ['percent', '30', '3', '10', 'c c 10'],
    ['percent', '75', '3', '4', 'c c c'],
    ['percent', '80', '8', '10', 'c c 10'],
    ['percent', '100', '10', '10', '100 10 10'],
    ['percent', '0', '0', '10', '0 0 10'],
    ['percent', '30', null, null, '30  '],
    ['percent', '30', null, '4', 'c  c'],
    ['average', '2', '12', '6', '2 12 6'],
    ['average', '4', '12', '3', 'c c c'],
    ['count', '4', null, null, 'c  '],
    ['count', '4', '4', null, 'c c '],
    ['count', '0', null, null, '0  '],
    ['rate', '4.2', null, null, '4.2  '],
  ])('%s: %s of %s over %s is %s', (unit, value, numerator, denominator, expected) => {
    const { parts: [figure] } = suppressParts([{ value, numerator, denominator }], null, unit, 5)
    expect([figure?.value, figure?.numerator, figure?.denominator].join(' ')).toBe(expected)
  })
})

describe('a measure and its parts', () => {
  const of = (numerator: number, denominator: number): Counted => ({ value: String(Math.round((numerator * 100) / denominator)), numerator: String(numerator), denominator: String(denominator) })
  const count = (value: number): Counted => ({ value: String(value), numerator: null, denominator: null })
  const said = (figures: (Counted | null)[]) => figures.map((figure) => (figure ? [figure.value, figure.numerator, figure.denominator].filter((each) => each !== null).join(' ') : null))

  test.each<[string, Unit, (Counted | null)[], Counted | null, (string | null)[]]>([
    ['a small part takes the next smallest with it', 'count', [count(3), count(20), count(9)], count(32), ['c', '20', 'c', '32']],
    ['parts that are not all of the whole give nothing away', 'count', [count(3), count(20)], count(60), ['c', '20', '60']],
    ['nor does a blank whole', 'count', [count(3), count(20)], null, ['c', '20', null]],
    ['a blank part', 'count', [count(3), null, count(20)], count(23), ['c', null, 'c', '23']],
    ['a small numerator', 'percent', [of(3, 40), of(30, 60)], of(33, 100), ['c c 40', 'c c 60', '33 33 100']],
    ['a small denominator', 'percent', [of(2, 4), of(30, 60)], of(32, 64), ['c c c', 'c c c', '50 32 64']],
    ['a small rest', 'percent', [of(38, 40), of(30, 60)], of(68, 100), ['c c 40', 'c c 60', '68 68 100']],
    ['nothing small', 'percent', [of(13, 40), of(30, 60)], of(43, 100), ['33 13 40', '50 30 60', '43 43 100']],
  ])('%s', (_, unit, parts, whole, expected) => {
    const hidden = suppressParts(parts, whole, unit, 5)
    expect(said([...hidden.parts, hidden.whole])).toEqual(expected)
  })

  test('whatever the parts, no numerator can be worked out from the others and the whole', () => {
    const fraction = fc.integer({ min: 1, max: 30 }).chain((denominator) => fc.integer({ min: 0, max: denominator }).map((numerator) => [numerator, denominator] as const))
    fc.assert(fc.property(fc.array(fraction, { minLength: 2, maxLength: 5 }), (fractions) => {
      const sum = (at: 0 | 1) => fractions.reduce((all, each) => all + each[at], 0)
      const { parts, whole } = suppressParts(fractions.map(([numerator, denominator]) => of(numerator, denominator)), of(sum(0), sum(1)), 'percent', 5)
      for (const at of ['numerator', 'denominator'] as const) {
        const unseen = parts.filter((figure) => figure?.[at] === 'c').length
        expect(whole?.[at] === 'c' ? unseen > 0 : unseen !== 1).toBe(true)
      }
      parts.forEach((figure, i) => {
        const [numerator = 0, denominator = 0] = fractions[i] ?? []
        if ([numerator, denominator, denominator - numerator].some((each) => each > 0 && each < 5)) expect([figure?.value, figure?.numerator]).toEqual(['c', 'c'])
      })
    }), { numRuns: 500 })
  })
})
