import { afterEach, beforeEach, expect, test } from 'vitest'
import { attachEvidence, evidenceFor, reviewEvidence } from './evidence.ts'
import { answersWaiting, pressingActions, queriedEvidence, workComingDue } from './my-work.ts'
import { propose } from './proposals.ts'
import { onAction, testDatabase, type Member, type TestDatabase } from './test-database.ts'
import { standingOf } from './updates.ts'

let base: TestDatabase
beforeEach(async () => { base = await testDatabase() })
afterEach(() => base.close())

const run = (text: string, ...values: unknown[]) => base.store.connections.writer.prepare(text).run(...values)
const proposalsToDecide = async (who: Member) => (await answersWaiting(base.store.db, base.cast[who])).proposals
const completionsToSignOff = async (who: Member) => (await answersWaiting(base.store.db, base.cast[who])).completions
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
  expect((await proposalsToDecide('boardMember')).rows.map(({ ref, by }) => [ref, by])).toEqual([['1.1', base.cast.head.name]])
  for (const who of ['head', 'adviser', 'outsider'] as const) expect((await proposalsToDecide(who)).total).toBe(0)
})

test('completions come to the chair alone', async () => {
  run("insert into completions (action_id, proposed_by, proposed_at, reason) values (?, ?, '2026-03-02T09:00:00.000Z', 'All of it was done.')", base.actionIds[0], base.cast.head.personId)
  expect((await completionsToSignOff('chair')).rows.map(({ ref }) => ref)).toEqual(['1.1'])
  for (const who of ['boardMember', 'head', 'adviser', 'outsider'] as const) expect((await completionsToSignOff(who)).total).toBe(0)
})

test('check-backs come to the board 30 days before, until they are answered', async () => {
  run("update actions set stage = 'complete' where id = ?", base.actionIds[0])
  run("insert into completions (action_id, proposed_by, proposed_at, reason, outcome, decided_by, decided_at, check_back_on) values (?, ?, '2026-01-02', 'All of it was done.', 'signed_off', ?, '2026-01-02', '2026-04-02')", base.actionIds[0], base.cast.head.personId, base.cast.chair.personId)
  const due = async (who: Member, today: string) => (await workComingDue(base.store.db, base.cast[who], today)).checkBacks.rows.map(({ name, day }) => [name, day])
  expect(await due('boardMember', '2026-03-02')).toEqual([])
  expect(await due('boardMember', '2026-03-03')).toEqual([['1.1 Action 1.1', '2026-04-02']])
  for (const who of ['head', 'adviser', 'outsider'] as const) expect(await due(who, '2026-05-01')).toEqual([])
  run("insert into check_backs (completion_id, action_id, outcome, reason, answered_by, answered_at) values (1, ?, 'still_so', 'It still holds today.', ?, '2026-04-02')", base.actionIds[0], base.cast.chair.personId)
  expect(await due('boardMember', '2026-05-01')).toEqual([])
})

test('evidence that goes stale warns its giver 30 days before, and no longer once it is stale', async () => {
  await onAction(base, 'head', (tx, action) => attachEvidence(tx, base.doing('head'), [action],
    { title: 'Audit', kind: 'audit_report', aboutFrom: '2026-03-01', aboutTo: null, shows: 'Shows that plans are better', staleOn: '2026-06-30' }, [], [{ url: 'https://example.org/a', label: '' }]))
  const warned = async (who: Member, today: string) => (await workComingDue(base.store.db, base.cast[who], today)).stale.rows.map(({ name }) => name)
  expect(await warned('head', '2026-05-30')).toEqual([])
  expect(await warned('head', '2026-05-31')).toEqual(['Audit'])
  expect(await warned('chair', '2026-05-31')).toEqual([])
  expect(await warned('head', '2026-07-01')).toEqual([])
})

test('a letter that was read waits for whoever manages reviews there', async () => {
  run("insert into letter_drafts (authority_id, plan_id, name, sha256, bytes, pages, draft, read_by, read_at) values (1, ?, 'visit.pdf', 'a', 1, '[]', '{}', ?, '2026-03-02T09:00:00.000Z')", base.planId, base.cast.administrator.personId)
  const waiting = async (who: Member) => (await workComingDue(base.store.db, base.cast[who], '2026-03-03')).letters.rows.map(({ name, day }) => [name, day])
  expect(await waiting('administrator')).toEqual([['visit.pdf', '2026-03-02']])
  for (const who of ['chair', 'head', 'adviser', 'outsider'] as const) expect(await waiting(who)).toEqual([])
  run("update letter_drafts set outcome = 'discarded'")
  expect(await waiting('administrator')).toEqual([])
})

const coming = (who: Member, today: string) => workComingDue(base.store.db, base.cast[who], today)
const meet = (boardId: number, title: string, onDay: string, life = 'planned') => run("insert into board_meetings (board_id, title, on_day, life, added_by, added_at) values (?, ?, ?, ?, ?, '2026-03-02T09:00:00.000Z')", boardId, title, onDay, life, base.cast.chair.personId)

test('matters arising wait for their owner from 30 days before, until they are closed', async () => {
  meet(base.boardId, 'March', '2026-03-02')
  run("insert into matters (board_id, meeting_id, words, owner_id, due_on, raised_by, raised_at) values (?, 1, 'Read thirty referrals', ?, '2026-04-30', ?, '2026-03-02T09:00:00.000Z')", base.boardId, base.cast.head.personId, base.cast.chair.personId)
  const owned = async (who: Member, today: string) => (await coming(who, today)).matters.rows.map(({ name, day }) => [name, day])
  expect(await owned('head', '2026-03-30')).toEqual([])
  expect(await owned('head', '2026-03-31')).toEqual([['Read thirty referrals', '2026-04-30']])
  expect(await owned('head', '2026-06-01')).toEqual([['Read thirty referrals', '2026-04-30']])
  expect(await owned('chair', '2026-04-01')).toEqual([])
  run('update matters set plan_id = ?', base.outside.planId)
  expect(await owned('head', '2026-04-01')).toEqual([])
  run("update matters set plan_id = null, closed_at = '2026-04-01T09:00:00.000Z'")
  expect(await owned('head', '2026-04-01')).toEqual([])
})

test("meetings of the next 30 days are told to those of the board's plans", async () => {
  meet(base.boardId, 'Within', '2026-04-01')
  meet(base.boardId, 'Later', '2026-04-02')
  meet(base.boardId, 'Held', '2026-03-10', 'closed')
  meet(base.outside.boardId, 'Elsewhere', '2026-03-20')
  expect((await coming('boardMember', '2026-03-02')).meetings.rows.map(({ name }) => name)).toEqual(['Within'])
  expect((await coming('outsider', '2026-03-02')).meetings.rows.map(({ name }) => name)).toEqual(['Elsewhere'])
})
