import { expect, test } from 'vitest'
import { compareReviews, sayComparison } from './compare.ts'

const earlier = [{ id: 1, kind: 'recommendation' }, { id: 2, kind: 'recommendation' }, { id: 3, kind: 'recommendation' }, { id: 4, kind: 'strength' }] as const
const later = [{ id: 11 }, { id: 12 }, { id: 13 }]

test('what the second says of what the first asked, and what is new', () => {
  const { asked, fresh } = compareReviews(earlier, later, [
    { laterId: 11, earlierId: 1, says: 'answered' },
    { laterId: 11, earlierId: 2, says: 'answered' },
    { laterId: 12, earlierId: 2, says: 'carried_forward' },
  ])
  expect(asked.map(({ finding, says, by }) => [finding.id, says, by.map((each) => each.finding.id)])).toEqual([
    [1, 'answered', [11]], [2, 'carried_forward', [11, 12]], [3, 'not_mentioned', []],
  ])
  expect(fresh).toEqual([{ id: 13 }])
})

test('a strength stands there only when the later one speaks of it', () => {
  const { asked } = compareReviews(earlier, later, [{ laterId: 13, earlierId: 4, says: 'carried_forward' }])
  expect(asked.map(({ finding }) => finding.id)).toEqual([1, 2, 3, 4])
})

test('what speaks of a third review is new here, and what nobody sees says nothing', () => {
  const { asked, fresh } = compareReviews(earlier, later, [{ laterId: 11, earlierId: 99, says: 'answered' }, { laterId: 98, earlierId: 1, says: 'answered' }])
  expect(asked.every(({ says }) => says === 'not_mentioned')).toBe(true)
  expect(fresh).toHaveLength(3)
})

test('says it in a sentence', () => {
  const said = [{ laterId: 11, earlierId: 1, says: 'answered' as const }, { laterId: 12, earlierId: 2, says: 'carried_forward' as const }]
  expect(sayComparison(compareReviews(earlier, later, said))).toBe('Of 3 findings, 1 is answered, 1 is carried forward and 1 is not mentioned. 1 finding is new.')
  expect(sayComparison(compareReviews([], [], []))).toBe('Nothing is new.')
})
