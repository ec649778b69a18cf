import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claimLine } from '#domain/evidence'
import { actionFor } from './actions.ts'
import { attachEvidence, evidenceFor, reviewEvidence, type SaidEvidence } from './evidence.ts'
import { GIVEN, readGiven, renewEvidenceLines } from './evidence-lines.ts'
import { actions } from './schema/actions.ts'
import { testDatabase, TODAY, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const SAID: SaidEvidence = { title: 'Visits', kind: 'performance_data', aboutFrom: '2026-01-01', aboutTo: '2026-01-31', shows: 'Shows that visits rose', staleOn: null }
const attach = async (said: Partial<SaidEvidence>, also: number[] = []) => (await t.store.tx(async (tx) => attachEvidence(tx, t.doing('head'),
  await Promise.all([t.actionIds[0], ...also].map((id) => actionFor(tx, t.cast.head, id))), { ...SAID, ...said }, [], [{ url: 'https://example.gov.uk/', label: '' }]))).id
const review = (id: number, outcome: 'accepted' | 'withdrawn', words = '') => t.store.tx(async (tx) => reviewEvidence(tx, t.doing('chair'), await evidenceFor(tx, t.cast.chair, id), outcome, words))
const said = async (id = t.actionIds[0]) => {
  const row = await t.store.db.select({ line: actions.evidenceLine, staleOn: actions.evidenceStaleOn }).from(actions).where(eq(actions.id, id)).get()
  return [row?.line, row?.staleOn]
}

describe('what an action repeats of its evidence', () => {
  test('is its kinds, the newest month, and the last day on which any of it is current', async () => {
    await attach({ staleOn: '2026-04-30' })
    expect(await said()).toEqual(['evidenced by performance data, newest January 2026', '2026-04-30'])
    const id = await attach({ kind: 'audit_report', aboutFrom: '2026-02-10', aboutTo: null, staleOn: '2026-06-30' })
    expect(await said()).toEqual(['evidenced by performance data and an audit report, newest February 2026', '2026-06-30'])
    await attach({ kind: 'tracker', aboutFrom: '2025-12-01', aboutTo: null })
    expect(await said()).toEqual(['evidenced by performance data, an audit report and a tracker, newest February 2026', null])
    await review(id, 'withdrawn', 'It counted the wrong teams')
    expect(await said()).toEqual(['evidenced by performance data and a tracker, newest January 2026', null])
  })

  test('follows on every action that the evidence serves', async () => {
    const id = await attach({ staleOn: '2026-04-30' }, [t.actionIds[1]])
    expect(await said(t.actionIds[1])).toEqual(['evidenced by performance data, newest January 2026', '2026-04-30'])
    await review(id, 'withdrawn', 'It counted the wrong teams')
    expect([await said(), await said(t.actionIds[1])]).toEqual([['', null], ['', null]])
  })

  test('is said anew where an earlier version named no month, and nowhere else', async () => {
    await attach({ staleOn: '2026-04-30' }, [t.actionIds[1]])
    const write = (line: string, id: number) => t.store.connections.writer.prepare('update actions set evidence_line = ?, evidence_stale_on = null where id = ?').run(line, id)
    write('evidenced by performance data', t.actionIds[0])
    write('evidenced by something else, newest May 2020', t.actionIds[1])
    await t.store.tx(renewEvidenceLines)
    const after = [await said(), await said(t.actionIds[1]), await said(t.actionIds[2])]
    expect(after).toEqual([['evidenced by performance data, newest January 2026', '2026-04-30'], ['evidenced by something else, newest May 2020', null], ['', null]])
    write('evidenced by performance data', t.actionIds[0])
    await t.store.tx(renewEvidenceLines)
    expect(await said(), 'once for each database').toEqual(['evidenced by performance data', null])
  })
})

test('what was given comes with the action, for the line of its claim', async () => {
  await review(await attach({}), 'accepted')
  await attach({ kind: 'survey' })
  const rows = await t.store.db.select({ id: actions.id, given: GIVEN }).from(actions).orderBy(actions.id)
  expect(rows.slice(0, 2).map(({ given }) => claimLine(readGiven(given), TODAY))).toEqual(['evidenced by performance data, newest January 2026; not yet accepted: a survey', ''])
})
