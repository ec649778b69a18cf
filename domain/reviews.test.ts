import { describe, expect, test } from 'vitest'
import { checkReview, clockStart, isExpected, isGraded, orderOf, standingOfFinding, whenOf, type SaidReview } from './reviews.ts'
import { REVIEW_KINDS } from './vocabulary.ts'

const TODAY = '2026-03-02'
const BLANK: SaidReview = {
  kind: 'monitoring_visit', title: 'Monitoring visit', theme: '', expectedOn: null, expectedWords: null, visitedFrom: null, visitedTo: null, publishedOn: null, receivedOn: null, judgements: {},
}
const check = (said: Partial<SaidReview>) => checkReview({ ...BLANK, ...said }, TODAY)

describe('what can be said of a review', () => {
  test.each<[string, Partial<SaidReview>]>([
    ['a visit of one day', { visitedFrom: '2026-02-10' }],
    ['a visit that still goes on', { visitedFrom: '2026-02-28', visitedTo: '2026-03-06' }],
    ['published alone, like a direction', { kind: 'statutory_direction', publishedOn: '2026-02-10' }],
    ['received before it was published', { visitedFrom: '2026-01-10', publishedOn: '2026-02-20', receivedOn: '2026-02-10' }],
    ['published on the last day of the visit', { visitedFrom: '2026-02-09', visitedTo: '2026-02-10', publishedOn: '2026-02-10' }],
    ['expected on a day', { expectedOn: '2026-05-01' }],
    ['expected in words', { expectedWords: 'May 2026' }],
    ['graded', { kind: 'ilacs_short', publishedOn: '2026-02-10', judgements: { overall: 'good' } }],
  ])('%s is taken', (_, said) => expect(() => check(said)).not.toThrow())

  test.each<[string, Partial<SaidReview>, string, string]>([
    ['without any day', {}, 'when the review took place, or when it is expected', 'visited-from-day'],
    ['expected on a day and in words', { expectedOn: '2026-05-01', expectedWords: 'May 2026' }, 'or words, not both', 'expected-words'],
    ['with a last day alone', { visitedTo: '2026-02-10' }, 'when the review took place', 'visited-from-day'],
    ['with a last day and no first', { visitedTo: '2026-02-10', publishedOn: '2026-02-20' }, 'first day of the visit too', 'visited-from-day'],
    ['with an end before its start', { visitedFrom: '2026-02-10', visitedTo: '2026-02-09' }, 'same as or after its first day', 'visited-to-day'],
    ['visited in the future', { visitedFrom: '2026-03-03' }, 'today or in the past', 'visited-from-day'],
    ['published in the future', { publishedOn: '2026-03-03' }, 'today or in the past', 'published-day'],
    ['received in the future', { publishedOn: '2026-03-01', receivedOn: '2026-03-03' }, 'today or in the past', 'received-day'],
    ['published before the visit ended', { visitedFrom: '2026-02-09', visitedTo: '2026-02-12', publishedOn: '2026-02-11' }, 'same as or after the visit', 'published-day'],
    ['received before the visit', { visitedFrom: '2026-02-09', receivedOn: '2026-02-08' }, 'same as or after the visit', 'received-day'],
    ['graded though it is a visit', { visitedFrom: '2026-02-09', judgements: { overall: 'good' } }, 'Only an ILACS inspection', 'kind'],
  ])('%s is refused at its field', (_, said, sentence, field) => {
    expect(() => check(said)).toThrow(sentence)
    expect(() => check(said)).toThrow(expect.objectContaining({ field }))
  })
})

test('two kinds are graded', () => expect(REVIEW_KINDS.filter(isGraded)).toEqual(['ilacs_standard', 'ilacs_short']))

test('a review is expected until it has a day of its own', () => {
  expect(isExpected({ ...BLANK, expectedOn: '2026-01-01' } as SaidReview)).toBe(true)
  expect(isExpected({ ...BLANK, visitedFrom: '2026-01-01' })).toBe(false)
})

test.each<[Partial<SaidReview>, string]>([
  [{ visitedFrom: '2026-01-05', publishedOn: '2026-02-05', expectedOn: '2025-12-01' }, '2026-01-05'],
  [{ publishedOn: '2026-02-05', receivedOn: '2026-02-01' }, '2026-02-05'],
  [{ expectedOn: '2026-05-09' }, '2026-05-09'],
  [{ expectedWords: 'May 2026' }, '2026-05-01'],
  [{ expectedWords: 'around the middle of Sept 2026' }, '2026-09-01'],
  [{ expectedWords: 'spring 2027' }, TODAY],
  [{ expectedWords: 'after the summer' }, TODAY],
])('%j stands at %s', (said, day) => expect(orderOf({ ...BLANK, ...said }, TODAY)).toBe(day))

test.each<[Partial<SaidReview>, string]>([
  [{ visitedFrom: '2026-01-05', visitedTo: '2026-01-09', publishedOn: '2026-02-05', receivedOn: '2026-02-01' }, 'Visited 5 January 2026 to 9 January 2026, published 5 February 2026, received 1 February 2026'],
  [{ visitedFrom: '2026-01-05', visitedTo: '2026-01-05' }, 'Visited 5 January 2026'],
  [{ publishedOn: '2026-02-05', receivedOn: '2026-02-05' }, 'Published 5 February 2026'],
  [{ expectedOn: '2026-05-09' }, 'Expected 9 May 2026'],
  [{ expectedWords: 'May 2026' }, 'Expected May 2026'],
])('%j reads %s', (said, words) => expect(whenOf({ ...BLANK, ...said })).toBe(words))

test('the statutory clock runs from the day it was received, by default published', () => {
  expect(clockStart({ receivedOn: '2026-02-01', publishedOn: '2026-02-05' })).toBe('2026-02-01')
  expect(clockStart({ receivedOn: null, publishedOn: '2026-02-05' })).toBe('2026-02-05')
  expect(clockStart({ receivedOn: null, publishedOn: null })).toBeNull()
})

test.each([
  ['recommendation', 0, false, true, 'unanswered'],
  ['recommendation', 1, false, false, 'answered'],
  ['recommendation', 0, true, false, 'dropped'],
  ['recommendation', 0, false, false, 'by_points'],
  ['mixed', 0, false, true, 'unanswered'],
  ['strength', 0, false, false, 'asks_nothing'],
  ['strength', 2, false, false, 'answered'],
] as const)('a %s with %i answers, left on purpose: %s, nobody: %s, stands as %s', (kind, answers, dropped, unanswered, standing) => {
  expect(standingOfFinding({ kind, answers, dropped, unanswered })).toBe(standing)
})
