import { expect, test } from 'vitest'
import { attachEvidence } from './evidence.ts'
import { headingsChangedSince, writtenSince } from './since.ts'
import { lastVisit } from './sessions.ts'
import { onAction, testDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

test('tells what was written and which headings are others now', async () => {
  const base = await testDatabase()
  const rate = (day: string, status: 'going_well' | 'do_better' | 'not_rated', id: number) => onAction(base, 'chair', (tx, action) =>
    writeUpdate(tx, base.doing('chair', day), action, { ...standingOf(action), status, reason: 'The board was shown why.', note: '' }), id)
  await rate('2026-03-10', 'do_better', base.actionIds[0])
  const since = '2026-03-12T12:00:00.000Z'
  await rate('2026-03-20', 'going_well', base.actionIds[0])
  await rate('2026-03-20', 'going_well', base.actionIds[1])
  await rate('2026-03-21', 'not_rated', base.actionIds[1])
  await onAction(base, 'chair', (tx, action) => attachEvidence(tx, base.doing('chair', '2026-03-21'), [action],
    { title: 'Audit', kind: 'audit_report', aboutFrom: '2026-03-01', aboutTo: null, shows: 'Shows that plans are better', staleOn: null }, [], [{ url: 'https://example.org/a', label: '' }]))
  expect(await writtenSince(base.store.db, [base.planId, base.outside.planId], since)).toEqual([{ planId: base.planId, updates: 3, evidence: 1 }, { planId: base.outside.planId, updates: 0, evidence: 0 }])
  expect(await headingsChangedSince(base.store.db, [base.planId], since)).toMatchObject([{ ref: '1.1', before: 'do_better', after: 'going_well', total: 1 }])
  base.close()
})

test('the last visit is the newest on an earlier day', async () => {
  const { store, cast, close } = await testDatabase()
  const visit = (id: string, at: string) => store.connections.writer.prepare('insert into sessions (id, person_id, started_at, last_seen_at, expires_at) values (?, ?, ?, ?, ?)').run(id, cast.adviser.personId, at, at, at)
  expect(await lastVisit(store.db, cast.adviser, '2026-06-20')).toBeNull()
  visit('first', '2026-06-01T10:00:00.000Z')
  visit('late in the evening, London time', '2026-06-19T22:59:00.000Z')
  visit('past midnight, London time', '2026-06-19T23:01:00.000Z')
  expect(await lastVisit(store.db, cast.adviser, '2026-06-20')).toBe('2026-06-19T22:59:00.000Z')
  expect(await lastVisit(store.db, cast.head, '2026-06-20')).toBeNull()
  close()
})
