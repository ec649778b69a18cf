import { describe, expect, test } from 'vitest'
import { DEFAULT_SCALE } from '#domain/risk-scale'
import type { Changes, Listed, Moved } from '#domain/changes'
import { changeParts, changesOnASide } from './changes.ts'
import { DEFINITION, tablesOf, textsOf } from './test-parts.ts'

const [FROM, TODAY] = ['2026-03-01', '2026-03-31']
const list = <T>(...rows: T[]): Listed<T> => ({ total: rows.length, rows })
const moved = <T>(...rows: T[]): Moved<T> => ({ ...list(...rows), better: rows.length, worse: 0, rated: 0, unrated: 0 })
const NOTHING: Changes = {
  from: FROM, to: TODAY, actions: moved(), measures: moved(), stages: list(), completions: { ...list(), proposed: 0, signed_off: 0, sent_back: 0 }, checkBacks: { ...list(), still_so: 0, not_so: 0 },
  slipped: list(), broughtForward: list(), newActions: list(), evidence: { given: list(), accepted: list(), queried: list() }, findings: { added: list(), answered: list() },
  challenges: { put: list(), answered: list(), judged: list(), escalated: list() }, risks: { added: list(), closed: list(), moved: { ...list(), higher: 0, lower: 0 }, reviewed: 0, open: 0, scale: DEFAULT_SCALE },
  silent: list(), restated: list(), board: { decisions: 0, raised: 0, closed: 0 },
}
const named = { id: 1, ref: '1.1', title: 'Visit on time' }
const told = { reason: 'The sample was read.', by: 'The chair', day: '2026-03-20' }
const SAID = ['The sample was read.', 'The chair', '20 Mar 2026']
const [low, high] = [{ likelihood: 2, impact: 2 }, { likelihood: 4, impact: 4 }]
const piece = { id: 1, title: 'Audit', kind: 'audit_report' as const, by: 'The head', day: '2026-03-20', question: '', answered: false, actions: ['1.1'], actionCount: 3 }
const finding = { id: 1, ref: '3', kind: 'recommendation' as const, words: 'Visit on time.', reviewId: 1, review: 'Focused visit', day: '2026-03-20', actions: [], actionCount: 0 }
const challenge = { id: 1, on: '1.1 Visit on time', words: 'Why not?', by: 'The chair', day: '2026-03-20', outcome: null }

const tablesFor = (changes: Partial<Changes>, definition = DEFINITION) => tablesOf(changeParts({ ...NOTHING, ...changes }, TODAY, definition)).map(({ name, rows }) => [name, ...rows.map((row) => row.map(({ text }) => text))])

describe('a table for each kind of change', () => {
  test.each<[string, Partial<Changes>, unknown[]]>([
    ['headings', { actions: moved({ ...named, ...told, before: 'do_better', after: 'going_well' }) }, ['Headings that moved', ['1.1', 'Visit on time', 'Do better', 'Going well', ...SAID]]],
    ['measures', { measures: moved({ ...named, before: 'do_better', after: 'going_well', beforeMonth: null, afterMonth: '2026-02-28', because: '93% is past the target', saidByBoard: false }) },
      ['Measures that moved', ['1.1', 'Visit on time', 'Do better', 'Going well', '93% is past the target', 'Feb 2026']]],
    ['sign-offs, whose stage is not told again', { completions: { ...list({ ...named, ...told, outcome: 'signed_off' as const }), proposed: 0, signed_off: 1, sent_back: 0 }, stages: list({ ...named, ...told, before: 'under_way', after: 'complete' }) },
      ['Completions', ['1.1', 'Visit on time', 'Signed off as complete', ...SAID]]],
    ['check-backs', { checkBacks: { ...list({ ...named, ...told, outcome: 'not_so' as const }), still_so: 0, not_so: 1 } }, ['Completions', ['1.1', 'Visit on time', 'Not so: opened again', ...SAID]]],
    ['stages', { stages: list({ ...named, ...told, before: 'not_started', after: 'under_way' }) }, ['Stages that changed', ['1.1', 'Visit on time', 'Not started', 'Under way', ...SAID]]],
    ['dates', { slipped: list({ ...named, ...told, first: '2026-02-01', before: '2026-03-01', now: '2026-03-31', days: 30 }), broughtForward: list({ ...named, ...told, first: null, before: '2026-03-31', now: '2026-03-30', days: -1 }) },
      ['Dates that changed', ['1.1', 'Visit on time', '1 Feb 2026', '1 Mar 2026', '31 Mar 2026', '30', 'The sample was read.'], ['1.1', 'Visit on time', '', '31 Mar 2026', '30 Mar 2026', '-1', 'The sample was read.']]],
    ['new actions', { newActions: list({ ...named, owner: 'The head', dueOn: null, dueWords: 'ongoing', day: '2026-03-20' }) }, ['New actions', ['1.1', 'Visit on time', 'The head', 'ongoing', '20 Mar 2026']]],
    ['risks', { risks: { ...NOTHING.risks, added: list({ ...named, ...told, level: high }), moved: { ...list({ ...named, ...told, before: high, after: low }), higher: 0, lower: 1 }, closed: list({ ...named, ...told, level: low }) } },
      ['Risks that changed', ['1.1', 'Visit on time', 'Scored lower', '16 Severe', '4 Low', 'The sample was read.', '20 Mar 2026'], ['1.1', 'Visit on time', 'Added', '', '16 Severe', 'The sample was read.', '20 Mar 2026'], ['1.1', 'Visit on time', 'Closed', '4 Low', '', 'The sample was read.', '20 Mar 2026']]],
    ['findings, once', { findings: { added: list(finding), answered: list({ ...finding, actions: ['1.1'], actionCount: 1 }, { ...finding, id: 2 }) } },
      ['Findings that changed', ['3', 'Recommendation: Visit on time.', 'Focused visit', 'Added and answered', '', '20 Mar 2026'], ['3', 'Recommendation: Visit on time.', 'Focused visit', 'Answered', '', '20 Mar 2026']]],
    ['owners', { silent: list({ ownerId: 1, owner: 'The head', heard: 0, actions: ['1.1', '1.2'], actionCount: 12 }) }, ['Silent owners', ['The head', '1.1, 1.2 and 10 more']]],
    ['figures', { restated: list({ ...named, ...told, unit: 'percent', span: 'month', month: '2026-02-28', before: { value: '96', numerator: null, denominator: null, rating: null }, after: { value: '92.0', numerator: null, denominator: null, rating: null } }) },
      ['Restated figures', ['1.1', 'Visit on time', 'Feb 2026', '96%', '92.0%', ...SAID]]],
  ])('%s', (_, changes, table) => {
    expect(tablesFor(changes)).toEqual([table])
  })
})

test('evidence and challenges are left to the parts that tell of them', () => {
  const changes: Partial<Changes> = { evidence: { given: list(piece), accepted: list(piece), queried: list({ ...piece, question: 'Which month?', answered: true }) }, challenges: { put: list(challenge), answered: list(), judged: list({ ...challenge, outcome: 'satisfied' }), escalated: list() } }
  expect(tablesFor(changes)).toEqual([])
  expect(tablesFor(changes, { ...DEFINITION, parts: ['changes'] })).toEqual([
    ['Evidence that changed', ...[['Queried, and answered since: Which month?'], ['Accepted'], ['Given']].map(([what]) => ['Audit', 'Audit report', '1.1 and 2 more', what, 'The head', '20 Mar 2026'])],
    ['Challenges that changed', ...['Put', 'The board is satisfied'].map((what) => ['1.1 Visit on time', what, 'Why not?', 'The chair', '20 Mar 2026'])],
  ])
})

test('the sentence comes first, and stands alone when nothing changed', () => {
  expect(changeParts(NOTHING, TODAY, DEFINITION)).toEqual([{ kind: 'text', text: 'Since 1 March 2026, nothing changed.' }])
})

describe('on one side', () => {
  const action = { ...named, ...told, before: 'do_better' as const, after: 'going_well' as const }
  test('the first changes stand in lines, and the others are counted', () => {
    const parts = changesOnASide({ ...NOTHING, actions: moved(...Array.from({ length: 4 }, () => action)), slipped: list({ ...named, ...told, first: null, before: '2026-03-01', now: '2026-03-31', days: 30 }),
      risks: { ...NOTHING.risks, moved: { ...list({ ...named, ...told, before: low, after: high }), higher: 1, lower: 0 } } }, TODAY, DEFINITION)
    const [list0] = parts.filter((part) => part.kind === 'list')
    expect(list0?.items.map(({ text }) => text).slice(3)).toEqual(['1.1 from Do better to Going well: The sample was read.', '1.1 slipped from 1 Mar 2026 to 31 Mar 2026: The sample was read.', 'and 1 more'])
  })
  test('nothing is a sentence', () => {
    expect(textsOf(changesOnASide(NOTHING, TODAY, DEFINITION))).toEqual(['Since 1 March 2026, nothing changed.'])
  })
})
