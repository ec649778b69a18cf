import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Impact } from '#domain/vocabulary'
import { impactSince, judgeImpact } from './impact.ts'
import { actions, updates } from './schema/actions.ts'
import { trail } from './schema/trail.ts'
import { onAction, testDatabase, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const WHY = 'Young people say that they are asked'
const judge = (impact: Impact, reason = WHY, day = '2026-03-10') => onAction(t, 'boardMember', (tx, action) => judgeImpact(tx, t.doing('boardMember', day), action, impact, reason))
const row = () => t.store.db.select().from(actions).where(eq(actions.id, t.actionIds[0])).get()
const said = () => t.store.db.select().from(updates).where(eq(updates.actionId, t.actionIds[0]))

test('impact is judged apart: an update in which nothing else changes, told in the trail', async () => {
  const before = await row()
  await judge('some')
  expect(await row()).toEqual({ ...before, impact: 'some', version: 2, lastUpdateOn: '2026-03-10' })
  expect((await said()).at(-1)).toMatchObject({ impact: 'some', stage: before?.stage, status: before?.status, dueOn: before?.dueOn, reason: WHY, note: '' })
  const last = (await t.store.db.select().from(trail)).at(-1)
  expect(last).toMatchObject({ event: 'impact.judged', subjectKind: 'action' })
  expect(JSON.parse(last?.detail ?? '')).toEqual({ impact: { before: 'too_early', after: 'some' }, reason: true })
})

test('the same impact, or no reason, is refused and changes nothing', async () => {
  const before = await row()
  await expect(judge('too_early')).rejects.toThrow('already')
  await expect(judge('clear', 'Yes')).rejects.toThrow('Say in at least one sentence')
  expect([await row(), (await said()).length]).toEqual([before, 1])
})

test('who set the impact, when and why: the update that changed it last', async () => {
  expect(await impactSince(t.store.db, t.actionIds[0])).toBeUndefined()
  await judge('some')
  await judge('clear', 'The survey says so of every team', '2026-03-12')
  await onAction(t, 'chair', (tx, action) => writeUpdate(tx, t.doing('chair', '2026-03-20'), action, { ...standingOf(action), reason: '', note: 'A note that changes nothing' }))
  expect(await impactSince(t.store.db, t.actionIds[0])).toEqual({ by: 'The boardMember', at: '2026-03-12T09:00:00.000Z', reason: 'The survey says so of every team' })
})
