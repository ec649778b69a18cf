import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import type { Tx } from './client.ts'
import { invitationFor, invite, join, makeSetupToken, setupFor } from './invitations.ts'
import { giveRole, personOfPlan, setActive } from './people.ts'
import { invitations, people } from './schema/people.ts'
import { askerOf, startSession } from './sessions.ts'
import { AT, testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const heldBy = (tx: Tx, who: Member) => personOfPlan(tx, t.planId, t.cast[who].personId)
const linkFor = (who: Member) => t.store.tx(async (tx) => invite(tx, t.doing('administrator'), await heldBy(tx, who)))
const days = (count: number) => new Date(Date.parse(AT) + count * 86_400_000).toISOString()
const opens = async (token: string, at = AT) => (await invitationFor(t.store.db, token, at))?.person.id ?? null

describe('a one-time link', () => {
  test('is kept as a hash alone', async () => {
    const token = await linkFor('head')
    expect(JSON.stringify(await t.store.db.select().from(invitations))).not.toContain(token)
    expect(await opens(token)).toBe(t.cast.head.personId)
    expect(await opens(`${token}x`)).toBeNull()
  })

  test('works for seven days', async () => {
    const token = await linkFor('head')
    expect(await opens(token, days(6.9))).toBe(t.cast.head.personId)
    expect(await opens(token, days(7))).toBeNull()
  })

  test('stops working when a newer one is made for the same person, and for nobody else', async () => {
    const [first, other] = [await linkFor('head'), await linkFor('chair')]
    await linkFor('head')
    expect([await opens(first), await opens(other)]).toEqual([null, t.cast.chair.personId])
  })

  test('sets the password once, and ends what was open before', async () => {
    const token = await linkFor('head')
    await t.store.tx((tx) => startSession(tx, 'before', { id: t.cast.head.personId, name: 'The head' }, AT))
    await t.store.tx(async (tx) => {
      const found = await invitationFor(tx, token, AT)
      if (found) await join(tx, AT, found.invitation, found.person, 'hashed')
    })
    expect(await t.store.db.select({ hash: people.passwordHash }).from(people).where(eq(people.id, t.cast.head.personId)).get()).toEqual({ hash: 'hashed' })
    expect(await opens(token)).toBeNull()
    expect(await askerOf(t.store.db, 'before', AT, TODAY)).toBeNull()
  })

  test('is not made for, and not kept open to, a deactivated account', async () => {
    const token = await linkFor('head')
    await t.store.tx(async (tx) => setActive(tx, t.doing('administrator'), await heldBy(tx, 'head'), false))
    expect(await opens(token)).toBeNull()
    await expect(linkFor('head')).rejects.toThrow(/deactivated: reactivate it first/)
  })

  test('can not be made by an administrator of one plan for somebody who has a role in another', async () => {
    await t.store.tx((tx) => giveRole(tx, t.doing('administrator'), { id: t.cast.outsider.personId, name: 'The outsider' }, t.planId, 'adviser'))
    await expect(linkFor('outsider')).rejects.toThrow(/a plan that you do not administer/)
    expect(await t.store.db.select().from(invitations)).toEqual([])
  })

  test('of a person does not set up a council', async () => {
    expect(await setupFor(t.store.db, await linkFor('head'), AT)).toBeUndefined()
    expect(await t.store.tx((tx) => makeSetupToken(tx, AT))).toBeNull()
  })
})
