import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Store } from './client.ts'
import { actionFor } from './actions.ts'
import { attachEvidence, evidenceFor, reuseEvidence, reviewEvidence, type SaidEvidence } from './evidence.ts'
import { EVIDENCE_PAGE_SIZE, listEvidence, listReusable, type EvidenceFilter } from './evidence-list.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
let store: Store
beforeEach(async () => {
  t = await testDatabase()
  store = t.store
})
afterEach(() => t.close())

const SAID: SaidEvidence = { title: 'Visits', kind: 'survey', aboutFrom: '2026-02-01', aboutTo: null, shows: 'Shows that more was done', staleOn: null }
const attach = (who: Member, actionId: number, said: Partial<SaidEvidence> = {}) => store.tx(async (tx) =>
  attachEvidence(tx, t.doing(who), [await actionFor(tx, t.cast[who], actionId)], { ...SAID, ...said }, [], [{ url: 'https://example.gov.uk/', label: '' }]))
const listed = async (filter: EvidenceFilter = {}, page = 1) => listEvidence(store.db, t.planId, { filter, page, today: TODAY })
const titles = async (filter: EvidenceFilter) => (await listed(filter)).rows.map(({ title }) => title)
const reusable = async (who: Member, actionId: number) => {
  const action = await actionFor(store.db, t.cast[who], actionId)
  return (await listReusable(store.db, t.cast[who], action, { filter: {}, page: 1, today: TODAY })).rows.map(({ title }) => title)
}

test('a plan lists the evidence of its own actions, newest first, each piece once with what it serves', async () => {
  const { id } = await attach('head', t.actionIds[0])
  await attach('otherHead', t.actionIds[2], { title: 'Audit' })
  await attach('outsider', t.outside.actionId, { title: 'Theirs' })
  await store.tx(async (tx) => reuseEvidence(tx, t.doing('head'), await actionFor(tx, t.cast.head, t.actionIds[1]), await evidenceFor(tx, t.cast.head, id)))
  expect((await listed()).rows.map(({ title, serves }) => [title, serves])).toEqual([['Audit', '2.1'], ['Visits', '1.1, 1.2']])
})

test('is filtered by kind, life, staleness and words', async () => {
  await attach('head', t.actionIds[0])
  await attach('head', t.actionIds[0], { title: 'Old audit', kind: 'audit_report', staleOn: '2026-03-01' })
  await attach('head', t.actionIds[0], { title: 'Good until today', kind: 'tracker', staleOn: TODAY })
  const { id } = await attach('head', t.actionIds[0], { title: 'Queried one', kind: 'other', shows: 'Shows that supervision happens' })
  await store.tx(async (tx) => reviewEvidence(tx, t.doing('chair'), await evidenceFor(tx, t.cast.chair, id), 'queried', 'Whose supervision is it?'))
  expect(await titles({ kind: 'audit_report' })).toEqual(['Old audit'])
  expect(await titles({ life: 'queried' })).toEqual(['Queried one'])
  expect(await titles({ stale: true })).toEqual(['Old audit'])
  expect(await titles({ text: 'supervis' })).toEqual(['Queried one'])
  expect(await titles({ kind: 'survey', life: 'queried' })).toEqual([])
})

test.each(['"', 'AND', 'a OR', '*', '\u0000', '-', 'x'.repeat(5000)])('odd words break nothing: %j', async (text) => {
  await attach('head', t.actionIds[0])
  expect(await titles({ text })).toEqual([])
})

test('pages hold each piece once, and a page too far is the last one', async () => {
  for (let i = 0; i < EVIDENCE_PAGE_SIZE + 1; i += 1) await attach('head', t.actionIds[0], { title: `Number ${i}` })
  const [first, second, far] = [await listed({}, 1), await listed({}, 2), await listed({}, 99)]
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(EVIDENCE_PAGE_SIZE + 1)
  expect(far).toMatchObject({ total: EVIDENCE_PAGE_SIZE + 1, pages: 2, page: 2 })
})

test('what can be used again is what the asker sees, not there yet and not withdrawn', async () => {
  await attach('head', t.actionIds[0], { title: 'On 1.1 already' })
  await attach('otherHead', t.actionIds[2], { title: 'From 2.1' })
  await attach('outsider', t.outside.actionId, { title: 'Of the other plan' })
  const { id } = await attach('otherHead', t.actionIds[2], { title: 'Withdrawn' })
  await store.tx(async (tx) => reviewEvidence(tx, t.doing('chair'), await evidenceFor(tx, t.cast.chair, id), 'withdrawn', 'It was not ours to give'))
  expect(await reusable('head', t.actionIds[0])).toEqual(['From 2.1'])
  expect(await reusable('outsider', t.outside.actionId)).toEqual([])
})

test('a list asks the same number of queries whatever its rows', async () => {
  const count = async () => {
    const before = store.connections.queries
    await listed()
    return store.connections.queries - before
  }
  const few = await count()
  for (let i = 0; i < 20; i += 1) await attach('head', t.actionIds[0])
  expect(await count()).toBe(few)
})
