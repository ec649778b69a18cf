import { afterEach, beforeEach, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { addPerson, endRole, giveRole, personOfPlan } from './people.ts'
import { countPeopleOf, membersOf, PEOPLE_A_PAGE, peopleOf, presenceOf } from './people-list.ts'
import { people } from './schema/people.ts'
import { startSession } from './sessions.ts'
import { AT, testDatabase, TODAY, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const list = (page = 1) => peopleOf(t.store.db, t.planId, page, TODAY)
const endHead = () => t.store.tx(async (tx) => endRole(tx, t.doing('administrator'), await personOfPlan(tx, t.planId, t.cast.head.personId)))

test('everybody with a role in the plan is listed once, nobody of another plan', async () => {
  expect((await list()).map(({ name }) => name)).toEqual(['The administrator', 'The adviser', 'The boardMember', 'The chair', 'The head', 'The otherHead'])
  expect(await countPeopleOf(t.store.db, t.planId)).toBe(6)
})

test('a role that ended stands last, and once more among the others when it is given again', async () => {
  await endHead()
  expect((await list()).at(-1)).toMatchObject({ name: 'The head', access: 'ended' })
  expect((await membersOf(t.store.db, t.planId)).map(({ name }) => name)).not.toContain('The head')
  await t.store.tx((tx) => giveRole(tx, t.doing('administrator'), { id: t.cast.head.personId, name: 'The head' }, t.planId, 'board_member'))
  expect((await list()).filter(({ name }) => name === 'The head')).toMatchObject([{ role: 'board_member', access: 'invited', endedAt: null }])
})

test('who has set a password is active, and says when they were last seen', async () => {
  await t.store.tx(async (tx) => {
    await tx.update(people).set({ passwordHash: 'set' }).where(eq(people.id, t.cast.chair.personId))
    await startSession(tx, 's', { id: t.cast.chair.personId, name: 'The chair' }, AT)
  })
  expect((await list()).find(({ name }) => name === 'The chair')).toMatchObject({ access: 'active', lastSeenAt: AT })
  expect((await list()).find(({ name }) => name === 'The head')).toMatchObject({ access: 'invited', lastSeenAt: null })
  expect(await presenceOf(t.store.db, t.cast.chair.personId, AT)).toEqual({ lastSeenAt: AT, open: 1 })
  expect(await presenceOf(t.store.db, t.cast.head.personId, AT)).toEqual({ lastSeenAt: null, open: 0 })
})

test('fifty stand on a page, in the same number of queries', async () => {
  await t.store.tx(async (tx) => {
    for (let i = 0; i < 60; i++) {
      const person = await addPerson(tx, t.doing('administrator'), { name: `Person ${i}`, email: `p${i}@example.org`, jobTitle: '', organisation: '' })
      await giveRole(tx, t.doing('administrator'), person, t.planId, 'board_member')
    }
  })
  const before = t.store.connections.queries
  const [first, second] = [await list(1), await list(2)]
  expect(t.store.connections.queries - before).toBe(2)
  expect([first.length, second.length]).toEqual([PEOPLE_A_PAGE, 16])
  expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(66)
})
