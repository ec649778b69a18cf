import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { addPaper, paperFor, takeOffPaper } from './agenda-papers.ts'
import { addItem, agendaOf, draftAgenda, editItem, inPlansOfItem, itemFor, orderItems, takeOffItem, type SaidItem } from './agenda.ts'
import { boardFor } from './boards.ts'
import { setPlansOfBoard } from './edit-board.ts'
import { addMeeting, meetingFor, NO_PLACE } from './meetings.ts'
import { giveRole } from './people.ts'
import { agendaItems, agendaPapers, meetings } from './schema/boards.ts'
import { trail } from './schema/trail.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let t: TestDatabase
let meetingId: number
beforeEach(async () => {
  t = await testDatabase()
  meetingId = await meetingOn('2026-03-20')
})
afterEach(() => t.close())

const ITEM: SaidItem = { title: 'Staffing', kind: 'item', purpose: '', planId: null, presenterId: null, presenter: '', minutes: null, recurring: false }
const FILE = { name: 'report.txt', sha256: 'a'.repeat(64), bytes: 4, mediaType: 'text/plain', scanned: true }

async function meetingOn(onDay: string) {
  const { id } = await t.store.tx(async (tx) => addMeeting(tx, t.doing('chair'), await boardFor(tx, t.cast.chair, t.boardId), { ...NO_PLACE, onDay, title: `Board of ${onDay}` }))
  return id
}
const add = (said: Partial<SaidItem> = {}, on = meetingId) => t.store.tx(async (tx) => addItem(tx, t.doing('chair'), await meetingFor(tx, t.cast.chair, on), { ...ITEM, ...said }))
const draft = (on = meetingId) => t.store.tx(async (tx) => draftAgenda(tx, t.doing('chair'), await meetingFor(tx, t.cast.chair, on)))
const order = async (ids: number[], seen?: number[]) => {
  const standing = seen ?? (await agenda()).map(({ id }) => id)
  await t.store.tx(async (tx) => orderItems(tx, t.doing('chair'), await meetingFor(tx, t.cast.chair, meetingId), standing, ids))
}
const takeOff = (id: number) => t.store.tx(async (tx) => takeOffItem(tx, t.doing('chair'), await itemFor(tx, t.cast.chair, id)))
const agenda = (who: Asker = t.cast.chair, id = meetingId) => agendaOf(t.store.db, who, { id })
const titles = async (who?: Asker, id?: number) => (await agenda(who, id)).map(({ title }) => title)
const close = (id = meetingId) => t.store.connections.writer.prepare("update board_meetings set life = 'closed' where id = ?").run(id)

/** The board governs both plans; somebody of both, in the first as administrator. */
async function twoPlans(): Promise<Asker> {
  await t.store.tx((tx) => giveRole(tx, t.doing('administrator'), { id: t.cast.administrator.personId, name: 'A' }, t.outside.planId, 'administrator'))
  const both = { ...t.cast.administrator, roles: new Map([[t.planId, 'administrator' as const], [t.outside.planId, 'administrator' as const]]) }
  await t.store.tx(async (tx) => setPlansOfBoard(tx, { ...t.doing('administrator'), asker: both }, await boardFor(tx, both, t.boardId), [t.planId, t.outside.planId]))
  return both
}

test('an item stands at the end, with its presenter, minutes and plan', async () => {
  await add({ title: 'First' })
  await add({ presenterId: t.cast.head.personId, minutes: 20, planId: t.planId, purpose: 'To decide' })
  expect(await agenda()).toMatchObject([{ title: 'First', presenterName: '' }, { title: 'Staffing', presenterName: 'The head', planName: "Children's social care", minutes: 20, papers: [] }])
})

test.each([
  ['a plan that the board does not govern', () => ({ planId: t.outside.planId })],
  ['a presenter without a role in its plans', () => ({ presenterId: t.cast.outsider.personId })],
  ['two presenters', () => ({ presenterId: t.cast.head.personId, presenter: 'Somebody' })],
])('%s is refused, and the agenda stays as it was', async (_what, said) => {
  await expect(add(said())).rejects.toThrow(RuleError)
  expect(await agenda()).toEqual([])
})

test('an item is put to, or moved to, no plan in which its author only reads', async () => {
  await twoPlans()
  const asker: Asker = { ...t.cast.chair, roles: new Map([[t.planId, 'chair'], [t.outside.planId, 'adviser']]) }
  const doing = { ...t.doing('chair'), asker }
  const { id } = await add()
  const said = { ...ITEM, planId: t.outside.planId }
  await expect(t.store.tx(async (tx) => addItem(tx, doing, await meetingFor(tx, asker, meetingId), said))).rejects.toThrow('in the others you read')
  await expect(t.store.tx(async (tx) => editItem(tx, doing, await itemFor(tx, asker, id), said))).rejects.toThrow('in the others you read')
  expect(await agenda(asker)).toMatchObject([{ id, planId: null, version: 1 }])
})

test('it is changed with its version, and taken off without being deleted', async () => {
  const { id } = await add()
  await t.store.tx(async (tx) => editItem(tx, t.doing('chair'), await itemFor(tx, t.cast.chair, id), { ...ITEM, title: 'Recruitment', presenter: 'The auditor' }))
  expect(await agenda()).toMatchObject([{ title: 'Recruitment', presenterName: 'The auditor', version: 2 }])
  await takeOff(id)
  expect(await agenda()).toEqual([])
  await expect(itemFor(t.store.db, t.cast.chair, id)).rejects.toThrow(NotFound)
  expect(await t.store.db.select().from(agendaItems)).toHaveLength(1)
  expect((await t.store.db.select().from(trail)).slice(-3).map(({ event }) => event)).toEqual(['agenda.item-added', 'agenda.item-edited', 'agenda.item-taken-off'])
})

test('items are put in order, and one that was taken off meanwhile is not overlooked', async () => {
  const [a, b, c] = [await add({ title: 'A' }), await add({ title: 'B' }), await add({ title: 'C' })]
  await order([c.id, a.id, b.id])
  expect(await titles()).toEqual(['C', 'A', 'B'])
  await takeOff(a.id)
  await expect(order([b.id, a.id, c.id])).rejects.toThrow('meanwhile')
  await expect(order([a.id, c.id], [a.id, c.id]), 'somebody else has put it in order since').rejects.toThrow('meanwhile')
  await expect(order([b.id, b.id])).rejects.toThrow(RuleError)
  expect(await titles()).toEqual(['C', 'B'])
})

test('an empty agenda is drafted, once', async () => {
  await draft()
  expect(await titles()).toEqual(['Minutes of the last meeting', 'Matters arising', 'What changed since the last meeting', 'The risk register', 'Challenges'])
  await expect(draft()).rejects.toThrow('has items already')
  expect(await agenda()).toHaveLength(5)
})

test('what recurs is carried over from the last meeting before, not from one before that or of a later day', async () => {
  const [older, later] = [await meetingOn('2026-01-10'), await meetingOn('2026-04-20')]
  const last = await meetingOn('2026-02-10')
  await add({ title: 'Too old', recurring: true }, older)
  await add({ title: 'Too late', recurring: true }, later)
  const gone = await add({ title: 'Taken off', recurring: true }, last)
  await takeOff(gone.id)
  await add({ title: 'Once only' }, last)
  await add({ title: 'Questions', kind: 'challenges', recurring: true, minutes: 10 }, last)
  const carried = await add({ title: 'Voice of children', recurring: true, presenterId: t.cast.head.personId, purpose: 'To hear' }, last)
  await draft()
  expect(await titles()).toEqual(['Minutes of the last meeting', 'Matters arising', 'What changed since the last meeting', 'Questions', 'Voice of children', 'The risk register'])
  expect((await agenda())[4]).toMatchObject({ carriedFrom: carried.id, presenterName: 'The head', purpose: 'To hear', recurring: true })
})

test('an agenda that is full of what recurs still gets what every agenda has, and takes no more', async () => {
  const last = await meetingOn('2026-02-10')
  for (let n = 1; n <= 60; n += 1) await add({ title: `Item ${n}`, recurring: true }, last)
  await expect(add({ title: 'One more' }, last)).rejects.toThrow('at most 60 items')
  await draft()
  expect(await titles()).toHaveLength(60)
  expect((await titles()).at(-1)).toBe('Challenges')
})

test('the agenda of a closed meeting stays as it was', async () => {
  const { id } = await add()
  close()
  await expect(add({ title: 'Late' })).rejects.toThrow('closed')
  await expect(takeOff(id)).rejects.toThrow('closed')
  await expect(order([id])).rejects.toThrow('closed')
  await expect(t.store.tx(async (tx) => editItem(tx, t.doing('chair'), await itemFor(tx, t.cast.chair, id), { ...ITEM, title: 'Other' }))).rejects.toThrow('closed')
  await expect(t.store.tx(async (tx) => addPaper(tx, t.doing('chair'), await itemFor(tx, t.cast.chair, id), FILE))).rejects.toThrow('closed')
  expect(await agenda()).toMatchObject([{ title: 'Staffing', version: 1, papers: [] }])
})

test('papers stand under their item, and are taken off without being deleted', async () => {
  const { id } = await add()
  const file = await t.store.tx(async (tx) => addPaper(tx, t.doing('chair'), await itemFor(tx, t.cast.chair, id), FILE))
  await t.store.tx(async (tx) => addPaper(tx, t.doing('chair'), await itemFor(tx, t.cast.chair, id), { name: '', url: 'https://example.org/paper' }))
  expect((await agenda())[0]?.papers).toMatchObject([{ name: 'report.txt', bytes: 4, url: null }, { name: 'example.org', url: 'https://example.org/paper' }])
  await expect(paperFor(t.store.db, t.cast.outsider, file.id)).rejects.toThrow(NotFound)
  await t.store.tx(async (tx) => takeOffPaper(tx, t.doing('chair'), await paperFor(tx, t.cast.chair, file.id)))
  await expect(paperFor(t.store.db, t.cast.chair, file.id)).rejects.toThrow(NotFound)
  expect(await t.store.db.select().from(agendaPapers)).toHaveLength(2)
})

test('who has one plan of a board of two sees its meeting, and not the item about the other plan nor its paper', async () => {
  const both = await twoPlans()
  const doing = { ...t.doing('administrator'), asker: both }
  const mine = await add({ title: 'Of the whole board' })
  const theirs = await t.store.tx(async (tx) => addItem(tx, doing, await meetingFor(tx, both, meetingId), { ...ITEM, title: 'About the first plan', planId: t.planId }))
  const paper = await t.store.tx(async (tx) => addPaper(tx, doing, await itemFor(tx, both, theirs.id), FILE))
  expect(await meetingFor(t.store.db, t.cast.outsider, meetingId)).toMatchObject({ planIds: [t.outside.planId] })
  expect(await titles(t.cast.outsider)).toEqual(['Of the whole board'])
  expect(await titles(t.cast.chair)).toEqual(['Of the whole board', 'About the first plan'])
  await expect(itemFor(t.store.db, t.cast.outsider, theirs.id)).rejects.toThrow(NotFound)
  await expect(paperFor(t.store.db, t.cast.outsider, paper.id)).rejects.toThrow(NotFound)
  expect(inPlansOfItem(await itemFor(t.store.db, both, theirs.id))).toEqual([{ planId: t.planId, ownIds: [] }])
  expect(inPlansOfItem(await itemFor(t.store.db, both, mine.id))).toHaveLength(2)
})

test('what somebody does not see keeps its place when they put the rest in order', async () => {
  const both = await twoPlans()
  const theirs = await add({ title: 'Hidden', planId: t.planId })
  const [a, b] = [await add({ title: 'A' }), await add({ title: 'B' })]
  await t.store.tx(async (tx) => orderItems(tx, t.doing('outsider'), await meetingFor(tx, t.cast.outsider, meetingId), [a.id, b.id], [b.id, a.id]))
  expect((await agenda(both)).map(({ id }) => id)).toEqual([theirs.id, b.id, a.id])
})

test('a meeting can not end before it starts, and stays as it was', async () => {
  const said = { ...NO_PLACE, onDay: '2026-03-20', title: 'Board', startsAt: '14:00', endsAt: '13:00' }
  await expect(t.store.tx(async (tx) => addMeeting(tx, t.doing('chair'), await boardFor(tx, t.cast.chair, t.boardId), said))).rejects.toThrow('end after it starts')
  expect(await t.store.db.select().from(meetings)).toHaveLength(1)
})
