import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { boardsGoverning, countPlansOf, meetingsOf } from './board-list.ts'
import { addMember, editMember, formerMembersOf, memberFor, memberLeaves, membersOf } from './board-members.ts'
import { addTerms, termsFor, termsOf } from './board-terms.ts'
import { boardFor, boardsOfPlan } from './boards.ts'
import { addBoard, editBoard, plansToGovern, setPlansOfBoard, type SaidBoard } from './edit-board.ts'
import { addMeeting, NO_PLACE } from './meetings.ts'
import { giveRole } from './people.ts'
import { testDatabase, TODAY, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const SAID: SaidBoard = { name: 'Improvement board', chairId: null, everyWeeks: 6, meets: 'On a Monday' }
const FILE = { name: 'terms.txt', sha256: 'b'.repeat(64), bytes: 9, mediaType: 'text/plain', scanned: true }
const board = () => boardFor(t.store.db, t.cast.administrator, t.boardId)
const sit = (personId: number, joinedOn = TODAY) => t.store.tx(async (tx) => addMember(tx, t.doing('administrator'), await board(), { personId, agency: null, joinedOn }))
const edit = (said: Partial<SaidBoard>) => t.store.tx(async (tx) => editBoard(tx, t.doing('administrator'), await board(), { ...SAID, ...said }))

async function ofBoth(): Promise<Asker> {
  await t.store.tx((tx) => giveRole(tx, t.doing('administrator'), { id: t.cast.administrator.personId, name: 'A' }, t.outside.planId, 'administrator'))
  return { ...t.cast.administrator, roles: new Map([[t.planId, 'administrator'], [t.outside.planId, 'administrator']]) }
}
const govern = (asker: Asker, planIds: number[], id = t.boardId) => t.store.tx(async (tx) => setPlansOfBoard(tx, { ...t.doing('administrator'), asker }, await boardFor(tx, asker, id), planIds))

test('whoever takes the chair sits on the board', async () => {
  await edit({ chairId: t.cast.chair.personId })
  expect(await board()).toMatchObject({ chairId: t.cast.chair.personId, everyWeeks: 6, version: 2 })
  expect(await membersOf(t.store.db, t.boardId)).toMatchObject([{ name: 'The chair', joinedOn: TODAY }])
})

test.each([['a chair without a role in its plans', () => ({ chairId: t.cast.outsider.personId })], ['the name of another board', () => ({ name: 'send BOARD' })]])('%s is refused, and the board stays as it was', async (_what, said) => {
  await expect(edit(said())).rejects.toThrow(RuleError)
  expect(await board()).toMatchObject({ name: 'Improvement board', chairId: null, version: 1 })
})

test('a member joins, changes agency and leaves, and is kept', async () => {
  const { id } = await sit(t.cast.boardMember.personId, '2026-01-05')
  await expect(sit(t.cast.boardMember.personId)).rejects.toThrow('already')
  await t.store.tx(async (tx) => editMember(tx, t.doing('administrator'), await memberFor(tx, t.cast.administrator, id), { agency: 'police', joinedOn: '2026-01-06' }))
  await t.store.tx(async (tx) => memberLeaves(tx, t.doing('administrator'), await memberFor(tx, t.cast.administrator, id), '2026-02-01'))
  expect(await membersOf(t.store.db, t.boardId)).toEqual([])
  expect(await formerMembersOf(t.store.db, t.boardId)).toMatchObject([{ agency: 'police', joinedOn: '2026-01-06', leftOn: '2026-02-01' }])
  expect(await membersOf(t.store.db, t.boardId, '2026-01-20')).toHaveLength(1)
  expect(await membersOf(t.store.db, t.boardId, '2026-02-02')).toHaveLength(0)
})

test('nobody sits on a board without a role in its plans, and the chair does not leave it', async () => {
  await expect(sit(t.cast.outsider.personId)).rejects.toThrow(RuleError)
  await edit({ chairId: t.cast.chair.personId })
  const [chair] = await membersOf(t.store.db, t.boardId)
  await expect(t.store.tx(async (tx) => memberLeaves(tx, t.doing('administrator'), await memberFor(tx, t.cast.administrator, chair?.id ?? 0), TODAY))).rejects.toThrow('another chair')
  expect(await membersOf(t.store.db, t.boardId)).toHaveLength(1)
  await expect(memberFor(t.store.db, t.cast.outsider, chair?.id ?? 0)).rejects.toThrow(NotFound)
})

test('the newest terms of reference are in force, those before are kept', async () => {
  for (const name of ['first.txt', 'second.txt']) await t.store.tx(async (tx) => addTerms(tx, t.doing('administrator'), await board(), { ...FILE, name }))
  const [newest] = await termsOf(t.store.db, t.boardId)
  expect((await termsOf(t.store.db, t.boardId)).map(({ name }) => name)).toEqual(['second.txt', 'first.txt'])
  expect(await termsFor(t.store.db, t.cast.adviser, newest?.id ?? 0)).toMatchObject({ sha256: FILE.sha256 })
  await expect(termsFor(t.store.db, t.cast.outsider, newest?.id ?? 0)).rejects.toThrow(NotFound)
  expect(() => t.store.connections.writer.prepare('delete from board_terms').run()).toThrow('can only be added to')
})

test('several boards govern one plan', async () => {
  const added = await t.store.tx((tx) => addBoard(tx, t.doing('administrator'), { id: t.planId, authorityId: 1 }, { ...SAID, name: 'Partnership board', chairId: t.cast.chair.personId }))
  expect((await boardsGoverning(t.store.db, t.planId, TODAY)).map(({ name, members }) => [name, members])).toEqual([['Improvement board', 0], ['Partnership board', 1]])
  expect(await boardFor(t.store.db, t.cast.adviser, added.id)).toMatchObject({ planIds: [t.planId] })
  await expect(boardFor(t.store.db, t.cast.outsider, added.id)).rejects.toThrow(NotFound)
  await expect(t.store.tx((tx) => addBoard(tx, t.doing('administrator'), { id: t.planId, authorityId: 1 }, SAID))).rejects.toThrow('of that name')
})

test('one board governs several plans: each sees the board, and only its own plan', async () => {
  const both = await ofBoth()
  await govern(both, [t.planId, t.outside.planId])
  expect(await boardFor(t.store.db, t.cast.outsider, t.boardId)).toMatchObject({ name: 'Improvement board', planIds: [t.outside.planId] })
  expect((await boardFor(t.store.db, both, t.boardId)).planIds).toEqual([t.planId, t.outside.planId])
  expect(await countPlansOf(t.store.db, t.boardId)).toBe(2)
  expect((await boardsOfPlan(t.store.db, t.outside.planId)).map(({ name }) => name)).toEqual(['Improvement board', 'SEND board'])
})

test('who administers one plan of a board of two keeps the other there', async () => {
  const both = await ofBoth()
  await govern(both, [t.planId, t.outside.planId])
  await expect(govern(t.cast.administrator, [])).rejects.toThrow('would have no board')
  await t.store.tx((tx) => addBoard(tx, t.doing('administrator'), { id: t.planId, authorityId: 1 }, { ...SAID, name: 'Another' }))
  await govern(t.cast.administrator, [])
  expect(await boardFor(t.store.db, both, t.boardId)).toMatchObject({ planIds: [t.outside.planId] })
})

test('a board keeps a plan, a plan a board, and nobody gives away a plan that is not theirs', async () => {
  expect(await plansToGovern(t.store.db, t.doing('administrator'), await board())).toHaveLength(1)
  await expect(govern(t.cast.administrator, [])).rejects.toThrow('at least one plan')
  await expect(govern(t.cast.administrator, [t.planId, t.outside.planId])).rejects.toThrow('administer')
  expect((await board()).planIds).toEqual([t.planId])
})

test('meetings to come stand first, the next one first, then those before, the last one first', async () => {
  for (const onDay of ['2026-01-10', '2026-04-20', '2026-02-10', '2026-03-02']) {
    await t.store.tx(async (tx) => addMeeting(tx, t.doing('administrator'), await board(), { ...NO_PLACE, onDay, title: onDay }))
  }
  const listed = await meetingsOf(t.store.db, [t.boardId, t.outside.boardId], { page: 1, today: TODAY })
  expect(listed.rows.map(({ title }) => title)).toEqual(['2026-03-02', '2026-04-20', '2026-02-10', '2026-01-10'])
  expect((await meetingsOf(t.store.db, [t.boardId], { page: 9, size: 3, today: TODAY }))).toMatchObject({ page: 2, pages: 2, total: 4 })
  expect((await boardsGoverning(t.store.db, t.planId, TODAY))[0]).toMatchObject({ nextDay: '2026-03-02', members: 0 })
})
