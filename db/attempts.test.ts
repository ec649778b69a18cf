import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countTry, forgetTries, MOST_FAILURES, mustWait } from './attempts.ts'
import { connect, storeOn } from './client.ts'
import { AT, testDatabase, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const after = (minutes: number) => new Date(Date.parse(AT) + minutes * 60_000).toISOString()
const fail = (times: number, account = 'chair@example.org', address = '10.0.0.1') =>
  t.store.tx(async (tx) => { for (let i = 0; i < times; i++) await countTry(tx, account, address, AT) })
const waits = (account = 'chair@example.org', address = '10.0.0.1', at = AT) => mustWait(t.store.db, account, address, at)

describe('tries to sign in', () => {
  test('make an account wait, from wherever, whatever the capitals, and no other account', async () => {
    await fail(MOST_FAILURES.account - 1)
    expect(await waits()).toBe(false)
    await fail(1)
    expect(await waits(' Chair@Example.org', '10.0.0.2')).toBe(true)
    expect(await waits('head@example.org')).toBe(false)
  })

  test('make an account wait that does not exist', async () => {
    await fail(MOST_FAILURES.account, 'nobody@example.org')
    expect(await waits('nobody@example.org')).toBe(true)
  })

  test('make an address wait that tries many accounts', async () => {
    for (let i = 0; i < MOST_FAILURES.address; i++) await fail(1, `somebody${i}@example.org`)
    expect(await waits('head@example.org')).toBe(true)
    expect(await waits('head@example.org', '10.0.0.2')).toBe(false)
  })

  test('[6.3.1] are remembered by a service that is started again', async () => {
    await fail(MOST_FAILURES.account)
    const again = storeOn(connect(t.store.connections.file))
    expect(await mustWait(again.db, 'chair@example.org', '10.0.0.1', after(1))).toBe(true)
    again.close()
  })

  test('are forgotten after a quarter of an hour, and counted anew', async () => {
    await fail(MOST_FAILURES.account)
    expect(await waits(undefined, undefined, after(14))).toBe(true)
    expect(await waits(undefined, undefined, after(15))).toBe(false)
    await t.store.tx((tx) => countTry(tx, 'chair@example.org', '10.0.0.1', after(16)))
    expect(await waits(undefined, undefined, after(16))).toBe(false)
  })

  test('of an account are forgotten when its person signs in; those of the address are not', async () => {
    for (let i = 0; i < MOST_FAILURES.address; i++) await fail(1, `somebody${i}@example.org`)
    await fail(1)
    await t.store.tx((tx) => forgetTries(tx, 'chair@example.org', '10.0.0.1'))
    expect(await waits('chair@example.org', '10.0.0.2')).toBe(false)
    expect(await waits('chair@example.org', '10.0.0.1')).toBe(true)
  })
})
