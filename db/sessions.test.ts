import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changeRole, endRole, personOfPlan } from './people.ts'
import { askerOf, endSession, lastVisit, noteSeen, startSession } from './sessions.ts'
import { AT, testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => {
  t = await testDatabase()
  await t.store.tx((tx) => startSession(tx, 'session', { id: t.cast.adviser.personId, name: 'The adviser' }, AT))
})
afterEach(() => t.close())

const asks = (at = AT, today = TODAY) => askerOf(t.store.db, 'session', at, today)
const at = (hour: number, minute = 0) => new Date(Date.parse(AT) + (hour * 60 + minute) * 60_000).toISOString()
const on = (who: Member, work: (held: Awaited<ReturnType<typeof personOfPlan>>, tx: Parameters<typeof endRole>[0]) => Promise<unknown>) =>
  t.store.tx(async (tx) => work(await personOfPlan(tx, t.planId, t.cast[who].personId), tx))

describe('a session', () => {
  test('belongs to its person, with their role in each plan', async () => {
    expect(await asks()).toMatchObject({ personId: t.cast.adviser.personId, name: 'The adviser', sessionId: 'session' })
    expect([...(await asks())?.roles ?? []]).toEqual([[t.planId, 'adviser']])
    expect(await askerOf(t.store.db, 'another', AT, TODAY)).toBeNull()
  })

  test('[7.4.1] is worth nothing after signing out', async () => {
    await t.store.tx((tx) => endSession(tx, 'session', t.cast.adviser, AT))
    expect(await asks()).toBeNull()
  })

  test('[7.4.2] has a changed role at the next request', async () => {
    await on('adviser', (held, tx) => changeRole(tx, t.doing('administrator'), held, 'board_member', null))
    expect((await asks())?.roles.get(t.planId)).toBe('board_member')
  })

  test('[7.4.2] has no role in the plan at the next request after it ended', async () => {
    await on('adviser', (held, tx) => endRole(tx, t.doing('administrator'), held))
    expect((await asks())?.roles.size).toBe(0)
  })

  test('has a role through its last day, and no longer', async () => {
    await on('adviser', (held, tx) => changeRole(tx, t.doing('administrator'), held, 'adviser', TODAY))
    expect((await asks())?.roles.size).toBe(1)
    expect((await asks(AT, '2026-03-03'))?.roles.size).toBe(0)
  })

  test('[7.3] ends two hours after it was last used', async () => {
    expect(await asks(at(1, 59))).not.toBeNull()
    expect(await asks(at(2))).toBeNull()
    await t.store.tx((tx) => noteSeen(tx, new Map([['session', at(1, 59)]])))
    expect(await asks(at(3))).not.toBeNull()
  })

  test('[7.3] ends after twelve hours, however busy', async () => {
    await t.store.tx((tx) => noteSeen(tx, new Map([['session', at(11, 59)]])))
    expect(await asks(at(11, 59))).not.toBeNull()
    expect(await asks(at(12))).toBeNull()
  })

  test('is never noted as used earlier than it was', async () => {
    await t.store.tx((tx) => noteSeen(tx, new Map([['session', at(-5)]])))
    expect(await asks(at(1))).not.toBeNull()
  })

  test('knows when its person was last here on an earlier day', async () => {
    expect(await lastVisit(t.store.db, t.cast.adviser, TODAY)).toBeNull()
    const visit = (id: string, instant: string) => t.store.tx((tx) => startSession(tx, id, { id: t.cast.adviser.personId, name: 'The adviser' }, instant))
    await visit('late in the evening', '2026-03-01T23:59:00.000Z')
    await visit('past midnight', '2026-03-02T00:01:00.000Z')
    await visit('days before', at(-72))
    expect(await lastVisit(t.store.db, t.cast.adviser, TODAY)).toBe('2026-03-01T23:59:00.000Z')
    expect(await lastVisit(t.store.db, t.cast.head, TODAY)).toBeNull()
  })
})
