import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '#domain/errors'
import { answerCompletion, completionFor, proposeCompletion } from './completions.ts'
import { attachEvidence, evidenceFor, reviewEvidence } from './evidence.ts'
import { actions, completions, updates } from './schema/actions.ts'
import { onAction, testDatabase, TODAY, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const DONE = 'Every visit is now on the new rota'
const attach = (staleOn: string | null = null) => onAction(t, 'head', (tx, action) => attachEvidence(tx, t.doing('head'), [action], {
  title: 'Visits in February', kind: 'performance_data', aboutFrom: '2026-02-01', aboutTo: null, shows: 'shows that visits are on time', staleOn,
}, [], [{ url: 'https://example.org/visits', label: '' }]))
const review = (id: number, outcome: 'accepted' | 'queried', words = '') =>
  t.store.tx(async (tx) => reviewEvidence(tx, t.doing('chair'), await evidenceFor(tx, t.cast.chair, id), outcome, words))
const claim = (today = TODAY) => onAction(t, 'head', (tx, action) => proposeCompletion(tx, t.doing('head', today), action, DONE))
const answer = (id: number, outcome: 'signed_off' | 'sent_back', reason = '') =>
  onAction(t, 'chair', async (tx, action) => answerCompletion(tx, t.doing('chair'), action, await completionFor(tx, t.cast.chair, id), outcome, reason))
const row = () => t.store.db.select().from(actions).where(eq(actions.id, t.actionIds[0])).get()
const claims = () => t.store.db.select().from(completions)

describe('a claim of completion', () => {
  test('is refused while no evidence stands, while it is only submitted, and when it is queried', async () => {
    await expect(claim()).rejects.toThrow(/No accepted, current evidence/)
    const { id } = await attach()
    await expect(claim()).rejects.toThrow(/No accepted, current evidence/)
    await review(id, 'queried', 'Which team is this about?')
    await expect(claim()).rejects.toThrow(/No accepted, current evidence/)
    expect(await claims()).toEqual([])
  })

  test('does not rest on stale evidence', async () => {
    await review((await attach('2026-03-31')).id, 'accepted')
    await expect(claim('2026-04-01')).rejects.toThrow(/No accepted, current evidence/)
    await expect(claim('2026-03-31')).resolves.toMatchObject({ outcome: null })
  })

  test('on accepted evidence waits for the chair, once', async () => {
    await review((await attach()).id, 'accepted')
    await claim()
    expect(await row()).toMatchObject({ stage: 'not_started', version: 1 })
    await expect(claim()).rejects.toThrow(/proposed already/)
    expect(await claims()).toHaveLength(1)
  })

  test('that is signed off makes the action complete, with an update and a day for the check-back', async () => {
    await review((await attach()).id, 'accepted')
    await answer((await claim()).id, 'signed_off')
    expect(await row()).toMatchObject({ stage: 'complete', version: 2 })
    expect(await claims()).toMatchObject([{ outcome: 'signed_off', decidedBy: t.cast.chair.personId, checkBackOn: '2026-06-02' }])
    expect((await t.store.db.select().from(updates).where(eq(updates.actionId, t.actionIds[0]))).at(-1)).toMatchObject({ stage: 'complete', reason: DONE })
    await expect(claim()).rejects.toThrow(/Only an action that is not started or under way/)
  })

  test('that is sent back needs a reason and leaves the action', async () => {
    await review((await attach()).id, 'accepted')
    const { id } = await claim()
    const before = await row()
    await expect(answer(id, 'sent_back', 'No')).rejects.toThrow(/why it is sent back/)
    await answer(id, 'sent_back', 'Show us two more months')
    expect(await row()).toEqual(before)
    await expect(answer(id, 'signed_off')).rejects.toThrow(/answered already/)
    expect(await row()).toEqual(before)
  })

  test('is not signed off when its evidence no longer stands', async () => {
    const { id: evidenceId } = await attach()
    await review(evidenceId, 'accepted')
    const { id } = await claim()
    await review(evidenceId, 'queried', 'The numbers were wrong, were they not?')
    const before = await row()
    await expect(answer(id, 'signed_off')).rejects.toThrow(/any more/)
    expect(await row()).toEqual(before)
    expect(await claims()).toMatchObject([{ outcome: null }])
  })

  test('is not found from outside its plan', async () => {
    await review((await attach()).id, 'accepted')
    const { id } = await claim()
    await expect(completionFor(t.store.db, t.cast.outsider, id)).rejects.toThrow(NotFound)
  })
})
