import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDays, type Day } from '#domain/dates'
import { actionFor, addAction } from './actions.ts'
import { attachEvidence, evidenceFor, reviewEvidence } from './evidence.ts'
import { areasOf, COLUMN_ROWS, evidenceLinesOn, monthCounts, shownActions, standingCounts, type PlanAsked, type ShownAction } from './plan-picture.ts'
import { onAction, testDatabase, TODAY, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'
import type { SaidUpdate } from '#domain/update'

let base: TestDatabase
beforeEach(async () => { base = await testDatabase() })
afterEach(() => base.close())

const asked = (on: Day, today = on): PlanAsked => ({ planId: base.planId, on, today, silentAfterDays: 30 })
const update = (day: Day, said: Partial<SaidUpdate>, id = base.actionIds[0]) => onAction(base, 'chair', (tx, action) =>
  writeUpdate(tx, base.doing('chair', day), action, { ...standingOf(action), reason: 'The board was shown why.', note: '', ...said }), id)
const statuses = async (of: PlanAsked) => (await standingCounts(base.store.db, of)).map(({ areaId, status, count }) => [base.areaIds.indexOf(areaId) + 1, status, count])
const refs = (shown: ShownAction[], list: ShownAction['list']) => shown.filter((row) => row.list === list).map(({ ref }) => ref)

test('counts by area and heading as they stand today', async () => {
  await update('2026-03-10', { status: 'do_better' })
  expect(await statuses(asked('2026-03-10'))).toEqual([[1, 'do_better', 1], [1, 'not_rated', 1], [2, 'not_rated', 1]])
})

test('an earlier day is counted from the updates until its end', async () => {
  await update('2026-03-10', { status: 'do_better' })
  await update('2026-04-10', { status: 'ones_to_watch' })
  await update('2026-04-10', { status: 'going_well' })
  const today = '2026-05-01'
  expect(await statuses(asked('2026-03-09', today))).toEqual([[1, 'not_rated', 2], [2, 'not_rated', 1]])
  expect(await statuses(asked('2026-03-10', today))).toEqual([[1, 'do_better', 1], [1, 'not_rated', 1], [2, 'not_rated', 1]])
  expect(await statuses(asked('2026-04-09', today))).toEqual([[1, 'do_better', 1], [1, 'not_rated', 1], [2, 'not_rated', 1]])
  expect(await statuses(asked('2026-04-10', today))).toEqual([[1, 'going_well', 1], [1, 'not_rated', 1], [2, 'not_rated', 1]])
})

test('yesterday without a change since is what today is', async () => {
  await update('2026-03-10', { status: 'do_better', dueOn: '2026-03-20' })
  const [then, now] = [await standingCounts(base.store.db, asked('2026-08-01', '2026-08-02')), await standingCounts(base.store.db, asked('2026-08-01'))]
  expect(then).toEqual(now)
  expect(await shownActions(base.store.db, asked('2026-08-01', '2026-08-02'))).toEqual(await shownActions(base.store.db, asked('2026-08-01')))
})

test('nothing stood before the plan was begun', async () => {
  expect(await statuses(asked(addDays(TODAY, -1), TODAY))).toEqual([])
  expect(await shownActions(base.store.db, asked(addDays(TODAY, -1), TODAY))).toEqual([])
})

test('an earlier day has the owner, due date and facts of then', async () => {
  await update('2026-03-10', { dueOn: '2026-03-20' })
  await update('2026-04-20', { dueOn: '2026-09-30', ownerId: base.cast.otherHead.personId })
  const then = await shownActions(base.store.db, asked('2026-04-15', '2026-06-01'))
  expect(then.find(({ list, ref }) => list === 'overdue' && ref === '1.1')).toMatchObject({ owner: base.cast.head.name, dueOn: '2026-03-20', firstDueOn: '2026-06-30', lastUpdateOn: '2026-03-10' })
  expect(refs(then, 'silent')).toEqual(['1.2', '2.1', '1.1'])
  const now = await shownActions(base.store.db, asked('2026-06-01'))
  expect(refs(now, 'overdue')).toEqual([])
  expect(now.find(({ list, ref }) => list === 'not_rated' && ref === '1.1')).toMatchObject({ owner: base.cast.otherHead.name, dueOn: '2026-09-30' })
})

test('an action that is done is neither overdue nor silent, and is unproven until its impact is seen', async () => {
  base.store.connections.writer.prepare("update actions set stage = 'complete', impact = 'none_seen' where id = ?").run(base.actionIds[1])
  const counts = await standingCounts(base.store.db, asked('2026-08-01'))
  expect(counts.map(({ overdue, silent, unproven }) => [overdue, silent, unproven])).toEqual([[1, 1, 1], [1, 1, 0]])
  const shown = await shownActions(base.store.db, asked('2026-08-01'))
  expect([refs(shown, 'overdue'), refs(shown, 'silent'), refs(shown, 'unproven')]).toEqual([['1.1', '2.1'], ['1.1', '2.1'], ['1.2']])
})

test('a column is bounded, in the order of its refs, and never has another plan in it', async () => {
  await base.store.tx(async (tx) => {
    for (let i = 60; i > 10; i--) {
      await addAction(tx, base.doing('administrator'), { id: base.planId }, {
        areaId: base.areaIds[0], ref: `1.${i}`, title: 'More', description: '', ownerId: base.cast.head.personId, leadIds: [], agencies: [], startOn: null, successMeasure: '', dueOn: null, dueWords: 'ongoing',
      })
    }
  })
  base.store.connections.writer.prepare("update actions set status = 'going_well'").run()
  const shown = refs(await shownActions(base.store.db, asked(TODAY)), 'going_well')
  expect(shown).toHaveLength(COLUMN_ROWS)
  expect(shown.slice(0, 4)).toEqual(['1.1', '1.2', '1.11', '1.12'])
})

test('month ends are counted by area and heading, from the month before backwards', async () => {
  await update('2026-03-31', { status: 'do_better' })
  await update('2026-04-01', { status: 'going_well' })
  const counts = await monthCounts(base.store.db, asked('2026-05-15'))
  const inArea = counts.filter(({ areaId }) => areaId === base.areaIds[0]).map(({ day, status, count }) => [day, status, count])
  expect(inArea).toEqual([['2026-03-31', 'do_better', 1], ['2026-03-31', 'not_rated', 1], ['2026-04-30', 'going_well', 1], ['2026-04-30', 'not_rated', 1]])
})

test('evidence stands on an earlier day in the life that it had then', async () => {
  const piece = await base.store.tx(async (tx) => attachEvidence(tx, base.doing('chair', '2026-03-10'), [await actionFor(tx, base.cast.chair, base.actionIds[0])],
    { title: 'Audit', kind: 'audit_report', aboutFrom: '2026-03-01', aboutTo: null, shows: 'Shows that plans are better', staleOn: '2026-04-30' }, [], [{ url: 'https://example.org/a', label: '' }]))
  const review = (day: Day, outcome: 'queried' | 'answered') => base.store.tx(async (tx) =>
    reviewEvidence(tx, base.doing('chair', day), await evidenceFor(tx, base.cast.chair, piece.id), outcome, 'Which month is this audit about?'))
  await review('2026-03-20', 'queried')
  await review('2026-03-25', 'answered')
  const line = async (on: Day) => (await evidenceLinesOn(base.store.db, base.actionIds, on)).get(base.actionIds[0])
  expect(await line('2026-03-09')).toBeUndefined()
  expect(await line('2026-03-10')).toBe('evidenced by an audit report, newest March 2026')
  expect(await line('2026-03-20')).toBe('')
  expect(await line('2026-03-25')).toBe('evidenced by an audit report, newest March 2026')
  expect(await line('2026-04-30')).toBe('evidenced by an audit report, newest March 2026')
  expect(await line('2026-05-01')).toBe('evidenced by an audit report, newest March 2026, all stale since 30 April 2026')
})

test('areas come in their order with their own outcomes', async () => {
  const areas = await areasOf(base.store.db, base.planId)
  expect(areas.map(({ number, title, sponsor, outcomes }) => ({ number, title, sponsor, outcomes }))).toEqual([
    { number: 1, title: 'Front door', sponsor: null, outcomes: ['I am listened to'] }, { number: 2, title: 'Care leavers', sponsor: null, outcomes: ['I am listened to'] },
  ])
})
