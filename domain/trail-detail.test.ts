import { describe, expect, test } from 'vitest'
import { idsIn, sayDetail, type Names } from './trail-detail.ts'

const NAMES: Names = { people: new Map([[1, 'Ada'], [2, 'Bo']]), areas: new Map([[7, '3 Front door']]), actions: new Map([[5, '1.2']]) }
const say = (event: string, detail: Record<string, unknown>) => sayDetail(event, detail, NAMES)

describe('a detail in words', () => {
  test('an update says from what to what, in the order of the page', () => {
    expect(say('action.updated', {
      dueOn: { before: '2026-06-30', after: null }, dueWords: { before: null, after: 'ongoing' }, status: { before: 'do_better', after: 'ones_to_watch' },
      ownerId: { before: 1, after: 2 }, note: true, reason: false,
    })).toEqual(['Owner: Ada → Bo', 'Heading: Do better → Ones to watch', 'Due date: 30 June 2026 → none', 'Due date in words: none → ongoing', 'With a note'])
  })

  test('an edit says only what differs', () => {
    expect(say('action.edited', { before: { ref: '1.2', title: 'Old', areaId: 7, leadIds: [1] }, after: { ref: '1.2', title: 'New', areaId: 7, leadIds: [1, 2] } }))
      .toEqual(['Title: Old → New', 'Leads: Ada → Ada, Bo'])
  })

  test('a step and a piece of evidence say what their one change is of', () => {
    expect(say('step.done', { before: null, after: '2026-03-02' })).toEqual(['Done: none → 2 March 2026'])
    expect(say('evidence.queried', { before: 'submitted', after: 'queried' })).toEqual(['Evidence: Submitted → Queried'])
  })

  test('evidence says how much of it there is, and never names an action that the reader may not see', () => {
    expect(say('evidence.attached', { kind: 'voice', actions: [5, 6], files: ['abc', 'def'], links: 1 }))
      .toEqual(["Kind: Children's and families' voice", 'Actions: 1.2, 1 in another plan', '2 files', '1 link'])
  })

  test('a template of reports says its parts, its headings and what it tells', () => {
    expect(say('template.edited', { reportKind: 'scrutiny', parts: { before: ['plan'], after: ['plan', 'themes', 'horoscope'] }, headings: { before: ['A', 'B', 'C'], after: ['A', 'B', 'D'] }, commentary: { before: false, after: true } }))
      .toEqual(['Kind of report: Scrutiny report', 'Parts: Overview of performance across the plan → Overview of performance across the plan, Key themes', 'Headings: “A”, “B”, “C” → “A”, “B”, “D”', 'Commentary: no → yes'])
  })

  test('ids of rows and values outside the vocabulary are never shown raw', () => {
    expect(say('proposal.accepted', { proposal: 12 })).toEqual([])
    expect(say('role.given', { role: 'emperor', endsOn: null })).toEqual(['Role: unknown'])
    expect(say('action.added', { ref: '1.1', areaId: 99, ownerId: 99 })).toEqual(['Reference: 1.1', 'Priority area: another priority area', 'Owner: somebody else'])
  })
})

test('the ids that must be named are found at every depth', () => {
  expect(idsIn({ before: { leadIds: [1], areaId: 7 }, after: { leadIds: [2], areaId: 8 } })).toEqual({ people: [1, 2], areas: [7, 8], actions: [] })
  expect(idsIn({ ownerId: { before: 1, after: 2 }, actions: [5], proposal: 9 })).toEqual({ people: [1, 2], areas: [], actions: [5] })
})
