import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Day } from '#domain/dates'
import type { SaidUpdate } from '#domain/update'
import { actionFor } from './actions.ts'
import { answerCompletion, proposeCompletion } from './completions.ts'
import { attachEvidence, evidenceFor, reviewEvidence } from './evidence.ts'
import type { PlanAsked } from './plan-picture.ts'
import { actionsDue, actionsOn, checkBacksDue, worstActions } from './report-actions.ts'
import { onAction, testDatabase, TODAY, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const asked = (on: Day, today = on): PlanAsked => ({ planId: t.planId, on, today, silentAfterDays: 30 })
const update = (day: Day, said: Partial<SaidUpdate>, at: 0 | 1 | 2 = 0) => onAction(t, 'chair', (tx, action) =>
  writeUpdate(tx, t.doing('chair', day), action, { ...standingOf(action), reason: 'The board was shown why.', note: '', ...said }), t.actionIds[at])
const evidence = (day: Day, accepted = true) => t.store.tx(async (tx) => {
  const piece = await attachEvidence(tx, t.doing('head', day), [await actionFor(tx, t.cast.head, t.actionIds[0])], { title: 'Audit', kind: 'audit_report', aboutFrom: '2026-03-01', aboutTo: null, shows: 'Shows that plans are better.', staleOn: null }, [], [{ url: 'https://example.org/a', label: '' }])
  if (accepted) await reviewEvidence(tx, t.doing('chair', day), await evidenceFor(tx, t.cast.chair, piece.id), 'accepted', '')
})

test('the actions of a plan come area by area as they stood on a day', async () => {
  await update('2026-03-10', { status: 'do_better' })
  await update('2026-04-10', { status: 'going_well', ownerId: t.cast.otherHead.personId, dueOn: '2026-09-30' })
  const on = async (day: Day) => (await actionsOn(t.store.db, asked(day, '2026-05-01'), { lines: false })).rows.map(({ ref, status, owner, dueOn, firstDueOn }) => [ref, status, owner, dueOn, firstDueOn])
  const others = [['1.2', 'not_rated', 'The otherHead', '2026-06-30', '2026-06-30'], ['2.1', 'not_rated', 'The otherHead', '2026-06-30', '2026-06-30']]
  expect(await on('2026-03-31')).toEqual([['1.1', 'do_better', 'The head', '2026-06-30', '2026-06-30'], ...others])
  expect(await on('2026-04-10')).toEqual([['1.1', 'going_well', 'The otherHead', '2026-09-30', '2026-06-30'], ...others])
  expect(await actionsOn(t.store.db, asked('2026-03-01', TODAY), { lines: true })).toEqual({ total: 0, rows: [] })
})

test('what an action is evidenced by is that of the day, and only where it is asked for', async () => {
  await evidence('2026-03-20')
  const on = async (day: Day, today: Day, lines = true) => (await actionsOn(t.store.db, asked(day, today), { lines })).rows[0]?.evidenced
  expect([await on('2026-03-19', '2026-04-01'), await on('2026-03-20', '2026-04-01'), await on('2026-04-01', '2026-04-01'), await on('2026-04-01', '2026-04-01', false)])
    .toEqual(['', 'evidenced by an audit report, newest March 2026', 'evidenced by an audit report, newest March 2026', ''])
})

test('the worst of each area come the longest overdue first, with how many there are, and stopped ones never', async () => {
  await update('2026-03-10', { status: 'do_better' })
  await update('2026-03-10', { status: 'do_better', dueOn: '2026-03-01' }, 1)
  await update('2026-03-10', { status: 'do_better', dueOn: null, dueWords: 'ongoing' }, 2)
  const worst = async (each: number) => (await worstActions(t.store.db, asked('2026-03-31'), each)).map(({ ref, inArea }) => [ref, inArea])
  expect([await worst(5), await worst(1)]).toEqual([[['1.2', 2], ['1.1', 2], ['2.1', 1]], [['1.2', 2], ['2.1', 1]]])
  t.store.connections.writer.prepare("update actions set stage = 'stopped' where id = ?").run(t.actionIds[1])
  expect(await worst(5)).toEqual([['1.1', 1], ['2.1', 1]])
})

test('actions are due from the day itself to a month after it, open ones alone', async () => {
  await update('2026-03-10', { dueOn: '2026-04-30' })
  await update('2026-03-10', { dueOn: '2026-03-31' }, 1)
  await update('2026-03-10', { dueOn: '2026-05-01' }, 2)
  const due = async (most = 10) => (await actionsDue(t.store.db, asked('2026-03-31'), most)).map(({ ref, dueOn, total }) => [ref, dueOn, total])
  expect([await due(), await due(1)]).toEqual([[['1.2', '2026-03-31', 2], ['1.1', '2026-04-30', 2]], [['1.2', '2026-03-31', 2]]])
  t.store.connections.writer.prepare("update actions set stage = 'embedded' where id = ?").run(t.actionIds[1])
  expect(await due()).toEqual([['1.1', '2026-04-30', 1]])
})

test('a check-back is due from a month before its day, until it is answered', async () => {
  await update('2026-03-10', { stage: 'under_way', status: 'going_well' })
  await evidence('2026-03-10')
  const claim = await onAction(t, 'head', (tx, action) => proposeCompletion(tx, t.doing('head', '2026-03-11'), action, 'The standard has been reached.'))
  await onAction(t, 'chair', (tx, action) => answerCompletion(tx, t.doing('chair', '2026-03-12'), action, claim, 'signed_off', ''))
  const due = async (day: Day, today = day) => (await checkBacksDue(t.store.db, asked(day, today), 5)).map(({ ref, checkBackOn }) => [ref, checkBackOn])
  expect([await due('2026-05-12'), await due('2026-05-13'), await due('2026-08-01'), await due('2026-03-11', '2026-08-01')]).toEqual([[], [['1.1', '2026-06-12']], [['1.1', '2026-06-12']], []])
})
