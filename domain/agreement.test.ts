import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkFraction, checkStatedChange, jumpQuestion, questionsOf, type Asked } from './agreement.ts'
import { pointOf } from './test-points.ts'
import type { Unit } from './vocabulary.ts'

describe('a printed figure against its own fraction', () => {
  test.each<[string, string | null, string | null, Unit, string | null]>([
    ['90.4', '1958', '2165', 'percent', null],
    ['90', '1958', '2165', 'percent', null],
    ['12', '1', '8', 'percent', null],
    ['13', '1', '8', 'percent', null],
    ['37', '3', '8', 'percent', '37% is printed, but 3 of 8 is 38%: the decimals were cut off, not rounded'],
    ['47.51', '110.71', '233', 'percent', '47.51% is printed, but 110.71 of 233 is 47.52%: the decimals were cut off, not rounded'],
    ['94', '1958', '2165', 'percent', '94% is printed, but 1,958 of 2,165 is 90%'],
    ['90', '1', '0', 'percent', '90% is printed, but its denominator is 0'],
    ['90', null, '8', 'percent', null],
    ['90', '1', null, 'percent', null],
    ['60', '121', '20166', 'rate', null],
    ['16.4', '820', '50', 'average', null],
    ['16.5', '820', '50', 'average', '16.5 is printed, but 820 of 50 is 16.4'],
    ['790', '1', '2', 'count', null],
  ])('%s of %s over %s (%s)', (value, numerator, denominator, unit, sentence) => {
    expect(checkFraction({ value, numerator, denominator }, unit)).toBe(sentence)
  })

  test('the workforce table cut most of its decimals off', () => {
    const [, ...rows] = readFileSync(new URL('../db/seed/figures/workforce-2023-06.csv', import.meta.url), 'utf8').trim().split(/\r?\n/)
    const sentences = rows.flatMap((row) => {
      const [permanent = '', permanentShare = '', agency = '', agencyShare = '', , budgeted = '', vacant = '', vacantShare = ''] = row.replace(/^"[^"]*"|^[^,]*/, '').split(',').slice(1)
      return [[permanent, permanentShare], [agency, agencyShare], [vacant, vacantShare]].map(([numerator = '', value = '']) => checkFraction({ value, numerator, denominator: budgeted }, 'percent'))
    })
    expect(sentences).toEqual([
      '47.51% is printed, but 110.71 of 233 is 47.52%: the decimals were cut off, not rounded', null, '2.11% is printed, but 4.93 of 233 is 2.12%: the decimals were cut off, not rounded',
      '62.96% is printed, but 262.57 of 417 is 62.97%: the decimals were cut off, not rounded', null, '2.16% is printed, but 9.07 of 417 is 2.18%',
    ])
  })
})

describe('a stated change against its two figures', () => {
  test.each<[string, string, 'difference' | 'percent', string, Unit, string | null]>([
    ['111', '77', 'percent', '31', 'count', null],
    ['70', '103', 'percent', '47', 'count', null],
    ['635', '612', 'percent', '4', 'count', null],
    ['476', '594', 'percent', '25', 'count', null],
    ['476', '594', 'percent', '24', 'count', 'A change of 24% is stated, but 476 to 594 is 25%'],
    ['111', '77', 'percent', '-31', 'count', null],
    ['111', '77', 'percent', '+31', 'count', 'A change of 31% is stated, but 111 to 77 is -31%'],
    ['0', '88', 'percent', '88', 'count', 'A change of 88% is stated, but a change from 0 has no percentage'],
    ['49', '93', 'difference', '44', 'percent', null],
    ['93', '49', 'difference', '44', 'percent', null],
    ['93', '49', 'difference', '+44', 'percent', 'A change of 44 points is stated, but 93% to 49% is minus 44 points'],
    ['49', '93', 'difference', '45', 'percent', 'A change of 45 points is stated, but 49% to 93% is 44 points'],
    ['89.4', '90.0', 'difference', '1', 'percent', null],
  ])('%s to %s by %s, stated %s', (from, to, by, stated, unit, sentence) => {
    expect(checkStatedChange(from, to, { by, stated }, unit)).toBe(sentence)
  })
})

describe('what is asked before a figure is saved', () => {
  const series = ['90', '92', '91', '93', '92', '90'].map((value, i) => pointOf(`2023-0${i + 1}`, value))
  const asked = (value: string, more: Partial<Asked> = {}): Asked => ({ span: 'month', month: '2023-07-31', value, numerator: null, denominator: null, ...more })

  test.each<[string, string, string[]]>([
    ['a figure as ever', '94', []],
    ['as far out as it ever moved', '95', []],
    ['further out', '95.1', ['This measure has been between 90% and 93% so far: is 95.1% right?']],
    ['further down', '87.9', ['This measure has been between 90% and 93% so far: is 87.9% right?']],
    ['over 100', '101', ['101% is over 100%: is it right?', 'This measure has been between 90% and 93% so far: is 101% right?']],
    ['under 0', '-1', ['-1% is under 0%: is it right?', 'This measure has been between 90% and 93% so far: is -1% right?']],
  ])('%s: %s', (_, value, questions) => {
    expect(questionsOf(asked(value), series, 'percent')).toEqual(questions)
  })

  test('a numerator over its denominator and a contradiction', () => {
    expect(questionsOf(asked('92', { numerator: '12', denominator: '10' }), series, 'percent')).toEqual([
      'The numerator 12 is more than the denominator 10: is it right?', '92% is printed, but 12 of 10 is 120%: keep it as printed?',
    ])
  })

  test('fewer than six figures, another span, or the figure that is restated ask nothing', () => {
    expect(jumpQuestion(series.slice(1), '5', 'percent')).toBeNull()
    expect(questionsOf(asked('5', { month: '2023-06-30' }), series, 'percent')).toEqual([])
    expect(questionsOf(asked('5', { span: 'year' }), series, 'percent')).toEqual([])
  })
})
