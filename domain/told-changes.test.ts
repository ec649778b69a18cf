import { describe, expect, test } from 'vitest'
import type { Changes, Listed, Moved } from './changes.ts'
import { DEFAULT_SCALE } from './risk-scale.ts'
import { boardWords, CHANGE_COLUMNS, changeRows, labelOf, restatedWords, toldChanges } from './told-changes.ts'

const none = <T>(): Listed<T> => ({ total: 0, rows: [] })
const some = <T>(...rows: T[]): Listed<T> => ({ total: rows.length, rows })
const still = <T>(): Moved<T> => ({ ...none(), better: 0, worse: 0, rated: 0, unrated: 0 })
const NOTHING: Changes = {
  from: '2026-05-12', to: '2026-06-09', actions: still(), measures: still(), stages: none(), completions: { ...none(), proposed: 0, signed_off: 0, sent_back: 0 }, checkBacks: { ...none(), still_so: 0, not_so: 0 },
  slipped: none(), broughtForward: none(), newActions: none(), evidence: { given: none(), accepted: none(), queried: none() }, findings: { added: none(), answered: none() },
  challenges: { put: none(), answered: none(), judged: none(), escalated: none() }, risks: { added: none(), closed: none(), moved: { ...none(), higher: 0, lower: 0 }, reviewed: 0, open: 0, scale: DEFAULT_SCALE },
  silent: none(), restated: none(), board: { decisions: 0, raised: 0, closed: 0 },
}
const told = (changes: Partial<Changes>) => toldChanges({ ...NOTHING, ...changes }).filter(({ total }) => total > 0).map(({ key, lines }) => [key, ...lines.map(({ ref, name, about, before, after, why, by, day }) => [ref, name, about, before, after, why, by, day].join(' | '))])
const named = { id: 7, ref: '1.2', title: 'Visits' }
const said = { reason: 'Six visits were late.', by: 'The chair', day: '2026-05-20' }
const WHO = 'Six visits were late. | The chair | 20 May 2026'

test.each<[string, Partial<Changes>, string[]]>([
  ['a heading', { actions: { ...still(), ...some({ ...named, ...said, before: 'going_well' as const, after: 'do_better' as const }) } }, ['headings', `1.2 | Visits | down | Going well | Do better | ${WHO}`]],
  ['a measure', { measures: { ...still(), ...some({ ...named, before: 'not_rated' as const, after: 'going_well' as const, beforeMonth: null, afterMonth: '2026-04-30', because: '85% is past 80%', saidByBoard: false }) } }, ['measures', '1.2 | Visits | Apr 2026 | Not rated | Going well | 85% is past 80% |  | ']],
  ["the board's own heading", { measures: { ...still(), ...some({ ...named, before: 'going_well' as const, after: 'do_better' as const, beforeMonth: '2026-03-31', afterMonth: '2026-04-30', because: 'Too few were seen', saidByBoard: true }) } }, ['measures', "1.2 | Visits | Mar 2026 to Apr 2026 | Going well | Do better | The board's own heading: Too few were seen |  | "]],
  ['a stage', { stages: some({ ...named, ...said, before: 'under_way' as const, after: 'stopped' as const }) }, ['stages', `1.2 | Visits |  | Under way | Stopped | ${WHO}`]],
  ['a date that slipped', { slipped: some({ ...named, ...said, first: '2026-06-30', before: '2026-07-31', now: '2026-08-01', days: 1 }) }, ['slipped', `1.2 | Visits | 30 Jun 2026 | 31 Jul 2026 | 1 Aug 2026, 1 day later | ${WHO}`]],
  ['a date brought forward', { broughtForward: some({ ...named, ...said, first: null, before: '2026-07-31', now: '2026-07-01', days: -30 }) }, ['forward', `1.2 | Visits |  | 31 Jul 2026 | 1 Jul 2026, 30 days earlier | ${WHO}`]],
  ['a new action', { newActions: some({ ...named, owner: 'The head', dueOn: null, dueWords: 'ongoing', day: '2026-05-20' }) }, ['new-actions', '1.2 | Visits | The head |  | ongoing |  |  | 20 May 2026']],
  ['evidence that was queried', { evidence: { given: none(), accepted: none(), queried: some({ id: 1, title: 'Audit', kind: 'audit_report' as const, by: 'The chair', day: '2026-05-20', question: 'Which month?', answered: true, actions: ['1.2', '1.3'], actionCount: 5 }) } }, ['queried', ' | Audit | 1.2, 1.3 and 3 more |  | Audit report | Which month? (Answered since.) | The chair | 20 May 2026']],
  ['a finding', { findings: { added: none(), answered: some({ id: 1, ref: '3a', kind: 'concern' as const, words: 'Supervision is irregular', reviewId: 2, review: 'Peer review', day: '2026-05-20', actions: ['1.2', '1.3'], actionCount: 2 }) } }, ['findings-answered', '3a | Supervision is irregular | Peer review |  | 1.2 and 1.3 |  |  | 20 May 2026']],
  ['a challenge', { challenges: { put: none(), answered: none(), escalated: none(), judged: some({ id: 1, on: '1.2 Visits', words: 'Why so long?', by: 'The chair', day: '2026-05-20', outcome: 'asked_again' as const }) } }, ['judged', ' | 1.2 Visits |  |  | Asked again | Why so long? | The chair | 20 May 2026']],
  ['a risk', { risks: { ...NOTHING.risks, moved: { ...some({ ...named, ...said, before: { likelihood: 3, impact: 4 }, after: { likelihood: 4, impact: 4 } }), higher: 1, lower: 0 } } }, ['risks-moved', `1.2 | Visits | higher | 12 High | 16 Severe | ${WHO}`]],
  ['an owner', { silent: some({ ownerId: 3, owner: 'The head', actions: ['1.2'], actionCount: 1, heard: 1 }, { ownerId: 4, owner: 'The other head', actions: ['1.3'], actionCount: 1, heard: 0 }) }, ['silent', ' | The head | 1.2 |  | Others wrote on 1 action of theirs |  |  | ', ' | The other head | 1.3 |  | Nobody wrote on any of them |  |  | ']],
])('tells of %s', (_, changes, lines) => expect(told(changes)).toEqual([lines]))

describe('a restated figure', () => {
  const figure = { value: '90', numerator: '9', denominator: '10', rating: null }
  test('is its value before and now', () => expect(restatedWords({ unit: 'percent', before: figure, after: { ...figure, value: '88' } })).toEqual(['90%', '88%']))
  test('of the same value says what else is another', () => expect(restatedWords({ unit: 'percent', before: figure, after: { ...figure, numerator: '18', denominator: '20', rating: 'red' } })).toEqual(['90%, 9 of 10', '90%, 18 of 20, rated red']))
})

test.each<[Partial<Pick<Changes, 'board' | 'risks'>>, string]>([
  [{}, ''],
  [{ board: { decisions: 2, raised: 1, closed: 3 } }, 'The board recorded 2 decisions, raised 1 matter arising and closed 3.'],
  [{ board: { decisions: 0, raised: 0, closed: 1 } }, 'The board closed 1 matter arising.'],
  [{ risks: { ...NOTHING.risks, reviewed: 6, open: 8 } }, '6 of 8 open risks were reviewed or scored.'],
])('says what the board did: %#', (changes, words) => expect(boardWords({ ...NOTHING, ...changes })).toBe(words))

test('every list has words over its columns and for where there is nothing', () => {
  for (const list of toldChanges(NOTHING)) expect([list.title, list.none, labelOf(list, 'before'), labelOf(list, 'why')].every(Boolean), list.key).toBe(true)
})

test('rows of a table say how many lines are not among them', () => {
  const slipped = { total: 3, rows: [{ id: 1, ref: '1.2', title: 'Visits', reason: 'Posts are empty.', by: 'The chair', day: '2026-06-02', first: '2026-05-01', before: '2026-06-01', now: '2026-07-01', days: 30 }] }
  const rows = changeRows(toldChanges({ ...NOTHING, slipped }))
  expect(rows).toEqual([
    ['Dates that slipped', '1.2', 'Visits', '1 May 2026', '1 Jun 2026', '1 Jul 2026, 30 days later', 'Posts are empty.', 'The chair', '2 Jun 2026'],
    ['Dates that slipped', '', '2 more are not listed here: choose fewer days to have them', '', '', '', '', '', ''],
  ])
  for (const row of rows) expect(row).toHaveLength(CHANGE_COLUMNS.length)
})
