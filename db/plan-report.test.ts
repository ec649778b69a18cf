import { afterEach, beforeEach, expect, test } from 'vitest'
import { claimLine } from '#domain/evidence'
import { actionFor } from './actions.ts'
import { attachEvidence } from './evidence.ts'
import { readGiven } from './evidence-lines.ts'
import { MOST_WHOLE, REPORT_PAGE, reportOf } from './plan-report.ts'
import { testDatabase, TODAY, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const refs = async (page = 1) => (await reportOf(t.store.db, t.planId, { page, lines: false })).rows.map(({ ref }) => ref)
const fill = (count: number) => {
  const add = t.store.connections.writer.prepare("insert into actions (plan_id, area_id, ref, ref_sort, title, description, owner_id, stage, status, impact, last_update_on, created_on) select plan_id, area_id, 'x' || ?, ?, title, description, owner_id, stage, status, impact, last_update_on, created_on from actions where id = ?")
  for (let i = 0; i < count; i += 1) add.run(i, `9${String(i).padStart(5, '0')}`, t.actionIds[0])
}

test('a report holds the actions of the plan alone, by area and reference', async () => {
  expect(await refs()).toEqual(['1.1', '1.2', '2.1'])
  expect(await reportOf(t.store.db, t.outside.planId, { page: 1, lines: false })).toMatchObject({ total: 1, pages: 1, from: 1, rows: [{ owner: 'The outsider', area: { number: 1, title: 'Plans for education' } }] })
})

test('each action comes with what its claim rests on where that is asked for', async () => {
  await t.store.tx(async (tx) => attachEvidence(tx, t.doing('head'), [await actionFor(tx, t.cast.head, t.actionIds[1])],
    { title: 'Visits', kind: 'survey', aboutFrom: '2026-02-01', aboutTo: null, shows: 'Shows that more was done', staleOn: null }, [], [{ url: 'https://example.gov.uk/', label: '' }]))
  const lines = async (asked: boolean) => (await reportOf(t.store.db, t.planId, { page: 1, lines: asked })).rows.map(({ given }) => claimLine(readGiven(given), TODAY))
  expect(await lines(true)).toEqual(['', 'no accepted, current evidence; not yet accepted: a survey', ''])
  expect(await lines(false)).toEqual(['', '', ''])
})

test('a plan is whole up to its limit', async () => {
  fill(MOST_WHOLE - 3)
  expect(await reportOf(t.store.db, t.planId, { page: 2, lines: false })).toMatchObject({ total: MOST_WHOLE, pages: 1, page: 1, rows: { length: MOST_WHOLE } })
})

test('a larger plan comes in pages that hold each action once', async () => {
  fill(MOST_WHOLE + 1)
  const [first, last] = [await reportOf(t.store.db, t.planId, { page: 1, lines: false }), await reportOf(t.store.db, t.planId, { page: 99, lines: false })]
  expect(first).toMatchObject({ total: MOST_WHOLE + 4, pages: 3, from: 1, rows: { length: REPORT_PAGE } })
  expect(last).toMatchObject({ page: 3, from: 2 * REPORT_PAGE + 1, rows: { length: MOST_WHOLE + 4 - 2 * REPORT_PAGE } })
  expect(new Set([...await refs(1), ...await refs(2), ...await refs(3)]).size).toBe(MOST_WHOLE + 4)
})
