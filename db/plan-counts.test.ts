import { expect, test } from 'vitest'
import { countsOfPlans } from './plan-counts.ts'
import { testDatabase } from './test-database.ts'

test('counts each plan by its own measure of silence, an empty one too', async () => {
  const { store, planId, outside, actionIds, close } = await testDatabase()
  store.connections.writer.prepare("update actions set status = 'going_well', due_on = '2026-03-10' where id = ?").run(actionIds[0])
  const counts = await countsOfPlans(store.db, [{ id: planId, silentAfterDays: 10 }, { id: outside.planId, silentAfterDays: 90 }, { id: 999, silentAfterDays: 30 }], '2026-03-20')
  expect(counts.get(planId)).toEqual({ going_well: 1, ones_to_watch: 0, do_better: 0, not_rated: 2, overdue: 1, silent: 3 })
  expect(counts.get(outside.planId)).toEqual({ going_well: 0, ones_to_watch: 0, do_better: 0, not_rated: 1, overdue: 0, silent: 0 })
  expect(counts.get(999)?.not_rated).toBe(0)
  expect((await countsOfPlans(store.db, [], '2026-03-20')).size).toBe(0)
  close()
})
