import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { countRatings } from '#domain/rating'
import { enterFigures, type SaidFigure } from './enter-figures.ts'
import { cellsOf, linesOf } from './seed/story/overview.ts'
import { setTargets } from './measure-settings.ts'
import { addMeasure, PLAIN_MEASURE, type SaidMeasure } from './measures.ts'
import { SCORECARD_ROWS, scorecardOf, type ScorecardAsked } from './scorecard.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const read = (change: Partial<ScorecardAsked> = {}) => scorecardOf(t.store.db, { planId: t.planId, today: '2026-03-02', month: null, known: 'now', view: { by: 'own', against: 'own' }, page: 1, ...change })

type Kept = { measure: Partial<SaidMeasure>; targets?: [minimum: string, upper: string]; figures: SaidFigure[] }
const keep = (all: Kept[]) => t.store.tx(async (tx) => {
  const doing = t.doing('administrator')
  for (const { measure: said, targets, figures } of all) {
    const measure = await addMeasure(tx, doing, { id: t.planId }, { ...PLAIN_MEASURE, ref: '1', title: 'Visits', section: '', unit: 'percent', polarity: 'higher', ownerId: t.cast.head.personId, ...said })
    if (targets) await setTargets(tx, doing, measure, { holdsFrom: '2022-04-01', minimum: targets[0], upper: targets[1], tolerance: null })
    await enterFigures(tx, doing, [{ measure, figures }])
  }
})
const figure = (month: string, value: string, more: Partial<SaidFigure> = {}): SaidFigure => ({ month, value, reason: '', ...more })

function rowsOf(file: string): Record<string, string>[] {
  const [names = [], ...rows] = linesOf(file).map(cellsOf)
  return rows.map((cells) => Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])))
}

const MONTHS = { mar_23: '2023-03-31', apr_23: '2023-04-30', may_23: '2023-05-31', jun_23: '2023-06-30', jul_23: '2023-07-31', aug_23: '2023-08-31' }
const PERIODS = { Snapshot: 'snapshot', YTD: 'year_to_date', 'Rolling Year': 'rolling_year' } as const

/** The scorecard of 2023-08 as a measure, its targets and its figures. */
function printed(row: Record<string, string>): Kept {
  const [unit, periodKind] = [row.current?.endsWith('%') ? 'percent' : 'count', PERIODS[row.period_kind as keyof typeof PERIODS]] as const
  const fraction = row.num === 'n/a' ? {} : { numerator: row.num, denominator: row.denom }
  const months = Object.entries(MONTHS).flatMap(([name, month]) => (row[name] ? [figure(month, row[name], periodKind === 'snapshot' && name === 'aug_23' ? fraction : {})] : []))
  const own = periodKind === 'snapshot' ? [] : [figure('2023-08-31', row.current ?? '', { span: periodKind, ...fraction })]
  const bare = (text = '') => text.replace('%', '')
  return {
    measure: { ref: row.ref, title: row.measure, section: row.section, unit, periodKind, scheme: 'targets', polarity: unit === 'count' ? 'none' : Number(bare(row.target_upper)) < Number(bare(row.target_min)) ? 'lower' : 'higher' },
    ...(row.target_min ? { targets: [bare(row.target_min), bare(row.target_upper)] } : {}),
    figures: [...months, ...own, figure('2023-03-31', row.prev_year_2022_23 ?? '', { span: 'year' })],
  }
}

describe('the scorecard of August 2023', () => {
  beforeEach(() => keep(rowsOf('scorecard-2023-08.csv').map(printed)))

  test('comes out as its authors printed it', async () => {
    const { rows, month, total } = await read()
    expect([month, total]).toEqual(['2023-08-31', 17])
    expect(countRatings(rows.map(({ reading }) => reading.rated.rating))).toMatchObject({ green: 3, amber: 6, red: 5, no_target: 3 })
    expect(rows.map(({ reading }) => reading.disagrees).filter(Boolean)).toEqual([])
  })

  test('goes section by section, by reference', async () => {
    const { rows } = await read()
    expect([...new Set(rows.map(({ measure }) => measure.section))]).toEqual(['Management Oversight', 'Cohorts', 'Front door / assessment', 'Plans', 'Reviews', 'Visits', 'Care Leavers'])
    expect(rows.map(({ measure }) => measure.ref).slice(7)).toEqual(['3.2', '4.8', '5.18', '3.3', '4.7.2', '5.10', '5.11', '6.1', '6.2', '6.3'])
  })

  test('has last year, the current figure of its period, and a blank month that stays blank', async () => {
    const { rows } = await read()
    const row = (ref: string) => rows.find(({ measure }) => measure.ref === ref)?.reading
    expect(row('2.1')).toMatchObject({ lastYear: { value: '98.3' }, current: { value: '93.7', numerator: '6015', denominator: '6417', span: 'year_to_date' }, rated: { rating: 'amber' } })
    expect(row('5.18')).toMatchObject({ current: { value: '100.0' }, rated: { rating: 'green' } })
    expect(row('5.18')?.six.map(({ point }) => point?.value)).toEqual(['100.0', '100.0', '100.0', '100.0', '100.0', undefined])
    expect(row('5.10')).toMatchObject({ rated: { rating: 'red' }, travel: { direction: 'increasing', meaning: 'worse' } })
  })

  test('any earlier month is there to ask for', async () => {
    const { rows, month, first, newest } = await read({ month: '2023-06-30' })
    expect([month, first, newest]).toEqual(['2023-06-30', '2023-03-31', '2023-08-31'])
    expect(rows[0]?.reading.current?.value).toBe('90.9')
    expect(rows[0]?.reading.six.map(({ point }) => point?.value)).toEqual([undefined, undefined, '89.5', '87.6', '92.9', '90.9'])
  })
})

test('a restated figure is as known now, or as it was reported', async () => {
  await keep([{ measure: {}, figures: [figure('2026-01-31', '90')] }])
  await t.store.tx((tx) => enterFigures(tx, t.doing('administrator'), [{ measure: { id: 1, ref: '1', title: 'Visits', planId: t.planId, unit: 'percent' }, figures: [figure('2026-01-31', '88', { reason: 'Two visits were counted twice' })] }]))
  const current = async (known: 'now' | 'then') => (await read({ known })).rows[0]?.reading.current
  expect(await current('now')).toMatchObject({ value: '88', restated: true })
  expect(await current('then')).toMatchObject({ value: '90', restated: true })
})

test('parts stand under their whole, in its section', async () => {
  await keep([{ measure: { ref: '2', title: 'In touch', section: 'Care leavers' }, figures: [figure('2026-01-31', '90')] }, { measure: { ref: '1', title: 'Visits', section: 'Visits' }, figures: [] }])
  await keep([{ measure: { ref: '9', title: 'In touch', breakdown: '19-21', section: '', partOf: 1 }, figures: [] }, { measure: { ref: '8', title: 'In touch', breakdown: '17-18', section: '', partOf: 1 }, figures: [] }])
  expect((await read()).rows.map(({ measure }) => [measure.section, measure.ref])).toEqual([['Visits', '1'], ['Care leavers', '2'], ['Care leavers', '8'], ['Care leavers', '9']])
})

test('a plan without figures has last month, one without measures nothing', async () => {
  expect(await read()).toMatchObject({ rows: [], total: 0, pages: 1, month: '2026-02-28', first: null, newest: null })
  await keep([{ measure: {}, figures: [] }])
  expect((await read()).rows[0]?.reading).toMatchObject({ current: null, rated: { rating: 'no_data' } })
})

test('without a month it is the newest that most measures have figures of, however early a few come in', async () => {
  const months = (...some: string[]) => some.map((month) => figure(month, '90'))
  await keep(['1', '2', '3'].map((ref) => ({ measure: { ref }, figures: months('2025-12-31', '2026-01-31', ...(ref === '3' ? ['2026-02-28'] : [])) })))
  expect(await read()).toMatchObject({ month: '2026-01-31', newest: '2026-02-28' })
  await keep([{ measure: { ref: '4' }, figures: months('2026-02-28') }])
  expect((await read()).month).toBe('2026-02-28')
})

test('the counts are of all measures, whatever page is shown', async () => {
  await keep(Array.from({ length: 3 }, (_, i) => ({ measure: { ref: String(i + 1), scheme: 'targets' as const }, targets: ['70', '80'] as [string, string], figures: [figure('2026-01-31', String(60 + i * 15))] })))
  expect(await read({ size: 1, page: 2 })).toMatchObject({ rows: [{ measure: { ref: '2' } }], pages: 3, counts: { red: 1, amber: 1, green: 1 } })
})

test('more measures than a page holds go on to the next, and a page too far is the first', async () => {
  await keep(Array.from({ length: SCORECARD_ROWS + 3 }, (_, i) => ({ measure: { ref: String(i + 1) }, figures: [] })))
  expect(await read({ page: 2 })).toMatchObject({ total: SCORECARD_ROWS + 3, pages: 2, page: 2, rows: [{ measure: { ref: '101' } }, {}, {}] })
  expect((await read({ page: 9 })).rows).toHaveLength(SCORECARD_ROWS)
})
