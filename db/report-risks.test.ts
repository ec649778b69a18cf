import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Day } from '#domain/dates'
import type { Tx } from './client.ts'
import { risksOf } from './risk-list.ts'
import { addRisk, changeMitigations, closeRisk, reviewRisk, riskFor, scoreRisk, type LoadedRisk } from './risks.ts'
import { risksOn } from './report-risks.ts'
import { onAction, testDatabase, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const level = (likelihood: number, impact: number) => ({ likelihood, impact, reason: 'Nine posts are empty' })
const add = async (ref: string, current: [number, number], day: Day) => (await t.store.tx((tx) => addRisk(tx, t.doing('chair', day), { id: t.planId },
  { ref, title: `Risk ${ref}`, cause: 'Pay is lower than next door', event: 'Social workers leave us', consequence: 'Children change workers often', ownerId: t.cast.head.personId },
  { initial: level(5, 5), current: level(...current), target: level(1, 2) }))).id
const on = (id: number, work: (tx: Tx, risk: LoadedRisk) => Promise<unknown>) => t.store.tx(async (tx) => work(tx, await riskFor(tx, t.cast.chair, id)))
const then = (day: Day, today = '2026-06-30', most = 10) => risksOn(t.store.db, { planId: t.planId, on: day, today, silentAfterDays: 60 }, most)

test('risks come the greatest first, as they stood on a day', async () => {
  const first = await add('R1', [2, 2], '2026-03-10')
  await add('R2', [3, 3], '2026-03-10')
  await on(first, (tx, risk) => scoreRisk(tx, t.doing('chair', '2026-04-10'), risk, { kind: 'current', ...level(5, 4) }))
  await on(first, (tx, risk) => reviewRisk(tx, t.doing('chair', '2026-05-10'), risk, 'Nothing has changed since.'))
  const told = async (day: Day) => (await then(day)).map(({ ref, current, reviewedOn }) => [ref, current.likelihood * current.impact, reviewedOn])
  expect(await told('2026-03-09')).toEqual([])
  expect(await told('2026-03-31')).toEqual([['R2', 9, '2026-03-10'], ['R1', 4, '2026-03-10']])
  expect(await told('2026-04-10')).toEqual([['R1', 20, '2026-04-10'], ['R2', 9, '2026-03-10']])
  expect(await told('2026-05-31')).toEqual([['R1', 20, '2026-05-10'], ['R2', 9, '2026-03-10']])
  expect((await then('2026-05-31', '2026-05-31', 1)).map(({ ref, total }) => [ref, total])).toEqual([['R1', 2]])
})

test('a risk is told until the day before it was closed', async () => {
  const id = await add('R1', [2, 2], '2026-03-10')
  await on(id, (tx, risk) => closeRisk(tx, t.doing('chair', '2026-04-10'), risk, 'Every post has been filled.'))
  expect([(await then('2026-04-09')).length, (await then('2026-04-10')).length, (await then('2026-06-30')).length]).toEqual([1, 0, 0])
})

test('mitigation is off track as the actions stood then, and today as the register has it', async () => {
  const id = await add('R1', [2, 2], '2026-03-10')
  await on(id, (tx, risk) => changeMitigations(tx, t.doing('chair', '2026-03-10'), risk, { add: [t.actionIds[0]], end: [] }))
  await onAction(t, 'chair', (tx, action) => writeUpdate(tx, t.doing('chair', '2026-04-10'), action, { ...standingOf(action), status: 'do_better', reason: 'The board was shown why.', note: '' }))
  expect([(await then('2026-04-09'))[0]?.offTrack, (await then('2026-04-10'))[0]?.offTrack]).toEqual([null, 'Mitigation is off track: 1.1 is rated Do better.'])
  const [listed] = await risksOf(t.store.db, t.planId, { life: 'open', today: '2026-06-30', silentAfterDays: 60 })
  const [today] = await then('2026-06-30')
  const facts = (risk: typeof listed | typeof today) => risk && [risk.ref, risk.initial, risk.current, risk.target, risk.offTrack, risk.mitigations.map(({ ref }) => ref)]
  expect(facts(today)).toEqual(facts(listed))
})
