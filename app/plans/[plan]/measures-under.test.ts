import { afterEach, beforeEach, expect, test } from 'vitest'
import { enterFigures } from '#db/enter-figures'
import { setTargets } from '#db/measure-settings'
import { addMeasure, PLAIN_MEASURE } from '#db/measures'
import { testDatabase, type TestDatabase } from '#db/test-database'
import { measuresUnder } from './measures-under'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const keep = (ref: string, values: string[], span: 'month' | 'quarter' = 'month') => t.store.tx(async (tx) => {
  const doing = t.doing('administrator')
  const measure = await addMeasure(tx, doing, { id: t.planId }, { ...PLAIN_MEASURE, ref, title: 'Visits', section: '', unit: 'percent', polarity: 'higher', scheme: 'targets', ownerId: t.cast.head.personId })
  await setTargets(tx, doing, measure, { holdsFrom: '2025-04-01', minimum: '85', upper: '90', tolerance: null })
  await enterFigures(tx, doing, [{ measure, figures: values.map((value, i) => ({ month: ['2026-01-31', '2025-12-31'][i] ?? '', value, reason: '', span })) }])
})

test('the measures of a plan stand under the heading of their newest month', async () => {
  await keep('1', ['91', '88'])
  await keep('2', ['86'])
  await keep('3', ['60', '70'])
  await keep('4', [])
  expect(await measuresUnder(t.store.db, t.planId, '2026-03-02', 'now')).toEqual({
    month: 'Jan 2026', known: 'now', notRated: 1, cut: false,
    columns: [
      { total: 1, measures: [[1, '1 Visits', '91%. Increasing, high is good: better']] }, { total: 1, measures: [[2, '2 Visits', '86%']] }, { total: 1, measures: [[3, '3 Visits', '60%. Decreasing, high is good: worse']] },
    ],
  })
})

test('a figure of another period says which', async () => {
  await keep('1', ['86'], 'quarter')
  await keep('2', ['86', '95'])
  const { columns } = await measuresUnder(t.store.db, t.planId, '2026-03-02', 'now')
  expect(columns[1]?.measures[0]?.[2]).toBe('86%, quarter')
})
