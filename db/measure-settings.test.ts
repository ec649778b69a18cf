import { afterEach, beforeEach, expect, test } from 'vitest'
import { breakSeries, breaksOf, setBaseline, setComparator, setTargets } from './measure-settings.ts'
import { addMeasure, measureFor, PLAIN_MEASURE, type LoadedMeasure } from './measures.ts'
import type { Tx } from './client.ts'
import { measureTargets } from './schema/measures.ts'
import { trail } from './schema/trail.ts'
import { factsOf } from './series.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let t: TestDatabase
let id: number
beforeEach(async () => {
  t = await testDatabase()
  const said = { ...PLAIN_MEASURE, ref: 'KPI 4', title: 'Visits in time', section: '', unit: 'percent', polarity: 'higher', ownerId: t.cast.head.personId, definition: 'Visits within ten days' } as const
  id = (await t.store.tx((tx) => addMeasure(tx, t.doing('administrator'), { id: t.planId }, said))).id
})
afterEach(() => t.close())

const doing = () => t.doing('administrator')
const on = <T>(work: (tx: Tx, measure: LoadedMeasure) => Promise<T>) => t.store.tx(async (tx) => work(tx, await measureFor(tx, t.cast.administrator, id)))
const facts = async () => (await factsOf(t.store.db, [id])).get(id)
const seen = () => measureFor(t.store.db, t.cast.chair, id)
const lastRow = async () => (await t.store.db.select().from(trail)).at(-1)

test('targets hold from a day; a newer row for the day takes its place, and the same again changes nothing', async () => {
  const set = (minimum: string) => on((tx, measure) => setTargets(tx, doing(), measure, { holdsFrom: '2023-04-01', minimum, upper: '95' }))
  expect([await set('85'), await set('90'), await set('90%')]).toEqual([true, true, false])
  await on((tx, measure) => setTargets(tx, doing(), measure, { holdsFrom: '2024-04-01', ended: true }))
  expect((await facts())?.targets).toEqual([
    { holdsFrom: '2023-04-01', minimum: '90', upper: '95', tolerance: null }, { holdsFrom: '2024-04-01', minimum: null, upper: null, tolerance: null },
  ])
  expect(await seen()).toMatchObject({ version: 4 })
  expect(await lastRow()).toMatchObject({ event: 'target.set', subjectName: 'KPI 4 Visits in time', detail: JSON.stringify({ holdsFrom: '2024-04-01', minimum: null, upper: null, tolerance: null }) })
})

test('targets that can not be change nothing', async () => {
  const before = JSON.stringify(await t.store.db.select().from(trail))
  await expect(on((tx, measure) => setTargets(tx, doing(), measure, { holdsFrom: '2023-04-01', minimum: '95', upper: '90' }))).rejects.toThrow('must be the minimum or more')
  expect(await t.store.db.select().from(measureTargets)).toEqual([])
  expect(JSON.stringify(await t.store.db.select().from(trail))).toBe(before)
})

test('a comparator has a value for each year', async () => {
  const set = (year: string, value: string) => on((tx, measure) => setComparator(tx, doing(), measure, { kind: 'england', year, value }))
  expect([await set('2021-22', '82'), await set('2021/22', '82'), await set('2021/22', '83'), await set('2022/23', '84.0')]).toEqual([true, false, true, true])
  expect((await facts())?.comparators).toMatchObject([{ kind: 'england', year: '2021/22', value: '83' }, { year: '2022/23', value: '84.0' }])
  expect(await lastRow()).toMatchObject({ event: 'comparator.set', detail: JSON.stringify({ kind: 'england', year: '2022/23', value: '84.0' }) })
})

test('a baseline is kept as the report has it, and its words stay out of the trail', async () => {
  const said = { words: 'the start of the plan', value: '49', toMonth: '2021-06-30', extremeKind: 'low', extremeValue: '40', extremeWords: 'in winter' } as const
  expect([await on((tx, measure) => setBaseline(tx, doing(), measure, said)), await on((tx, measure) => setBaseline(tx, doing(), measure, said))]).toEqual([true, false])
  expect((await facts())?.baseline).toEqual({ month: null, ...said })
  expect((await lastRow())?.detail).not.toMatch(/winter|start/)
})

test('a break keeps the definition that ended, once a month', async () => {
  const change = (reason: string, fromMonth = '2025-04-30') => on((tx, measure) => breakSeries(tx, doing(), measure, { fromMonth, definition: 'Visits within five days', reason }))
  await expect(change('')).rejects.toThrow('Give the reason')
  await expect(change('The standard changed', '2026-12-31')).rejects.toThrow('this month or in the past')
  await change('The standard changed')
  await expect(change('Again')).rejects.toThrow('has a break at this month already')
  expect(await breaksOf(t.store.db, id)).toEqual([{ fromMonth: '2025-04-30', definitionBefore: 'Visits within ten days', reason: 'The standard changed' }])
  expect(await seen()).toMatchObject({ definition: 'Visits within five days', version: 2 })
  expect(await lastRow()).toMatchObject({ event: 'definition.changed', detail: JSON.stringify({ fromMonth: '2025-04-30', definition: true, reason: true }) })
})
