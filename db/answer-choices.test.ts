import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotFound } from '#domain/errors'
import { actionsAnswering, actionsToChoose } from './answer-choices.ts'
import { addFinding, answerFinding, findingFor } from './findings.ts'
import { addReview } from './reviews.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let t: TestDatabase
let findingId = 0
beforeEach(async () => {
  t = await testDatabase()
  findingId = await t.store.tx(async (tx) => {
    const review = await addReview(tx, t.doing('administrator'), 1, [t.planId], { kind: 'peer_review', title: 'Peer review', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-02-10', visitedTo: null, publishedOn: null, receivedOn: null, judgements: {} })
    return (await addFinding(tx, t.doing('administrator'), review, { ref: '1', kind: 'recommendation', words: 'Supervision is regular', note: '', page: null, parentId: null, topics: [] })).id
  })
})
afterEach(() => t.close())

const refs = async (planIds: number[], asked = { planId: null as number | null, text: '' }) => (await actionsToChoose(t.store.db, planIds, findingId, asked)).rows.map(({ planId, ref }) => [planId, ref])

test('the actions of the plans that are asked for, without those that answer it already', async () => {
  expect(await refs([t.planId, t.outside.planId])).toEqual([[t.planId, '1.1'], [t.planId, '1.2'], [t.planId, '2.1'], [t.outside.planId, '1.1']])
  await t.store.tx(async (tx) => {
    const [action] = await actionsAnswering(tx, t.cast.chair, [t.actionIds[1]])
    if (action) await answerFinding(tx, t.doing('chair'), await findingFor(tx, t.cast.chair, findingId), action)
  })
  expect(await refs([t.planId])).toEqual([[t.planId, '1.1'], [t.planId, '2.1']])
})

test('by plan and by words', async () => {
  expect(await refs([t.planId, t.outside.planId], { planId: t.outside.planId, text: '' })).toEqual([[t.outside.planId, '1.1']])
  expect(await refs([t.planId], { planId: t.outside.planId, text: '' })).toEqual([])
  expect(await refs([t.planId], { planId: null, text: 'done in 2.1' })).toEqual([[t.planId, '2.1']])
  expect(await refs([t.planId], { planId: null, text: '" OR' })).toEqual([])
})

test('an action that the asker may not see is not found', async () => {
  expect((await actionsAnswering(t.store.db, t.cast.chair, [t.actionIds[2], t.actionIds[0]])).map(({ ref, authorityId }) => [ref, authorityId])).toEqual([['1.1', 1], ['2.1', 1]])
  await expect(actionsAnswering(t.store.db, t.cast.chair, [t.actionIds[0], t.outside.actionId])).rejects.toThrow(NotFound)
  expect(await actionsAnswering(t.store.db, t.cast.chair, [])).toEqual([])
})
