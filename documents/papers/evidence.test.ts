import { describe, expect, test } from 'vitest'
import { evidenceParts, type PaperPiece } from './evidence.ts'
import { rowsOf, tablesOf, textsOf } from './test-parts.ts'

const piece: PaperPiece = {
  title: 'Audit of plans', kind: 'audit_report', aboutFrom: '2026-03-01', aboutTo: '2026-03-31', refs: '1.1, 1.2', givenBy: 'The head', givenAt: '2026-04-02T23:30:00.000Z', outcome: null, question: '', saidAt: null,
}
const none = { putForward: 0, accepted: 0, queried: 0, withdrawn: 0, waiting: 0 }

describe('a piece of evidence', () => {
  test.each([
    ['waiting', {}, ['Submitted', 'Waits to be reviewed']],
    ['accepted', { outcome: 'accepted' as const, saidAt: '2026-04-05T09:00:00.000Z' }, ['Accepted', 'On 5 Apr 2026']],
    ['queried', { outcome: 'queried' as const, saidAt: '2026-04-05T09:00:00.000Z', question: 'Which month?' }, ['Queried', 'Asked on 5 Apr 2026: Which month?']],
    ['answered', { outcome: 'answered' as const, saidAt: '2026-04-05T09:00:00.000Z' }, ['Submitted', 'Answered on 5 Apr 2026, waits to be reviewed']],
    ['withdrawn', { outcome: 'withdrawn' as const, saidAt: '2026-04-05T09:00:00.000Z' }, ['Withdrawn', 'On 5 Apr 2026']],
  ])('%s', (_, said, ends) => {
    expect(rowsOf(evidenceParts({ moved: none, pieces: [{ ...piece, ...said }], total: 1 }))).toEqual([['Audit of plans', 'Audit report', '1 Mar 2026 to 31 Mar 2026', '1.1, 1.2', 'The head', '3 Apr 2026', ...ends]])
  })
})

test.each([
  [none, 'No evidence was put forward in this period. None waits to be reviewed.'],
  [{ ...none, putForward: 1, waiting: 1 }, '1 piece of evidence was put forward in this period. 1 piece waits to be reviewed.'],
  [{ putForward: 31, accepted: 21, queried: 2, withdrawn: 1, waiting: 12 }, '31 pieces of evidence were put forward in this period. 21 were accepted, 2 were queried and 1 was withdrawn; 12 pieces wait to be reviewed.'],
])('%j', (moved, sentence) => {
  expect(textsOf(evidenceParts({ moved, pieces: [], total: 0 }))[0]).toBe(sentence)
})

test('none is said, and more than are shown are counted', () => {
  expect(tablesOf(evidenceParts({ moved: none, pieces: [], total: 0 }))[0]?.empty).toBe('No evidence was put forward or reviewed in this period.')
  expect(textsOf(evidenceParts({ moved: none, pieces: [piece], total: 3 })).at(-1)).toBe('and 2 more pieces of evidence')
})
