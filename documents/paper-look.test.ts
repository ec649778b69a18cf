import { expect, test } from 'vitest'
import { differing, widthsOf } from './paper-look.ts'
import { ONE_SIDE_POINTS, pointsFor } from './paper-size.ts'
import { ONE_SIDE_PAPER } from './sample-paper.ts'

const table = (columns: [heading: string, weight: number][], ...rows: string[][]) => ({ columns: columns.map(([heading, weight]) => ({ heading, weight })), rows: rows.map((row) => row.map((text) => ({ text }))) })

test.each<[string, ReturnType<typeof table>, number[]]>([
  ['by weight', table([['A', 1], ['B', 3]]), [250, 750]],
  ['never narrower than a word', table([['A', 0.1], ['B', 3]], ['September 2021', 'b']), [110, 890]],
  ['but for very long ones', table([['A', 0.1], ['B', 3]], ['Sozialarbeiterinnenrekrutierung', 'b']), [160, 840]],
  ['all fixed but one', table([['Complete', 1], ['Complete', 1], ['C', 30]]), [100, 100, 800]],
  ['too many for the page', table(Array.from({ length: 20 }, () => ['September', 1])), Array.from({ length: 20 }, () => 50)],
])('widths: %s', (_what, given, widths) => {
  expect(widthsOf(given, 1000, 10)).toEqual(widths)
})

test('names differ without regard to capitals, within their length', () => {
  expect(differing(['Actions', 'actions', 'ACTIONS', 'A long name indeed', 'A long name too'], 10)).toEqual(['Actions', 'actions 2', 'ACTIONS 3', 'A long nam', 'A long n 2'])
})

test.each([['little', 10, 0], ['more', 60, 5], ['far too much', 400, ONE_SIDE_POINTS.length - 1]])('%s on one side is set no larger than fits', (_what, items, at) => {
  const paper = { ...ONE_SIDE_PAPER, parts: [{ kind: 'list' as const, items: Array.from({ length: items }, () => ({ text: 'An action moved' })) }] }
  expect(pointsFor(paper, 527, 774)).toBe(ONE_SIDE_POINTS[at])
})
