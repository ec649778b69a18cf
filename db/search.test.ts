import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Asker } from '#domain/permissions'
import { actionFor } from './actions.ts'
import { attachEvidence, reuseEvidence, evidenceFor } from './evidence.ts'
import { aboutHits, searchFor } from './search.ts'
import { onAction, testDatabase, type Member, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

let on: TestDatabase
beforeEach(async () => {
  on = await testDatabase()
})
afterEach(() => on.close())

const look = (who: Member | Asker, text: string, more: { kind?: 'action' | 'update' | 'evidence'; page?: number; size?: number } = {}) =>
  searchFor(on.store.db, typeof who === 'string' ? on.cast[who] : who, { text, page: 1, size: 20, ...more })

const PIECE = { title: 'Wombat audit', kind: 'audit_report', aboutFrom: '2026-02-01', aboutTo: null, shows: 'that wombats are visited', staleOn: null } as const
const LINK = [{ url: 'https://example.org/audit', label: '' }]
const note = (who: Member, words: string, id: number) => onAction(on, who, (tx, action) => writeUpdate(tx, on.doing(who), action, { ...standingOf(action), note: words, reason: '' }), id)
const attach = (who: Member, id: number, title = PIECE.title) => onAction(on, who, (tx, action) => attachEvidence(tx, on.doing(who), [action], { ...PIECE, title }, [], LINK), id)

test('finds actions, updates and evidence, with what was looked for marked', async () => {
  await note('head', 'The wombat rota began', on.actionIds[0])
  await attach('head', on.actionIds[0])
  const found = await look('adviser', 'wombat')
  expect(found.counts).toEqual({ action: 0, update: 1, evidence: 1 })
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
  expect(await count('wombat')).toBe(5)
  expect(await count('nothing like it')).toBe(5)
})
