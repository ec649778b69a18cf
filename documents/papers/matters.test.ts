import { expect, test } from 'vitest'
import { matterParts, type PaperMatter } from './matters.ts'
import { tablesOf } from './test-parts.ts'

const ON = '2026-03-31'
const decision = { number: 4, words: 'Two more teams.', onDay: '2026-03-10', replaces: null, replacedBy: null }
const matter: PaperMatter = { words: 'Bring the map', owner: 'The head', dueOn: '2026-04-10', onDay: '2026-03-10', closedAt: null, outcome: '' }
const textsIn = (at: 0 | 1, decisions = [decision], matters = [matter]) =>
  (tablesOf(matterParts({ decisions, decisionsInAll: decisions.length, matters, mattersInAll: matters.length, on: ON }))[at]?.rows ?? []).map((row) => row.map(({ text }) => text))

test('decisions have their numbers, and say what they replace', () => {
  const decisions = [decision, { ...decision, number: 5, replaces: 4 as number | null }, { ...decision, number: 4, replacedBy: 5 as number | null }]
  expect(textsIn(0, decisions as (typeof decision)[])).toEqual([
    ['4', '10 Mar 2026', 'Two more teams.'], ['5', '10 Mar 2026', 'Two more teams. (in place of decision 4)'], ['4', '10 Mar 2026', 'Two more teams. (replaced by decision 5)'],
  ])
})

test.each([
  [{}, 'Open: 10 days left'], [{ dueOn: '2026-03-01' }, 'Open: 30 days overdue'], [{ closedAt: '2026-03-30T10:00:00.000Z', outcome: 'It was brought.' }, 'Closed on 30 March 2026: It was brought.'],
  [{ closedAt: '2026-04-02T10:00:00.000Z', outcome: 'It was brought.' }, 'Open: 10 days left'],
] as [Partial<PaperMatter>, string][])('a matter arising, %j: %s', (said, stands) => {
  expect(textsIn(1, [decision], [{ ...matter, ...said }])[0]).toEqual(['Bring the map', 'The head', said.dueOn ? '1 Mar 2026' : '10 Apr 2026', '10 Mar 2026', stands])
})

test('none is said', () => {
  const parts = matterParts({ decisions: [], decisionsInAll: 0, matters: [], mattersInAll: 0, on: ON })
  expect(tablesOf(parts).map(({ empty }) => empty)).toEqual(['No decision was recorded since the last meeting.', 'No matter arising is open.'])
})
