import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotFound } from '#domain/errors'
import { steps } from './schema/actions.ts'
import { addStep, markStep, stepOf } from './steps.ts'
import { onAction, testDatabase, TODAY, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const add = (title: string, leadId: number | null = null) => onAction(t, 'head', (tx, action) => addStep(tx, t.doing('head'), action, { title, leadId, dueOn: null }))
const mark = (id: number, doneOn: string | null, actionId = t.actionIds[0]) => onAction(t, 'head', async (tx, action) => markStep(tx, t.doing('head'), action, await stepOf(tx, action, id), doneOn), actionId)
const rows = () => t.store.db.select().from(steps)

test('steps stand in the order in which they were added', async () => {
  await add('Write the rota')
  await add('Agree it with the union', t.cast.otherHead.personId)
  expect(await rows()).toMatchObject([{ position: 1, title: 'Write the rota', leadId: null }, { position: 2, leadId: t.cast.otherHead.personId }])
})

test('a lead must have a role in the plan', async () => {
  await expect(add('Write the rota', t.cast.outsider.personId)).rejects.toThrow(/has a role in this plan/)
  expect(await rows()).toEqual([])
})

test('a step is done on a day, today or before, and can turn out not to be', async () => {
  const { id } = await add('Write the rota')
  await expect(mark(id, '2026-03-03')).rejects.toThrow(/today or in the past/)
  await expect(mark(id, null)).rejects.toThrow(/not marked as done/)
  expect(await rows()).toMatchObject([{ doneOn: null, version: 1 }])
  await mark(id, TODAY)
  await expect(mark(id, TODAY)).rejects.toThrow(/done already/)
  expect(await rows()).toMatchObject([{ doneOn: TODAY, version: 2 }])
  await mark(id, null)
  expect(await rows()).toMatchObject([{ doneOn: null, version: 3 }])
})

test('a step of another action is not found', async () => {
  const { id } = await add('Write the rota')
  await expect(mark(id, TODAY, t.actionIds[1])).rejects.toThrow(NotFound)
  expect(await rows()).toMatchObject([{ doneOn: null }])
})
