import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Asker } from '#domain/permissions'
import { actionFor } from './actions.ts'
import { addFinding, editFinding, findingFor } from './findings.ts'
import { addReview } from './reviews.ts'
import { attachEvidence, reuseEvidence, evidenceFor } from './evidence.ts'
import { aboutHits, searchFor, type FoundKind } from './search.ts'
import { onAction, testDatabase, type Member, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

let on: TestDatabase
beforeEach(async () => {
  on = await testDatabase()
})
afterEach(() => on.close())

const look = (who: Member | Asker, text: string, more: { kind?: FoundKind; page?: number; size?: number } = {}) =>
  searchFor(on.store.db, typeof who === 'string' ? on.cast[who] : who, { text, page: 1, size: 20, ...more })

const PIECE = { title: 'Wombat audit', kind: 'audit_report', aboutFrom: '2026-02-01', aboutTo: null, shows: 'that wombats are visited', staleOn: null } as const
const LINK = [{ url: 'https://example.org/audit', label: '' }]
const note = (who: Member, words: string, id: number) => onAction(on, who, (tx, action) => writeUpdate(tx, on.doing(who), action, { ...standingOf(action), note: words, reason: '' }), id)
const attach = (who: Member, id: number, title = PIECE.title) => onAction(on, who, (tx, action) => attachEvidence(tx, on.doing(who), [action], { ...PIECE, title }, [], LINK), id)

test('finds actions, updates and evidence, with what was looked for marked', async () => {
  await note('head', 'The wombat rota began', on.actionIds[0])
  await attach('head', on.actionIds[0])
  const found = await look('adviser', 'wombat')
  expect(found.counts).toEqual({ action: 0, update: 1, evidence: 1, finding: 0 })
  expect(found.hits.map(({ kind, title, words }) => [kind, title, words])).toEqual([
    ['evidence', '\u0001Wombat\u0002 audit', 'that \u0001wombats\u0002 are visited'],
    ['update', '', 'The \u0001wombat\u0002 rota began '],
  ])
  const about = await aboutHits(on.store.db, found.hits)
  expect(about.update.get(found.hits[1]?.subjectId ?? 0)).toMatchObject({ ref: '1.1', by: on.cast.head.name })
})

test('a word in a title comes before the same word in a text', async () => {
  await attach('head', on.actionIds[0])
  await note('head', 'A wombat, a wombat and a wombat again', on.actionIds[0])
  const { hits } = await look('chair', 'wombat')
  expect(hits.map(({ kind }) => kind)).toEqual(['evidence', 'update'])
})

test('nothing of another plan is found, not even counted', async () => {
  await note('outsider', 'The wombat rota began', on.outside.actionId)
  await attach('outsider', on.outside.actionId)
  expect((await look('administrator', 'wombat')).total).toBe(0)
  expect((await look('outsider', 'wombat')).total).toBe(2)
  expect((await look('outsider', 'action')).hits.map(({ subjectId }) => subjectId)).toEqual([on.outside.actionId])
  expect((await look({ ...on.cast.chair, roles: new Map() }, 'action')).total).toBe(0)
})

test('evidence is found by those of each plan in which it stands', async () => {
  const piece = await attach('head', on.actionIds[0])
  expect((await look('outsider', 'wombat')).total).toBe(0)
  const both: Asker = { personId: on.cast.administrator.personId, name: '', roles: new Map([[on.planId, 'administrator'], [on.outside.planId, 'administrator']]) }
  await on.store.tx(async (tx) => reuseEvidence(tx, { ...on.doing('administrator'), asker: both }, await actionFor(tx, both, on.outside.actionId), await evidenceFor(tx, both, piece.id)))
  expect((await look('outsider', 'wombat')).counts.evidence).toBe(1)
})

const REVIEW = { kind: 'focused_visit', title: 'Focused visit to the front door', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-02-10', visitedTo: null, publishedOn: null, receivedOn: null, judgements: {} } as const
const SAID = { ref: '3a', kind: 'priority_action', words: 'The timeliness of wombat visits', note: '', page: null, parentId: null, topics: [] } as const

/** A finding of a new review that a plan answers. */
async function found(who: Member, planId: number) {
  const { authorityId } = await actionFor(on.store.db, on.cast[who], who === 'outsider' ? on.outside.actionId : on.actionIds[0])
  return on.store.tx(async (tx) => addFinding(tx, on.doing(who), await addReview(tx, on.doing(who), authorityId, [planId], REVIEW), { ...SAID, topics: [] }))
}

test('a finding is found by its reference and its words, with its review and kind', async () => {
  const finding = await found('administrator', on.planId)
  const { hits, counts } = await look('adviser', 'wombat')
  expect(counts).toEqual({ action: 0, update: 0, evidence: 0, finding: 1 })
  expect(hits.map(({ kind, subjectId, title, words }) => [kind, subjectId, title, words])).toEqual([['finding', finding.id, '3a', 'The timeliness of \u0001wombat\u0002 visits ']])
  expect((await look('adviser', '3a')).total).toBe(1)
  expect((await aboutHits(on.store.db, hits)).finding.get(finding.id)).toMatchObject({ kind: 'priority_action', review: REVIEW.title, reviewKind: 'focused_visit' })
})

test('a finding whose words were put right is found by the new ones alone', async () => {
  const { id } = await found('administrator', on.planId)
  await on.store.tx(async (tx) => editFinding(tx, on.doing('administrator'), await findingFor(tx, on.cast.administrator, id), { ...SAID, words: 'The timeliness of numbat visits', topics: [] }))
  expect([(await look('chair', 'wombat')).total, (await look('chair', 'numbat')).total]).toEqual([0, 1])
})

test('findings of a review that only another plan answers are not found, not even counted', async () => {
  await found('outsider', on.outside.planId)
  expect((await look('administrator', 'wombat')).total).toBe(0)
  expect((await look('administrator', 'wombat', { kind: 'finding' })).hits).toEqual([])
  expect((await look('outsider', 'wombat')).counts.finding).toBe(1)
})

test('one kind alone, and pages that never run out', async () => {
  await note('head', 'An action of the team', on.actionIds[0])
  expect((await look('chair', 'action', { kind: 'update' })).hits).toHaveLength(1)
  const last = await look('chair', 'action', { page: 99, size: 2 })
  expect([last.page, last.pages, last.total, last.hits.length]).toEqual([2, 2, 4, 2])
})

test('a page takes the same queries whatever is found', async () => {
  const count = async (text: string) => {
    const before = on.store.connections.queries
    await aboutHits(on.store.db, (await look('chair', text)).hits)
    return on.store.connections.queries - before
  }
  for (let i = 0; i < 15; i++) await note('head', `Wombat ${i}`, on.actionIds[0])
  expect(await count('wombat')).toBe(6)
  expect(await count('nothing like it')).toBe(6)
})
