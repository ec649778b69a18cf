import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { startSession } from './sessions.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'
import { checkTrail } from './trail-check.ts'

let on: TestDatabase
beforeEach(async () => {
  on = await testDatabase()
})
afterEach(() => on.close())

const check = () => checkTrail(on.store.db)
/** Somebody with the file in their hands, and no trigger in their way. */
const tamper = (change: string) => on.store.connections.writer.exec(`drop trigger trail_no_update; drop trigger trail_no_delete; ${change}`)

test('an untouched trail holds from its first entry to its last', async () => {
  const { entries, brokenAt, last } = await check()
  expect(entries).toBeGreaterThan(20)
  expect(brokenAt).toBeNull()
  expect(last?.seq).toBe(entries)
})

test('it holds over more than one batch, in few queries', async () => {
  await on.store.tx(async (tx) => {
    for (let i = 0; i < 2100; i++) await startSession(tx, `s${i}`, { id: on.cast.head.personId, name: on.cast.head.name }, '2026-03-03T09:00:00.000Z')
  })
  const before = on.store.connections.queries
  const { entries, brokenAt } = await check()
  expect(entries).toBeGreaterThan(2100)
  expect(brokenAt).toBeNull()
  expect(on.store.connections.queries - before).toBeLessThanOrEqual(4)
})

describe('what somebody changed in the file is found', () => {
  test.each([
    ["update trail set person_name = 'Somebody else' where seq = 7", 'changed'],
    ["update trail set at = '2020-01-01T00:00:00.000Z' where seq = 7", 'changed'],
    ['update trail set plan_id = null where seq = 7', 'changed'],
    ["update trail set hash = '' where seq = 7", 'changed'],
    ["update trail set detail = '{}' where seq = 7", 'detail'],
    ['delete from trail where seq = 7', 'missing'],
    ['delete from trail where seq >= 7', 'missing'],
  ])('%s', async (change, how) => {
    on.store.connections.writer.exec("update trail set detail = null where seq = 3")
    tamper(change)
    const found = await check()
    expect(found.brokenAt).toEqual({ seq: 7, how })
    expect(found.last?.seq).toBe(6)
    expect(found.entries).toBe(6)
  })

  test('an entry put in between', async () => {
    tamper("update trail set seq = seq + 1000 where seq >= 7; insert into trail select 7, at, person_id, person_name, plan_id, event, subject_kind, subject_id, subject_name, detail, detail_hash, hash from trail where seq = 6")
    expect((await check()).brokenAt).toEqual({ seq: 7, how: 'changed' })
  })
})

test('a detail that was erased as it may be leaves the chain whole', async () => {
  on.store.connections.writer.exec('update trail set detail = null where seq in (5, 9)')
  const { brokenAt, erased } = await check()
  expect([brokenAt, erased]).toEqual([null, 2])
})
