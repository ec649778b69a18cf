import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachEvidence, evidenceFor, reviewEvidence } from './evidence.ts'
import { completionsToSignOff, pressingActions, proposalsToDecide, queriedEvidence } from './my-work.ts'
import { propose } from './proposals.ts'
import { onAction, testDatabase, type TestDatabase } from './test-database.ts'
import { standingOf } from './updates.ts'

let base: TestDatabase
beforeEach(async () => { base = await testDatabase() })
afterEach(() => base.close())

const run = (text: string, ...values: unknown[]) => base.store.connections.writer.prepare(text).run(...values)
const pressing = async (who: 'head' | 'otherHead' | 'adviser', today: string) => (await pressingActions(base.store.db, base.cast[who], today)).rows.map(({ ref }) => ref)

test('actions owned or led press when due soon, silent or overdue, each once', async () => {
  expect(await pressing('head', '2026-03-20')).toEqual([])
  expect(await pressing('head', '2026-04-02')).toEqual(['1.1', '1.2'])
  expect(await pressing('otherHead', '2026-04-02')).toEqual(['1.2', '2.1'])
  run("update actions set due_on = '2026-03-19', last_update_on = '2026-03-18' where id = ?", base.actionIds[1])
  expect(await pressing('head', '2026-03-20')).toEqual(['1.2'])
  expect(await pressing('adviser', '2026-08-01')).toEqual([])
})

test('an action that is done never presses', async () => {
  run("update actions set stage = 'complete' where id = ?", base.actionIds[0])
  expect(await pressing('head', '2026-08-01')).toEqual(['1.2'])
})

test('nothing presses in a plan that a person has left', async () => {
  const gone = { ...base.cast.head, roles: new Map([[base.outside.planId, 'head_of_service' as const]]) }
  expect(await pressingActions(base.store.db, gone, '2026-08-01')).toEqual({ total: 0, rows: [] })
})

test('queried evidence comes to its giver with the question', async () => {
  const piece = await onAction(base, 'head', (tx, action) => attachEvidence(tx, base.doing('head'), [action],
    { title: 'Audit', kind: 'audit_report', aboutFrom: '2026-03-01', aboutTo: null, shows: 'Shows that plans are better', staleOn: null }, [], [{ url: 'https://example.org/a', label: '' }]))
  expect((await queriedEvidence(base.store.db, base.cast.head)).total).toBe(0)
  await base.store.tx(async (tx) => reviewEvidence(tx, base.doing('chair'), await evidenceFor(tx, base.cast.chair, piece.id), 'queried', 'Which month is it about?'))
  expect(await queriedEvidence(base.store.db, base.cast.head)).toMatchObject({ total: 1, rows: [{ title: 'Audit', question: 'Which month is it about?', askedBy: base.cast.chair.name }] })
  expect((await queriedEvidence(base.store.db, base.cast.otherHead)).total).toBe(0)
})

test('proposals come to those who decide in that plan, and to nobody else', async () => {
  await onAction(base, 'head', (tx, action) => propose(tx, base.doing('head'), action, { ...standingOf(action), status: 'going_well', reason: 'All audits were good.', note: '' }))
  expect((await proposalsToDecide(base.store.db, base.cast.boardMember)).rows.map(({ ref, by }) => [ref, by])).toEqual([['1.1', base.cast.head.name]])
  for (const who of ['head', 'adviser', 'outsider'] as const) expect((await proposalsToDecide(base.store.db, base.cast[who])).total).toBe(0)
})

test('completions come to the chair alone', async () => {
  run("insert into completions (action_id, proposed_by, proposed_at, reason) values (?, ?, '2026-03-02T09:00:00.000Z', 'All of it was done.')", base.actionIds[0], base.cast.head.personId)
  expect((await completionsToSignOff(base.store.db, base.cast.chair)).rows.map(({ ref }) => ref)).toEqual(['1.1'])
  for (const who of ['boardMember', 'head', 'adviser', 'outsider'] as const) expect((await completionsToSignOff(base.store.db, base.cast[who])).total).toBe(0)
})
