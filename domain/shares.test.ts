import { expect, test } from 'vitest'
import { checkShare, isShareOpen } from './shares.ts'

const TODAY = '2026-03-02'

test.each<[string, string, string, string | null]>([
  ['today', 'The panel', TODAY, null],
  ['a year ahead', 'The panel', '2027-03-02', null],
  ['more than a year ahead', 'The panel', '2027-03-03', 'A link lasts at most a year: choose a day up to 2 March 2027'],
  ['yesterday', 'The panel', '2026-03-01', 'The last day of the link must be today or later'],
  ['for nobody', ' ', TODAY, 'Enter who the link is for'],
])('a link that ends %s', (_, toWhom, endsOn, sentence) => {
  const check = () => checkShare({ toWhom, endsOn }, TODAY)
  if (sentence === null) expect(check).not.toThrow()
  else expect(check).toThrow(sentence)
})

test('a link leads to its pack on its last day, and not after it or once it is revoked', () => {
  expect(isShareOpen({ endsOn: TODAY, revokedAt: null }, TODAY)).toBe(true)
  expect(isShareOpen({ endsOn: '2026-03-01', revokedAt: null }, TODAY)).toBe(false)
  expect(isShareOpen({ endsOn: '2027-01-01', revokedAt: '2026-03-01T10:00:00.000Z' }, TODAY)).toBe(false)
})
