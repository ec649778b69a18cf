import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDays } from '#domain/dates'
import { STALE_SOON_DAYS } from '#domain/evidence'
import { actionFor } from './actions.ts'
import { attachEvidence, evidenceFor, reviewEvidence } from './evidence.ts'
import { goingStale } from './going-stale.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const attach = async (title: string, staleOn: string | null, who: Member = 'head', actionId = t.actionIds[0]) => (await t.store.tx(async (tx) => attachEvidence(tx, t.doing(who), [await actionFor(tx, t.cast[who], actionId)],
  { title, kind: 'survey', aboutFrom: '2026-02-01', aboutTo: null, shows: 'Shows that more was done', staleOn }, [], [{ url: 'https://example.gov.uk/', label: '' }]))).id
const warned = async (who: Member, today = TODAY) => (await t.store.db.all<{ name: string; day: string; planId: number }>(sql`${goingStale(t.cast[who], today)} order by day`)).map(({ name, day, planId }) => [name, day, planId])
const last = addDays(TODAY, STALE_SOON_DAYS)

test('its giver is warned from thirty days before until the last day', async () => {
  await attach('Soon', last)
  await attach('Today', TODAY)
  await attach('Later', addDays(last, 1))
  await attach('Never', null)
  expect(await warned('head')).toEqual([['Today', TODAY, t.planId], ['Soon', last, t.planId]])
  expect(await warned('head', addDays(last, 1))).toEqual([['Later', addDays(last, 1), t.planId]])
  expect([await warned('chair'), await warned('outsider')]).toEqual([[], []])
})

test('of what is queried or withdrawn, or stands in no plan of theirs any more, there is no warning', async () => {
  const [queried, withdrawn] = [await attach('Queried', last), await attach('Withdrawn', last)]
  const say = (id: number, outcome: 'queried' | 'withdrawn') => t.store.tx(async (tx) => reviewEvidence(tx, t.doing('chair'), await evidenceFor(tx, t.cast.chair, id), outcome, 'It counted the wrong teams'))
  await say(queried, 'queried')
  await say(withdrawn, 'withdrawn')
  await attach('Elsewhere', last, 'outsider', t.outside.actionId)
  const left = { ...t.cast.outsider, roles: new Map([[t.planId, 'adviser' as const]]) }
  expect(await warned('head')).toEqual([])
  expect(await t.store.db.all(goingStale(left, TODAY))).toEqual([])
})
