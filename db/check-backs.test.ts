import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { answerCheckBack, completionHistory } from './check-backs.ts'
import { answerCompletion, completionFor, proposeCompletion } from './completions.ts'
import { attachEvidence, evidenceFor, reviewEvidence } from './evidence.ts'
import { actions, checkBacks, completions, updates } from './schema/actions.ts'
import { trail } from './schema/trail.ts'
import { onAction, testDatabase, TODAY, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

let t: TestDatabase
beforeEach(async () => {
  t = await testDatabase()
  const piece = await onAction(t, 'head', (tx, action) => attachEvidence(tx, t.doing('head'), [action], {
    title: 'Visits in February', kind: 'performance_data', aboutFrom: '2026-02-01', aboutTo: null, shows: 'shows that visits are on time', staleOn: null,
  }, [], [{ url: 'https://example.org/visits', label: '' }]))
  await t.store.tx(async (tx) => reviewEvidence(tx, t.doing('chair'), await evidenceFor(tx, t.cast.chair, piece.id), 'accepted', ''))
})
afterEach(() => t.close())

const DUE = '2026-06-02'
const WHY = 'The figures of May show the same'
async function complete(today = TODAY): Promise<number> {
  const { id } = await onAction(t, 'head', (tx, action) => proposeCompletion(tx, t.doing('head', today), action, 'Every visit is now on the new rota'))
  await onAction(t, 'chair', async (tx, action) => answerCompletion(tx, t.doing('chair', today), action, await completionFor(tx, t.cast.chair, id), 'signed_off', ''))
  return id
}
const checkBack = (id: number, outcome: 'still_so' | 'not_so', today = DUE, reason = WHY) =>
  onAction(t, 'boardMember', async (tx, action) => answerCheckBack(tx, t.doing('boardMember', today), action, await completionFor(tx, t.cast.boardMember, id), outcome, reason))
const row = () => t.store.db.select().from(actions).where(eq(actions.id, t.actionIds[0])).get()
const answers = () => t.store.db.select().from(checkBacks)
const events = async () => (await t.store.db.select({ event: trail.event }).from(trail)).map(({ event }) => event)

describe('a check-back', () => {
  test('that is still so makes the action embedded, with who, when and why', async () => {
    const id = await complete()
    await checkBack(id, 'still_so')
    expect(await row()).toMatchObject({ stage: 'embedded', version: 3 })
    expect(await answers()).toMatchObject([{ completionId: id, actionId: t.actionIds[0], outcome: 'still_so', reason: WHY, answeredBy: t.cast.boardMember.personId, answeredAt: `${DUE}T09:00:00.000Z` }])
    expect((await t.store.db.select().from(updates).where(eq(updates.actionId, t.actionIds[0]))).at(-1)).toMatchObject({ stage: 'embedded', reason: WHY, onDay: DUE })
    expect((await events()).at(-1)).toBe('check-back.still-so')
  })

  test('that is not so reopens the action before its day too, and the completion stays as it was', async () => {
    const id = await complete()
    const kept = await t.store.db.select().from(completions)
    await checkBack(id, 'not_so', '2026-03-09')
    expect(await row()).toMatchObject({ stage: 'under_way', version: 3 })
    expect(await t.store.db.select().from(completions)).toEqual(kept)
    expect((await events()).at(-1)).toBe('check-back.not-so')
  })

  test('can not be still so before its day, and says from which', async () => {
    const id = await complete()
    const before = await row()
    await expect(checkBack(id, 'still_so', '2026-06-01')).rejects.toThrow('from 2 June 2026')
    expect([await row(), await answers()]).toEqual([before, []])
  })

  test('is answered once', async () => {
    const id = await complete()
    await checkBack(id, 'still_so')
    const before = await row()
    await expect(checkBack(id, 'not_so')).rejects.toThrow('answered already')
    expect(await row()).toEqual(before)
    expect(await answers()).toHaveLength(1)
  })

  test('without a reason changes nothing', async () => {
    const id = await complete()
    const before = await row()
    await expect(checkBack(id, 'not_so', DUE, 'No')).rejects.toThrow('Say in at least one sentence')
    expect([await row(), await answers()]).toEqual([before, []])
  })

  test('belongs to the newest sign-off: an older completion can not be checked back again', async () => {
    const first = await complete()
    await checkBack(first, 'not_so', '2026-03-20')
    const second = await complete('2026-04-01')
    const before = await row()
    await expect(checkBack(first, 'still_so', '2026-07-01')).rejects.toThrow('answered already')
    expect(await row()).toEqual(before)
    await checkBack(second, 'still_so', '2026-07-01')
    expect(await row()).toMatchObject({ stage: 'embedded' })
  })

  test('is the only way in which a complete action is opened again', async () => {
    await complete()
    const before = await row()
    await expect(onAction(t, 'chair', (tx, action) => writeUpdate(tx, t.doing('chair', '2026-03-20'), action, { ...standingOf(action), stage: 'under_way', reason: 'Two teams slipped back to the old rota', note: '' }))).rejects.toThrow('opened again by its check-back')
    expect(await row()).toEqual(before)
  })

  test('an embedded action may still be reopened by an update', async () => {
    await checkBack(await complete(), 'still_so')
    await onAction(t, 'chair', (tx, action) => writeUpdate(tx, t.doing('chair', '2026-08-01'), action, { ...standingOf(action), stage: 'under_way', reason: 'The summer showed that it does not hold', note: '' }))
    expect(await row()).toMatchObject({ stage: 'under_way' })
  })
})

test('the history tells every claim with its answers, the newest first, in one query', async () => {
  const first = await complete()
  await checkBack(first, 'not_so', '2026-03-09')
  const second = await complete('2026-03-20')
  const before = t.store.connections.queries
  const history = await completionHistory(t.store.db, t.actionIds[0])
  expect(t.store.connections.queries - before).toBe(1)
  expect(history).toMatchObject([
    { id: second, proposer: 'The head', decider: 'The chair', outcome: 'signed_off', checkBackOn: '2026-06-20', checked: null, total: 2 },
    { id: first, checked: 'not_so', checker: 'The boardMember', checkReason: WHY },
  ])
})
