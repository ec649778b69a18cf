import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enterFigure, enterFigures, type SaidFigure } from './enter-figures.ts'
import { addMeasure, measureFor, PLAIN_MEASURE } from './measures.ts'
import { figures } from './schema/measures.ts'
import { trail } from './schema/trail.ts'
import { seriesOf } from './series.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let t: TestDatabase
let id: number
beforeEach(async () => {
  t = await testDatabase()
  const said = { ...PLAIN_MEASURE, ref: 'KPI 4', title: 'Visits in time', section: '', unit: 'percent', polarity: 'higher', ownerId: t.cast.head.personId } as const
  id = (await t.store.tx((tx) => addMeasure(tx, t.doing('administrator'), { id: t.planId }, said))).id
})
afterEach(() => t.close())

const first: SaidFigure = { month: '2026-01-31', value: '93.7', numerator: '6,015', denominator: '6,417', provisional: true, reason: '' }
const one = (change: Partial<SaidFigure> = {}) => t.store.tx(async (tx) => enterFigure(tx, t.doing('head'), await measureFor(tx, t.cast.head, id), { ...first, ...change }))
const many = (...said: Partial<SaidFigure>[]) => t.store.tx(async (tx) => enterFigures(tx, t.doing('head'), [{ measure: await measureFor(tx, t.cast.head, id), figures: said.map((each) => ({ ...first, ...each })) }]))
const point = async () => (await seriesOf(t.store.db, [id])).get(id)?.[0]
const count = async () => (await t.store.db.select().from(figures)).length
const lastRow = async () => (await t.store.db.select().from(trail)).at(-1)

describe('a provisional figure becomes final without a reason and is not restated', () => {
  test('on its own', async () => {
    await one()
    expect(await point()).toMatchObject({ provisional: true, restated: false })
    expect(await one({ provisional: false })).toEqual({ restated: false, change: 'remarked' })
    expect(await point()).toMatchObject({ value: '93.7', numerator: '6015', provisional: false, restated: false })
    expect(await lastRow()).toMatchObject({ event: 'figure.entered', detail: JSON.stringify({ month: '2026-01-31', value: '93.7', final: true }) })
  })

  test('among many', async () => {
    await many({}, { month: '2025-12-31' })
    expect(await many({ provisional: false }, { month: '2025-12-31' }, { month: '2025-11-30' })).toEqual({ entered: 1, restated: 0, remarked: 1, unchanged: 1 })
    expect(await lastRow()).toMatchObject({ event: 'figures.entered', detail: JSON.stringify({ figures: 2, fromMonth: '2025-11-30', month: '2026-01-31' }) })
  })
})

test('another numerator restates a figure and needs a reason', async () => {
  await one()
  await expect(one({ numerator: '6000' })).rejects.toThrow('give the reason')
  await expect(many({ numerator: '6000' })).rejects.toThrow('Give the reason')
  expect(await count()).toBe(1)
  expect(await one({ numerator: '6000', reason: 'Fifteen were counted twice' })).toMatchObject({ restated: true })
  expect(await point()).toMatchObject({ numerator: '6000', restated: true })
})

test('what is not said of the same value stays, and nothing is written', async () => {
  await one({ caveat: 'Two teams only' })
  expect(await many({ numerator: undefined, denominator: undefined, provisional: undefined, caveat: undefined })).toMatchObject({ unchanged: 1 })
  expect([await count(), await point()]).toMatchObject([1, { numerator: '6015', provisional: true, caveat: 'Two teams only' }])
})

test('periods of another span stand beside the months', async () => {
  await one()
  expect(await one({ span: 'year_to_date', value: '90.1', numerator: null, denominator: null })).toMatchObject({ restated: false })
  expect(await lastRow()).toMatchObject({ detail: JSON.stringify({ month: '2026-01-31', span: 'year_to_date', value: '90.1' }) })
})
