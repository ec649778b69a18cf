import { expect, test } from 'vitest'
import type { Updated } from './minutes.ts'
import { reviewsSaid, updatesSaid } from './minutes-together.ts'

const update = (ref: string, ...changes: [label: string, from: string, to: string][]): Updated => ({ action: { ref }, changes: changes.map(([label, from, to]) => ({ label, from, to })), reason: `Why ${ref}.`, note: '' })
const down = ['Heading', 'Ones to watch', 'Do better'] as [string, string, string]

test('few updates are told one by one, with their reasons', () => {
  const ten = Array.from({ length: 10 }, (_, at) => update(`1.${at + 1}`, down))
  expect(updatesSaid(ten)).toHaveLength(10)
  expect(updatesSaid(ten)[9]).toBe('Action 1.10 moved from Ones to watch to Do better: Why 1.10.')
  expect(updatesSaid([])).toEqual([])
})

test('many are told by what moved, headings first, and no action twice', () => {
  expect(updatesSaid([
    update('1.1', ['Due', '5 December 2026', '4 February 2027'], down), ...Array.from({ length: 7 }, (_, at) => update(`2.${at + 1}`, down)), update('3.1', ['Heading', 'Do better', 'Ones to watch'], ['Impact', 'None seen', 'Some']),
    update('3.2', ['Impact', 'None seen', 'Some']), update('3.2'), update('4.1'),
  ])).toEqual([
    '11 actions were updated; why, and what was said, stands with each of them.',
    'Moved from Ones to watch to Do better: 1.1, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6 and 2.7.', 'Moved from Do better to Ones to watch: 3.1.',
    'Due date changed from 5 December 2026 to 4 February 2027: 1.1.', 'Impact changed from None seen to Some: 3.1 and 3.2.', 'Updated without a change: 3.2 and 4.1.',
  ])
})

const review = (ref: string, words = '') => ({ risk: { ref, title: `Risk ${ref}` }, words })
test.each([
  [[], []],
  [[review('R1')], ['Risk R1 (Risk R1) was reviewed.']],
  [[review('R1'), review('R2', 'Two workers left'), review('R3')], ['Risk R2 (Risk R2) was reviewed: Two workers left.', 'Risks R1 (Risk R1) and R3 (Risk R3) were reviewed.']],
])('reviews of which nothing was said stand in one sentence: %#', (reviews, said) => {
  expect(reviewsSaid(reviews)).toEqual(said)
})
