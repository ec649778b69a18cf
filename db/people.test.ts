import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { changeRole, editPerson, endRole, endSessions, giveRole, personByEmail, personOfPlan, plansOf, setActive, type PersonOfPlan } from './people.ts'
import { people, roles } from './schema/people.ts'
import { trail } from './schema/trail.ts'
import { askerOf, startSession } from './sessions.ts'
import { AT, testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'
import type { Tx } from './client.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const on = (who: Member, work: (tx: Tx, doing: Doing, held: PersonOfPlan) => Promise<unknown>, planId = t.planId) =>
  t.store.tx(async (tx) => work(tx, t.doing('administrator'), await personOfPlan(tx, planId, t.cast[who].personId)))
const roleOf = (who: Member) => t.store.db.select().from(roles).where(eq(roles.personId, t.cast[who].personId)).get()
const rowOf = (who: Member) => t.store.db.select().from(people).where(eq(people.id, t.cast[who].personId)).get()
const traced = async (event: string) => (await t.store.db.select().from(trail).where(eq(trail.event, event))).length
const secondAdministrator = () => on('chair', async (tx, doing, held) => {
  await tx.update(people).set({ passwordHash: 'set' }).where(eq(people.id, held.person.id))
  await changeRole(tx, doing, held, 'administrator', null)
})
const joinTheOther = (who: Member) => t.store.tx((tx) => giveRole(tx, t.doing('administrator'), { id: t.cast[who].personId, name: 'x' }, t.outside.planId, 'chair'))

describe('a role', () => {
  test('is found by its plan alone', async () => {
    await expect(on('outsider', async () => undefined)).rejects.toThrow(expect.objectContaining({ name: 'NotFound' }))
    await expect(on('head', async () => undefined, t.outside.planId)).rejects.toThrow(expect.objectContaining({ name: 'NotFound' }))
  })

  test('changes with its last day, and is in the trail', async () => {
    await on('adviser', (tx, doing, held) => changeRole(tx, doing, held, 'board_member', '2026-06-30'))
    expect(await roleOf('adviser')).toMatchObject({ role: 'board_member', endsOn: '2026-06-30', version: 2 })
    expect(await traced('role.changed')).toBe(1)
  })

  test('can be given again once it has ended, and not before', async () => {
    const again = () => t.store.tx((tx) => giveRole(tx, t.doing('administrator'), { id: t.cast.adviser.personId, name: 'The adviser' }, t.planId, 'adviser'))
    await expect(again()).rejects.toThrow(/has a role in this plan already/)
    await on('adviser', endRole)
    await expect(on('adviser', endRole)).rejects.toThrow(/has ended already/)
    await again()
    expect((await t.store.db.select().from(roles).where(eq(roles.personId, t.cast.adviser.personId))).map(({ endedAt }) => endedAt !== null)).toEqual([true, false])
  })

  test('does not end in the past', async () => {
    await expect(on('adviser', (tx, doing, held) => changeRole(tx, doing, held, 'adviser', '2026-03-01'))).rejects.toThrow(expect.objectContaining({ field: 'ends-day' }))
    expect(await roleOf('adviser')).toMatchObject({ endsOn: null, version: 1 })
  })

  test.each([
    ['be ended', endRole],
    ['become another', (tx: Tx, doing: Doing, held: PersonOfPlan) => changeRole(tx, doing, held, 'chair', null)],
    ['get a last day', (tx: Tx, doing: Doing, held: PersonOfPlan) => changeRole(tx, doing, held, 'administrator', '2026-12-31')],
  ])("of a plan's only administrator can not %s, until another has signed in", async (_, work) => {
    await expect(on('administrator', work)).rejects.toThrow(/Nobody else administers this plan/)
    await on('chair', (tx, doing, held) => changeRole(tx, doing, held, 'administrator', null))
    await expect(on('administrator', work)).rejects.toThrow(/Nobody else administers this plan/)
    expect(await roleOf('administrator')).toMatchObject({ role: 'administrator', endsOn: null, endedAt: null, version: 1 })
    await t.store.tx((tx) => tx.update(people).set({ passwordHash: 'set' }).where(eq(people.id, t.cast.chair.personId)))
    await on('administrator', work)
    expect((await roleOf('administrator'))?.version).toBe(2)
  })
})

describe('an account', () => {
  const said = { name: 'Ines Ravensworth', email: 'ines@example.org', jobTitle: 'Head of service', organisation: 'Marlbrook Council' }

  test('is changed by who administers all of its plans', async () => {
    await on('head', (tx, doing, held) => editPerson(tx, doing, held, said))
    expect(await rowOf('head')).toMatchObject({ ...said, version: 2 })
  })

  test('keeps its e-mail address to itself, whatever the capitals', async () => {
    await expect(on('head', (tx, doing, held) => editPerson(tx, doing, held, { ...said, email: 'CHAIR@example.org' }))).rejects.toThrow(expect.objectContaining({ field: 'email' }))
    expect(await rowOf('head')).toMatchObject({ name: 'The head', email: 'head@example.org', version: 1 })
    expect((await personByEmail(t.store.db, ' Head@Example.org '))?.id).toBe(t.cast.head.personId)
  })

  test.each([
    ['be changed', (tx: Tx, doing: Doing, held: PersonOfPlan) => editPerson(tx, doing, held, said)],
    ['be deactivated', (tx: Tx, doing: Doing, held: PersonOfPlan) => setActive(tx, doing, held, false)],
  ])('with a role in a plan of somebody else can not %s', async (_, work) => {
    await joinTheOther('head')
    await expect(on('head', work)).rejects.toThrow(/a plan that you do not administer/)
    expect(await rowOf('head')).toMatchObject({ name: 'The head', deactivatedAt: null, version: 1 })
  })

  test('is not deactivated by its own person, nor twice', async () => {
    await secondAdministrator()
    await expect(on('administrator', (tx, doing, held) => setActive(tx, doing, held, false))).rejects.toThrow(/your own account/)
    await expect(on('head', (tx, doing, held) => setActive(tx, doing, held, true))).rejects.toThrow(/active already/)
    expect(await rowOf('administrator')).toMatchObject({ deactivatedAt: null })
  })

  test('deactivated is out at once, and back only with a new session', async () => {
    const { personId } = t.cast.head
    await t.store.tx((tx) => startSession(tx, 's1', { id: personId, name: 'The head' }, AT))
    await on('head', (tx, doing, held) => setActive(tx, doing, held, false))
    expect(await askerOf(t.store.db, 's1', AT, TODAY)).toBeNull()
    await on('head', (tx, doing, held) => setActive(tx, doing, held, true))
    expect(await askerOf(t.store.db, 's1', AT, TODAY)).toBeNull()
  })

  test('loses every session when they are ended, and nobody else does', async () => {
    await t.store.tx(async (tx) => {
      for (const [id, who] of [['a', 'head'], ['b', 'head'], ['c', 'chair']] as const) await startSession(tx, id, { id: t.cast[who].personId, name: who }, AT)
    })
    await on('head', endSessions)
    expect(await Promise.all(['a', 'b', 'c'].map(async (id) => (await askerOf(t.store.db, id, AT, TODAY))?.personId ?? null))).toEqual([null, null, t.cast.chair.personId])
  })

  test('follows plans by its current roles alone', async () => {
    await joinTheOther('adviser')
    await on('adviser', (tx, doing, held) => changeRole(tx, doing, held, 'adviser', '2026-03-31'))
    expect(await plansOf(t.store.db, t.cast.adviser.personId, '2026-03-31')).toEqual([t.planId, t.outside.planId])
    expect(await plansOf(t.store.db, t.cast.adviser.personId, '2026-04-01')).toEqual([t.outside.planId])
  })
})
