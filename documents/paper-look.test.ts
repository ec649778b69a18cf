import { expect, test } from 'vitest'
import type { PaperPart } from '#domain/paper'
import { besideEachOther, differing, leadsIn, widthsOf } from './paper-look.ts'
import { ONE_SIDE_POINTS, pointsFor } from './paper-size.ts'
import { ONE_SIDE_PAPER } from './sample-paper.ts'

const table = (columns: [heading: string, weight: number][], ...rows: string[][]) => ({ columns: columns.map(([heading, weight]) => ({ heading, weight })), rows: rows.map((row) => row.map((text) => ({ text }))) })

test.each<[string, ReturnType<typeof table>, number[]]>([
  ['by weight', table([['A', 1], ['B', 3]]), [250, 750]],
  ['never narrower than a word', table([['A', 0.1], ['B', 3]], ['September and October', 'b']), [62, 938]],
  ['but for very long ones', table([['A', 0.1], ['B', 3]], ['Sozialarbeiterinnenrekrutierung', 'b']), [75, 925]],
  ['all fixed but one', table([['Complete', 1], ['Complete', 1], ['C', 30]]), [59, 59, 882]],
  ['too many for the page', table(Array.from({ length: 20 }, () => ['September', 1])), Array.from({ length: 20 }, () => 50)],
])('widths: %s', (_what, given, widths) => {
  expect(widthsOf(given, 1000, 10)).toEqual(widths)
})

const SENTENCE = 'The fall has stopped short of where we want to be, so the board moved it back until it starts again'
const moved = {
  columns: [['Before', 1], ['Why', 6], ['On', 1]].map(([heading, weight]) => ({ heading: String(heading), weight: Number(weight) })),
  rows: [[{ text: 'Ones to watch', tone: 'amber' as const }, { text: SENTENCE }, { text: '14 Nov 2026', day: '2026-11-14' }]],
}
const ems = (width: number) => widthsOf(moved, width * 100, 100).map((each) => each / 100)

test('headings and days stand in one line where sentences keep their room, then days alone, and no word is ever broken', () => {
  const [wide, narrower, narrow] = [ems(60), ems(42), ems(28)]
  expect([wide[0], narrower[0], narrow[0]].map((width) => (width ?? 0) > 8)).toEqual([true, false, false])
  expect([wide[2], narrower[2], narrow[2]].map((width) => (width ?? 0) > 6)).toEqual([true, true, false])
  for (const [before = 0, why = 0, on = 0] of [wide, narrower, narrow]) {
    expect(before).toBeGreaterThan(4.8)
    expect(on).toBeGreaterThan(3)
    expect(why).toBeGreaterThan(0.6 * (before + why + on))
  }
})

const columns = (...items: number[]) => ({ columns: items.map((many) => ({ heading: 'H', empty: 'None', items: Array.from({ length: many }, () => ({ text: SENTENCE.slice(0, 60), aside: SENTENCE.slice(0, 30) })) })) })
test.each([['short', columns(6, 8, 7), true], ['long', columns(20, 0, 17), false], ['none', columns(0, 0, 0), true]])('headings with %s lists stand side by side: as many as fit on a page', (_what, given, beside) => {
  expect(besideEachOther(given)).toBe(beside)
})

const text = (words: string): PaperPart => ({ kind: 'text', text: words })
const list = (many: number): PaperPart => ({ kind: 'list', items: Array.from({ length: many }, () => ({ text: 'I am listened to' })) })
const actions: PaperPart = { kind: 'table', name: 'T', caption: 'Actions', empty: '', ...moved }
test.each<[string, PaperPart[], boolean]>([
  ['a sentence before a table', [text(SENTENCE), actions], true], ['a sentence and a short list before one', [text(SENTENCE), list(3), actions], true], ['words that announce a list', [text('About the figures:'), list(40)], true],
  ['a long text', [text(SENTENCE.repeat(9)), actions], false], ['a long list', [list(9), actions], false], ['a sentence before another', [text(SENTENCE), text(SENTENCE)], false], ['the last part', [text(SENTENCE)], false],
])('what leads into what follows: %s', (_what, parts, leads) => {
  expect(leadsIn(parts, 0)).toBe(leads)
})

test('names differ without regard to capitals, within their length', () => {
  expect(differing(['Actions', 'actions', 'ACTIONS', 'A long name indeed', 'A long name too'], 10)).toEqual(['Actions', 'actions 2', 'ACTIONS 3', 'A long nam', 'A long n 2'])
})

test.each([['little', 10, 0], ['more', 60, 5], ['far too much', 400, ONE_SIDE_POINTS.length - 1]])('%s on one side is set no larger than fits', (_what, items, at) => {
  const paper = { ...ONE_SIDE_PAPER, parts: [{ kind: 'list' as const, items: Array.from({ length: items }, () => ({ text: 'An action moved' })) }] }
  expect(pointsFor(paper, 527, 774)).toBe(ONE_SIDE_POINTS[at])
})
