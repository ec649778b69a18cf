import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { answerCompletion, completionFor, proposeCompletion } from './completions.ts'
import { attachEvidence, evidenceFor, reviewEvidence, reviseEvidence } from './evidence.ts'
import { actions, completions, updates } from './schema/actions.ts'
import { onAction, testDatabase, TODAY, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const LINKS = [{ url: 'https://example.org/visits', label: '' }]
const attach = async (staleOn: string | null) => (await onAction(t, 'head', (tx, action) => attachEvidence(tx, t.doing('head'), [action], {
  title: 'Visits in February', kind: 'performance_data', aboutFrom: '2026-02-01', aboutTo: null, shows: 'shows that visits are on time', staleOn,
}, [], LINKS))).id
const accept = (id: number) => t.store.tx(async (tx) => reviewEvidence(tx, t.doing('chair'), await evidenceFor(tx, t.cast.chair, id), 'accepted', ''))
const claim = (today: string) => onAction(t, 'head', (tx, action) => proposeCompletion(tx, t.doing('head', today), action, 'Every visit is now on the new rota'))
const answer = (id: number, today: string, outcome: 'signed_off' | 'sent_back' = 'signed_off', reason = '') =>
  onAction(t, 'chair', async (tx, action) => answerCompletion(tx, t.doing('chair', today), action, await completionFor(tx, t.cast.chair, id), outcome, reason))
const everything = async () => [await t.store.db.select().from(actions).where(eq(actions.id, t.actionIds[0])).get(), await t.store.db.select().from(completions), await t.store.db.select().from(updates)]

test('evidence that goes stale between the claim and the answer carries no sign-off, and nothing changes', async () => {
  await accept(await attach('2026-03-31'))
  const { id } = await claim(TODAY)
  const before = await everything()
  await expect(answer(id, '2026-04-01')).rejects.toThrow(/No accepted, current evidence stands on this action any more/)
  expect(await everything()).toEqual(before)
  await answer(id, '2026-04-01', 'sent_back', 'Show us the visits since March')
  expect((await t.store.db.select().from(completions)).map(({ outcome }) => outcome)).toEqual(['sent_back'])
})

test('on its last day it still counts', async () => {
  await accept(await attach('2026-03-31'))
  await answer((await claim('2026-03-31')).id, '2026-03-31')
  expect((await everything())[0]).toMatchObject({ stage: 'complete' })
})

test('one piece that is accepted and current carries a claim beside others that are stale or not accepted', async () => {
  await accept(await attach('2026-03-31'))
  await attach(null)
  await expect(claim('2026-04-01')).rejects.toThrow(/No accepted, current evidence/)
  await accept(await attach('2026-06-30'))
  await expect(claim('2026-04-01')).resolves.toMatchObject({ outcome: null })
})

test('a new revision carries nothing until it is accepted, and doesn’t make stale evidence current', async () => {
  const id = await attach('2026-03-31')
  await accept(id)
  await t.store.tx(async (tx) => reviseEvidence(tx, t.doing('head', '2026-03-10'), await evidenceFor(tx, t.cast.head, id), 'March is in it', [], LINKS))
  await expect(claim('2026-03-11')).rejects.toThrow(/No accepted, current evidence/)
  await accept(id)
  await expect(claim('2026-04-01')).rejects.toThrow(/No accepted, current evidence/)
  await expect(claim('2026-03-11')).resolves.toMatchObject({ outcome: null })
})
