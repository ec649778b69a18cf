import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { connect, storeOn, type Store } from './client.ts'
import { invitationFor, makeSetupToken, setupFor } from './invitations.ts'
import { bringUpToDate } from './migrate.ts'
import { plans } from './schema/plans.ts'
import { askerOf, startSession } from './sessions.ts'
import { setUpCouncil } from './setup.ts'
import { AT, TODAY } from './test-database.ts'

let store: Store
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sightline-setup-'))
  const connections = connect(join(folder, 'sightline.db'))
  bringUpToDate(connections)
  store = storeOn(connections)
})
afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

const said = { authority: 'Marlbrook Council', person: { name: 'Ada Morwick', email: 'ada@example.org', jobTitle: 'Programme manager' }, plan: { name: 'Social care plan', boardName: 'Improvement board', phase: '' } }
const newToken = async () => (await store.tx((tx) => makeSetupToken(tx, AT))) ?? ''
const setUp = (token: string) => store.tx(async (tx) => {
  const invitation = await setupFor(tx, token, AT)
  return invitation ? setUpCouncil(tx, { at: AT, today: TODAY }, invitation, said, 'hashed') : null
})

test('the first link sets up a council, its first plan and who administers it, once', async () => {
  const token = await newToken()
  const made = await setUp(token)
  if (!made) throw new Error('Nothing was set up')
  await store.tx((tx) => startSession(tx, 's', made.person, AT))
  expect([...(await askerOf(store.db, 's', AT, TODAY))?.roles ?? []]).toEqual([[made.plan.id, 'administrator']])
  expect(made.plan).toMatchObject({ name: 'Social care plan', silentAfterDays: 30, checkBackMonths: 3 })
  expect(await setUp(token)).toBeNull()
  expect(await store.tx((tx) => makeSetupToken(tx, AT))).toBeNull()
})

test('a start before that makes a new link, and the one before stops working', async () => {
  const [first, second] = [await newToken(), await newToken()]
  expect(await setUp(first)).toBeNull()
  expect(await store.db.select().from(plans)).toEqual([])
  expect(await setUp(second)).not.toBeNull()
})

test('the first link is nobody\'s invitation', async () => {
  expect(await invitationFor(store.db, await newToken(), AT)).toBeUndefined()
})
