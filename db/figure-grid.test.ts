import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotFound } from '#domain/errors'
import type { Span } from '#domain/vocabulary'
import { enterFigure } from './enter-figures.ts'
import { GRID_MEASURES, gridOf, measureOwners, measuresOfPlan } from './figure-grid.ts'
import { addMeasure, measureFor, PLAIN_MEASURE } from './measures.ts'
import { workComingDue } from './my-work.ts'
import { measures } from './schema/measures.ts'
import { testDatabase, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => {
  t = await testDatabase()
})
afterEach(() => t.close())

const MONTH = '2026-02-28'
const add = async (ref: string, owner: Member = 'head') => {
  const said = { ...PLAIN_MEASURE, ref, title: 'Visits in time', section: '', unit: 'percent', polarity: 'higher', ownerId: t.cast[owner].personId } as const
  return (await t.store.tx((tx) => addMeasure(tx, t.doing('administrator'), { id: t.planId }, said))).id
}
const enter = (id: number, month = MONTH, span: Span = 'month') => t.store.tx(async (tx) => enterFigure(tx, t.doing('administrator'), await measureFor(tx, t.cast.administrator, id), { span, month, value: '90', reason: '' }))
const grid = (owner: Member | null, page = 1) => gridOf(t.store.db, t.planId, { ownerId: owner && t.cast[owner].personId, month: MONTH, page })

test('a grid holds the measures of an owner by reference, and says how many have no figure for the month', async () => {
  const [ten, nine, theirs] = [await add('KPI 10'), await add('KPI 9'), await add('KPI 1', 'otherHead')]
  await enter(nine)
  await enter(ten, '2026-01-31')
  expect(await grid('head')).toMatchObject({ total: 2, missing: 1, pages: 1, measures: [{ id: nine, ref: 'KPI 9', brokenFrom: null }, { id: ten, ref: 'KPI 10' }] })
  expect((await grid(null)).measures.map(({ id }) => id)).toEqual([theirs, nine, ten])
  expect(await grid('adviser')).toEqual({ total: 0, missing: 0, pages: 1, measures: [] })
  expect(await measureOwners(t.store.db, t.planId)).toMatchObject([{ name: 'The head' }, { name: 'The otherHead' }])
})

test('a grid has forty measures a page', async () => {
  for (let i = 0; i <= GRID_MEASURES; i += 1) await add(`KPI ${i}`)
  expect([(await grid('head')).measures.length, (await grid('head', 2)).measures.map(({ ref }) => ref)]).toEqual([GRID_MEASURES, ['KPI 40']])
})

test('measures are found in their own plan alone', async () => {
  const id = await add('KPI 1')
  expect((await measuresOfPlan(t.store.db, t.planId, [id, id])).get(id)).toMatchObject({ ref: 'KPI 1' })
  await expect(measuresOfPlan(t.store.db, t.outside.planId, [id])).rejects.toThrow(NotFound)
  await expect(measuresOfPlan(t.store.db, t.planId, [id, 99_999])).rejects.toThrow(NotFound)
})

const awaited = async (who: Member, today = '2026-03-02') => (await workComingDue(t.store.db, t.cast[who], today)).figures

test('the figures of last month are awaited from whoever owns the measure and may enter them', async () => {
  const [one, two] = [await add('KPI 2'), await add('KPI 10')]
  await add('KPI 3', 'chair')
  expect(await awaited('head')).toMatchObject({ total: 2, rows: [{ id: t.planId, name: 'KPI 2, KPI 10', day: MONTH }] })
  await enter(one)
  expect(await awaited('head')).toMatchObject({ total: 1, rows: [{ name: 'KPI 10' }] })
  await enter(two)
  for (const who of ['head', 'chair', 'outsider'] as const) expect(await awaited(who)).toEqual({ total: 0, rows: [] })
})

test('a figure of a quarter is awaited when the quarter ends, and a whole leaves the figures to its parts', async () => {
  const quarterly = await add('KPI 2')
  await enter(quarterly, '2025-12-31', 'quarter')
  const whole = await add('KPI 3')
  await t.store.tx((tx) => tx.update(measures).set({ partOf: whole }).where(eq(measures.id, quarterly)))
  expect((await awaited('head', '2026-03-02')).total).toBe(0)
  expect((await awaited('head', '2026-04-02')).rows.map(({ name }) => name)).toEqual(['KPI 2'])
})
