import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { NotFound } from '#domain/errors'
import type { SaidUpdate } from '#domain/update'
import { actionFor, type LoadedAction } from './actions.ts'
import { actions, updates } from './schema/actions.ts'
import { trail } from './schema/trail.ts'
import { onAction, testDatabase, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const write = (said: (action: LoadedAction) => Partial<SaidUpdate>, today?: string) =>
  onAction(t, 'chair', (tx, action) => writeUpdate(tx, t.doing('chair', today), action, { ...standingOf(action), reason: '', note: '', ...said(action) }))
const row = () => t.store.db.select().from(actions).where(eq(actions.id, t.actionIds[0])).get()
const written = async () => (await t.store.db.select().from(updates).where(eq(updates.actionId, t.actionIds[0]))).length
const traced = async () => (await t.store.db.select().from(trail).where(eq(trail.event, 'action.updated'))).length

describe('an update', () => {
  test('moves the action as it says, keeps why, and is in the trail without its words', async () => {
    await write(() => ({ status: 'do_better', stage: 'under_way', reason: 'Visits to children are late', note: 'Nine in ten were late in February' }))
    expect(await row()).toMatchObject({ status: 'do_better', stage: 'under_way', version: 2 })
    const last = (await t.store.db.select().from(updates).where(eq(updates.actionId, t.actionIds[0]))).at(-1)
    expect(last).toMatchObject({ status: 'do_better', reason: 'Visits to children are late', authorId: t.cast.chair.personId })
    const [entry] = await t.store.db.select().from(trail).where(eq(trail.event, 'action.updated'))
    expect(JSON.parse(entry?.detail ?? '')).toEqual({ status: { before: 'not_rated', after: 'do_better' }, stage: { before: 'not_started', after: 'under_way' }, note: true, reason: true })
  })

  test('that moves the due date keeps the first agreed and the previous one', async () => {
    await write(() => ({ dueOn: '2026-08-31', reason: 'The new system comes in August' }))
    await write(() => ({ dueOn: '2026-10-31', reason: 'The supplier is two months late' }))
    expect(await row()).toMatchObject({ firstDueOn: '2026-06-30', previousDueOn: '2026-08-31', dueOn: '2026-10-31' })
  })

  test('is the newest one of its day, and makes the action no longer silent', async () => {
    await write(() => ({ note: 'Nothing new to tell' }), '2026-04-20')
    expect(await row()).toMatchObject({ lastUpdateOn: '2026-04-20', status: 'not_rated' })
  })

  test.each([
    ['a change without a reason', () => ({ status: 'going_well' as const }), /reason of at least one sentence/],
    ['a reason of one word', () => ({ status: 'going_well' as const, reason: 'Better' }), /reason of at least one sentence/],
    ['complete', () => ({ stage: 'complete' as const, reason: 'We have done all of it' }), /chair signs it off/],
    ['embedded', () => ({ stage: 'embedded' as const, reason: 'We have done all of it' }), /check-back/],
    ['nothing at all', () => ({}), /Change something, or write a note/],
    ['an owner without a role in the plan', () => ({ ownerId: t.cast.outsider.personId, reason: 'Somebody else takes it on' }), /has a role in this plan/],
    ['an owner who does not exist', () => ({ ownerId: 999_999, reason: 'Somebody else takes it on' }), /has a role in this plan/],
  ])('is refused for %s, and nothing changes', async (_, said, sentence) => {
    const before = await row()
    await expect(write(said)).rejects.toThrow(sentence)
    expect(await row()).toEqual(before)
    expect(await written()).toBe(1)
    expect(await traced()).toBe(0)
  })

  test('of an action that is not the asker’s to see finds nothing', async () => {
    await expect(t.store.tx((tx) => actionFor(tx, t.cast.outsider, t.actionIds[0]))).rejects.toThrow(NotFound)
    await expect(t.store.tx((tx) => actionFor(tx, t.cast.chair, t.outside.actionId))).rejects.toThrow(NotFound)
  })

  test('can never be changed or taken away', () => {
    const { writer } = t.store.connections
    expect(() => writer.exec("update updates set note = 'x'")).toThrow('can only be added to')
    expect(() => writer.exec('delete from updates')).toThrow('can only be added to')
  })
})
