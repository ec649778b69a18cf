import { afterEach, beforeEach, expect, test } from 'vitest'
import { actionFor } from './actions.ts'
import { attachEvidence, evidenceFor, reviewEvidence, reviseEvidence } from './evidence.ts'
import { addFinding, answerFinding, endAnswer, findingFor } from './findings.ts'
import { enterFigure } from './enter-figures.ts'
import { addMeasure, measureFor, PLAIN_MEASURE } from './measures.ts'
import { setTargets } from './measure-settings.ts'
import { actionsReported, topicsAnswered } from './report-headed.ts'
import { measuresReported } from './report-measures.ts'
import { addReview, reviewFor } from './reviews.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => {
  t = await testDatabase()
})
afterEach(() => t.close())

const LINK = [{ url: 'https://evidence.example/', label: '' }]
const actionsOn = async (on: string, today = '2026-12-31') => (await actionsReported(t.store.db, { planId: t.planId, on, today })).map(({ ref, accepted }) => [ref, accepted.map(({ title }) => title).join(', ')])

test('an action has the evidence whose newest revision was accepted by the end of the day', async () => {
  const { id } = await t.store.tx(async (tx) => attachEvidence(tx, t.doing('head', '2026-03-03'), [await actionFor(tx, t.cast.head, t.actionIds[0])], { title: 'Tracker', kind: 'tracker', aboutFrom: '2026-03-01', aboutTo: null, shows: 'Shows it.', staleOn: null }, [], LINK))
  const review = (day: string, outcome: 'accepted' | 'queried' | 'withdrawn', words = '') => t.store.tx(async (tx) => reviewEvidence(tx, t.doing('chair', day), await evidenceFor(tx, t.cast.chair, id), outcome, words))
  await review('2026-03-05', 'accepted')
  await t.store.tx(async (tx) => reviseEvidence(tx, t.doing('head', '2026-03-10'), await evidenceFor(tx, t.cast.head, id), 'Newer', [], LINK))
  await review('2026-03-12', 'accepted')
  await review('2026-03-14', 'queried', 'Which teams does it cover?')
  const told = async (day: string) => (await actionsOn(day)).find(([ref]) => ref === '1.1')?.[1]
  expect(await Promise.all(['2026-03-03', '2026-03-05', '2026-03-10', '2026-03-12', '2026-03-14'].map(told))).toEqual(['', 'Tracker', '', 'Tracker', ''])
})

test('actions stand in the order of their areas, and none before it was there', async () => {
  expect(await actionsOn('2026-03-02', '2026-03-02')).toEqual([['1.1', ''], ['1.2', ''], ['2.1', '']])
  expect(await actionsOn('2026-03-02')).toEqual([['1.1', ''], ['1.2', ''], ['2.1', '']])
  expect(await actionsOn('2026-03-01')).toEqual([])
})

test('of more actions than a report lists none is counted wrongly: it is refused with what to do', async () => {
  const asked = { planId: t.planId, on: '2026-03-02', today: '2026-03-02' }
  expect(await actionsReported(t.store.db, asked, 3)).toHaveLength(3)
  await expect(actionsReported(t.store.db, asked, 2)).rejects.toThrow('This plan has 3 actions, and a report lists at most 2: leave out the parts that list them')
})

test('topics are those of the findings that the actions answered on the day', async () => {
  const finding = await t.store.tx(async (tx) => {
    const review = await addReview(tx, t.doing('administrator'), 1, [t.planId], { kind: 'monitoring_visit', title: 'Visit', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-02-10', visitedTo: null, publishedOn: null, receivedOn: null, judgements: {} })
    return addFinding(tx, t.doing('administrator'), await reviewFor(tx, t.cast.administrator, review.id), { ref: '1', kind: 'recommendation', words: 'Supervision is regular', note: '', page: 1, parentId: null, topics: ['workforce', 'permanence'] })
  })
  for (const actionId of [t.actionIds[0], t.actionIds[2]]) {
    await t.store.tx(async (tx) => answerFinding(tx, t.doing('chair', '2026-03-03'), await findingFor(tx, t.cast.chair, finding.id), await actionFor(tx, t.cast.chair, actionId)))
  }
  await t.store.tx(async (tx) => endAnswer(tx, t.doing('chair', '2026-03-06'), await findingFor(tx, t.cast.chair, finding.id), await actionFor(tx, t.cast.chair, t.actionIds[2])))
  const all = [{ id: t.actionIds[0], ref: '1.1' }, { id: t.actionIds[1], ref: '1.2' }, { id: t.actionIds[2], ref: '2.1' }]
  expect(await topicsAnswered(t.store.db, all, '2026-03-02')).toEqual([])
  expect(await topicsAnswered(t.store.db, all, '2026-03-05')).toEqual([{ topic: 'permanence', findings: 1, refs: ['1.1', '2.1'] }, { topic: 'workforce', findings: 1, refs: ['1.1', '2.1'] }])
  expect((await topicsAnswered(t.store.db, all, '2026-03-06')).map(({ refs }) => refs)).toEqual([['1.1'], ['1.1']])
})

test('without a month, measures are read as they were known by the last day; a month that was chosen as it is known now', async () => {
  const { id } = await t.store.tx((tx) => addMeasure(tx, t.doing('administrator', '2026-01-05'), { id: t.planId }, { ...PLAIN_MEASURE, ref: 'K1', title: 'Visits on time', section: '', unit: 'percent', polarity: 'higher', scheme: 'targets', ownerId: t.cast.head.personId }))
  const enter = (day: string, month: string, value: string, reason = '') => t.store.tx(async (tx) => enterFigure(tx, t.doing('administrator', day), await measureFor(tx, t.cast.administrator, id), { month, value, reason }))
  await enter('2026-02-03', '2026-01-31', '80')
  await t.store.tx(async (tx) => setTargets(tx, t.doing('administrator', '2026-03-20'), await measureFor(tx, t.cast.administrator, id), { holdsFrom: '2026-01-01', minimum: '90', upper: '95', tolerance: null }))
  await enter('2026-03-10', '2026-01-31', '95', 'Two visits were late in the system')
  await enter('2026-03-10', '2026-02-28', '96')
  const read = async (toDay: string, month: string | null) => {
    const { month: chosen, measures: [measure] } = await measuresReported(t.store.db, { planId: t.planId, fromDay: '2026-01-01', toDay, month, today: '2026-04-01' })
    return [chosen, measure?.reading.newest?.value, measure?.reading.rated.rating, measure?.since?.change ?? null]
  }
  expect(await read('2026-02-28', null)).toEqual(['2026-01-31', '80', 'no_target', null])
  expect(await read('2026-03-15', null)).toEqual(['2026-02-28', '96', 'no_target', '1'])
  expect(await read('2026-04-01', null)).toEqual(['2026-02-28', '96', 'green', '1'])
  expect(await read('2026-02-28', '2026-01-31')).toEqual(['2026-01-31', '95', 'green', null])
})
