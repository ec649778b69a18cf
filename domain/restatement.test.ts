import { expect, test } from 'vitest'
import { changeOf, checkRestatement, reportedAs, type Reported, type Reporting } from './restatement.ts'

const reported: Reported = { value: '93.7', numerator: '6015', denominator: '6417', provisional: true, caveat: '', rating: null }

test.each<[string, Reporting, Reported | undefined, ReturnType<typeof changeOf>]>([
  ['the first of its period', { value: '93.7' }, undefined, 'new'],
  ['the same value with nothing else said', { value: '93.7%' }, reported, 'same'],
  ['the same with its fraction typed as printed', { value: '93.7', numerator: '6,015', denominator: '6,417', provisional: true }, reported, 'same'],
  ['final after provisional', { value: '93.7', provisional: false }, reported, 'remarked'],
  ['another caveat', { value: '93.7', caveat: 'Two teams only' }, reported, 'remarked'],
  ['another value', { value: '93.8' }, reported, 'restated'],
  ['the same number at another precision', { value: '93.70' }, reported, 'restated'],
  ['another numerator', { value: '93.7', numerator: '6014' }, reported, 'restated'],
  ['no fraction any more', { value: '93.7', numerator: '', denominator: null }, reported, 'restated'],
  ['another rating by hand', { value: '93.7', rating: 'green' }, reported, 'restated'],
])('%s', (_, said, before, change) => {
  expect(changeOf(reportedAs(said, before), before)).toBe(change)
})

test('what was said of another value is not kept', () => {
  expect(reportedAs({ value: '94' }, { ...reported, caveat: 'Two teams only', rating: 'red' })).toEqual({ value: '94', numerator: null, denominator: null, provisional: false, caveat: '', rating: null })
})

test.each([['value', { value: 'x' }], ['numerator', { value: '9', numerator: 'x' }], ['denominator', { value: '9', denominator: '1/2' }]])('a %s that is no number is refused at its field', (field, said) => {
  expect(() => reportedAs(said)).toThrow(expect.objectContaining({ message: expect.stringContaining('as a number'), field }))
})

test.each<[string, Parameters<typeof checkRestatement>[1], string]>([
  ['90% is reported for Jun 2021 already: give the reason', 'restated', ''], ['90% is reported for Jun 2021 already: enter another figure', 'same', 'A reason'],
])('refused: %s', (sentence, change, reason) => {
  expect(() => checkRestatement({ month: '2021-06-30', value: '90' }, change, reason, 'percent')).toThrow(sentence)
})

test('a reason lets a figure be restated, and none is needed to make it final', () => {
  expect(() => checkRestatement({ month: '2021-06-30', value: '90' }, 'restated', 'Two visits were counted twice', 'percent')).not.toThrow()
  expect(() => checkRestatement({ month: '2021-06-30', value: '90' }, 'remarked', '', 'percent')).not.toThrow()
})
