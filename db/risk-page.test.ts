import { afterEach, beforeEach, expect, test } from 'vitest'
import { beginMeeting } from './hold-meeting.ts'
import { markMeeting } from './meeting-marks.ts'
import { addMeeting, meetingFor, NO_PLACE } from './meetings.ts'
import { boardFor } from './boards.ts'
import { aroundAction } from './action-around.ts'
import { actionsToMitigate, HISTORY_ROWS, mitigationsOf, reasonOf, reviewsOf, scoresOver } from './risk-page.ts'
import { addRisk, changeMitigations, closeRisk, reviewRisk, riskFor, scoreRisk } from './risks.ts'
import { testDatabase, TODAY, type TestDatabase } from './test-database.ts'

let t: TestDatabase
let id: number
beforeEach(async () => {
  t = await testDatabase()
  const score = (likelihood: number, reason: string) => ({ likelihood, impact: 4, reason })
  const said = { ref: 'R1', title: 'Turnover', cause: 'Agency pay is higher', event: 'Social workers leave us', consequence: 'More changes of worker', ownerId: t.cast.head.personId }
  id = (await t.store.tx(async (tx) => addRisk(tx, t.doing('chair'), { id: t.planId }, said, { initial: score(4, 'One post in three is empty'), current: null, target: score(2, 'Where neighbours stand today') }))).id
})
afterEach(() => t.close())

test('scores and reviews name the meeting at which they were recorded, the newest first', async () => {
  const doing = t.doing('chair')
  await t.store.tx(async (tx) => {
    const { id: meetingId } = await addMeeting(tx, doing, await boardFor(tx, doing.asker, t.boardId), { ...NO_PLACE, title: 'March meeting', onDay: TODAY })
    await beginMeeting(tx, doing, await meetingFor(tx, doing.asker, meetingId))
    const meeting = await meetingFor(tx, doing.asker, meetingId)
    const score = await scoreRisk(tx, doing, await riskFor(tx, doing.asker, id), { kind: 'current', likelihood: 3, impact: 4, reason: 'Nine posts were filled' })
    const review = await reviewRisk(tx, doing, await riskFor(tx, doing.asker, id), '')
    await markMeeting(tx, meeting, null, t.planId, { riskScoreId: score.id })
    await markMeeting(tx, meeting, null, t.planId, { riskReviewId: review.id })
    await reviewRisk(tx, doing, await riskFor(tx, doing.asker, id), 'Looked at between meetings')
  })
  expect((await scoresOver(t.store.db, id)).map(({ kind, likelihood, by, meeting }) => [kind, likelihood, by, meeting?.title])).toEqual([['current', 3, 'The chair', 'March meeting'], ['target', 2, 'The chair', undefined], ['current', 4, 'The chair', undefined], ['initial', 4, 'The chair', undefined]])
  expect((await reviewsOf(t.store.db, id)).map(({ words, meeting }) => [words, meeting?.title])).toEqual([['Looked at between meetings', undefined], ['', 'March meeting']])
  expect([await reasonOf(t.store.db, id, 'current'), await reasonOf(t.store.db, id, 'target')]).toEqual(['Nine posts were filled', 'Where neighbours stand today'])
})

test('a long history is bounded and says how long it is', async () => {
  for (let i = 0; i < HISTORY_ROWS + 2; i += 1) await t.store.tx(async (tx) => reviewRisk(tx, t.doing('chair'), await riskFor(tx, t.cast.chair, id), ''))
  const reviews = await reviewsOf(t.store.db, id)
  expect([reviews.length, reviews[0]?.total]).toEqual([HISTORY_ROWS, HISTORY_ROWS + 2])
})

test('the actions of the plan are offered until they mitigate the risk, and then say so on their own pages', async () => {
  const offered = async (text = '') => (await actionsToMitigate(t.store.db, t.planId, id, text)).rows.map(({ ref }) => ref)
  expect(await offered()).toEqual(['1.1', '1.2', '2.1'])
  expect(await offered('nothing like it')).toEqual([])
  await t.store.tx(async (tx) => changeMitigations(tx, t.doing('chair'), await riskFor(tx, t.cast.chair, id), { add: [t.actionIds[0]], end: [] }))
  expect(await offered()).toEqual(['1.2', '2.1'])
  expect((await mitigationsOf(t.store.db, id)).map(({ ref, owner }) => [ref, owner])).toEqual([['1.1', 'The head']])
  const risks = async () => (await aroundAction(t.store.db, t.actionIds[0], 'now')).risks
  expect(await risks()).toEqual([{ id, ref: 'R1', title: 'Turnover', likelihood: 4, impact: 4 }])
  await t.store.tx(async (tx) => closeRisk(tx, t.doing('chair'), await riskFor(tx, t.cast.chair, id), 'All posts are filled'))
  expect(await risks()).toEqual([])
})
