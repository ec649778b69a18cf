import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FindingKind, Topic } from '#domain/vocabulary'
import { actionFor } from './actions.ts'
import { coverageOn, COVERAGE_PAGE_SIZE, type CoverageFilter, type CoverageScope } from './coverage.ts'
import { attachEvidence, evidenceFor } from './evidence.ts'
import { useForFinding } from './finding-evidence.ts'
import { addFinding, answerFinding, dropFinding, endAnswer, findingFor } from './findings.ts'
import { addReview } from './reviews.ts'
import { actions } from './schema/actions.ts'
import { actionMeasures, figures, measures } from './schema/measures.ts'
import { onAction, TODAY, testDatabase, type Member, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

let on: TestDatabase
let review: { id: number; planIds: number[] }
beforeEach(async () => {
  on = await testDatabase()
  review = await newReview('2026-01-12')
})
afterEach(() => on.close())

async function newReview(visitedFrom: string, planIds = [on.planId]) {
  const { authorityId } = await actionFor(on.store.db, on.cast.administrator, on.actionIds[0])
  return on.store.tx((tx) => addReview(tx, on.doing('administrator'), authorityId, planIds, {
    kind: 'monitoring_visit', title: 'A visit', theme: '', expectedOn: null, expectedWords: null, visitedFrom, visitedTo: null, publishedOn: null, receivedOn: null, judgements: {},
  }))
}

type More = { ref?: string; kind?: FindingKind; topics?: Topic[]; parentId?: number | null; of?: typeof review }
async function finding(words: string, { ref = '', kind = 'recommendation', topics = [], parentId = null, of = review }: More = {}) {
  return (await on.store.tx((tx) => addFinding(tx, on.doing('administrator'), of, { ref, kind, words, note: '', page: null, parentId, topics }))).id
}
const answer = (id: number, actionId = on.actionIds[0], who: Member = 'administrator') =>
  on.store.tx(async (tx) => answerFinding(tx, on.doing(who), await findingFor(tx, on.cast.administrator, id), await actionFor(tx, on.cast[who], actionId)))
const drop = (id: number) => on.store.tx(async (tx) => dropFinding(tx, on.doing('chair'), await findingFor(tx, on.cast.chair, id), 'The board answers this elsewhere'))
const shown = (filter: CoverageFilter = {}, scope: CoverageScope = { reviewId: review.id }, page = 1, today = TODAY) => coverageOn(on.store.db, scope, { filter, page, today })
const wordsOf = async (filter: CoverageFilter, scope?: CoverageScope) => (await shown(filter, scope)).findings.map(({ words }) => words)

test('every finding in order, nested points under theirs, with the actions that answer it', async () => {
  const first = await finding('Supervision is irregular', { ref: '1' })
  await finding('Visits are late', { ref: '2' })
  const nested = await finding('It is not recorded', { ref: '1a', parentId: first })
  await answer(nested, on.actionIds[1])
  const { findings, actions: answering, counts, total } = await shown()
  expect(findings.map(({ ref, parentRef, coverage }) => [ref, parentRef, coverage])).toEqual([['1', null, 'under_way'], ['1a', '1', 'under_way'], ['2', null, 'unanswered']])
  expect(answering.map(({ findingId, ref, stage, impact }) => [findingId, ref, stage, impact])).toEqual([[nested, '1.2', 'not_started', 'too_early']])
  expect([total, counts.under_way, counts.unanswered]).toEqual([3, 2, 1])
})

test('an action of another plan is there with its plan, so that the page can count it without its name', async () => {
  const id = await finding('Plans for education are late')
  await on.store.tx(async (tx) => answerFinding(tx, on.doing('outsider'), await findingFor(tx, on.cast.administrator, id), await actionFor(tx, on.cast.outsider, on.outside.actionId)))
  const { actions: answering, counts } = await shown()
  expect(answering.map(({ planId }) => planId)).toEqual([on.outside.planId])
  expect(counts.under_way).toBe(1)
})

test('an answer that was ended, and an action that was stopped, answer nothing', async () => {
  const one = await finding('One')
  const two = await finding('Two')
  await answer(one)
  await answer(two, on.actionIds[1])
  await on.store.tx(async (tx) => endAnswer(tx, on.doing('administrator'), await findingFor(tx, on.cast.administrator, one), await actionFor(tx, on.cast.administrator, on.actionIds[0])))
  await on.store.tx((tx) => tx.update(actions).set({ stage: 'stopped' }).where(eq(actions.id, on.actionIds[1])))
  const page = await shown()
  expect(page.findings.map(({ coverage }) => coverage)).toEqual(['unanswered', 'unanswered'])
  expect(page.actions.map(({ stage }) => stage)).toEqual(['stopped'])
})

test('left unanswered on purpose, with the reason and whose it is', async () => {
  await drop(await finding('Not for this board'))
  const { findings, counts } = await shown()
  expect(findings[0]).toMatchObject({ coverage: 'dropped', dropReason: 'The board answers this elsewhere', droppedBy: on.cast.chair.name })
  expect(counts.dropped).toBe(1)
})

test('filters by topic, kind, words and how far it is answered; counts stay those of the topic, kind and words', async () => {
  const door = await finding('Contacts wait for a decision', { topics: ['front_door'] })
  await finding('Partners know the threshold', { topics: ['front_door', 'partnership'], kind: 'strength' })
  await finding('Pathway plans are thin', { topics: ['care_leavers'], kind: 'area_for_improvement' })
  await answer(door)
  expect(await wordsOf({ topic: 'front_door' })).toEqual(['Contacts wait for a decision', 'Partners know the threshold'])
  expect(await wordsOf({ topic: 'front_door', kind: 'strength' })).toEqual(['Partners know the threshold'])
  expect(await wordsOf({ text: 'pathway' })).toEqual(['Pathway plans are thin'])
  expect(await wordsOf({ shown: 'unanswered' })).toEqual(['Pathway plans are thin'])
  expect(await wordsOf({ shown: 'asks_nothing' })).toEqual(['Partners know the threshold'])
  const { counts, total } = await shown({ topic: 'front_door', shown: 'unanswered' })
  expect([total, counts.under_way, counts.asks_nothing, counts.unanswered]).toEqual([0, 1, 1, 0])
})

test('a finding is as far as its nested points, though the filter leaves them out', async () => {
  const first = await finding('Improve the quality of:', { topics: ['workforce'] })
  await answer(await finding('supervision', { parentId: first }))
  expect((await shown({ topic: 'workforce' })).findings.map(({ words, coverage }) => [words, coverage])).toEqual([['Improve the quality of:', 'under_way']])
})

test('answered without evidence: until evidence that still counts stands on the action', async () => {
  const id = await finding('Visits are late')
  await answer(id)
  expect([(await shown()).unevidenced, await wordsOf({ shown: 'no_evidence' })]).toEqual([1, ['Visits are late']])
  const piece = { title: 'Audit', kind: 'audit_report', aboutFrom: '2026-02-01', aboutTo: null, shows: 'that visits are in time', staleOn: null } as const
  await onAction(on, 'head', (tx, action) => attachEvidence(tx, on.doing('head'), [action], piece, [], [{ url: 'https://example.org/audit', label: '' }]))
  expect((await shown()).unevidenced).toBe(0)
  await on.store.tx((tx) => tx.update(actions).set({ evidenceStaleOn: TODAY }).where(eq(actions.id, on.actionIds[0])))
  expect((await shown()).unevidenced).toBe(0)
  const tomorrow = await shown({}, { reviewId: review.id }, 1, '2026-03-03')
  expect([tomorrow.unevidenced, tomorrow.actions[0]?.evidenceStaleOn]).toEqual([1, TODAY])
})

test('evidence that speaks to the finding itself is evidence', async () => {
  const id = await finding('Visits are late')
  await answer(id)
  const piece = { title: 'Audit', kind: 'audit_report', aboutFrom: '2026-02-01', aboutTo: null, shows: 'that visits are in time', staleOn: null } as const
  const given = await onAction(on, 'otherHead', (tx, action) => attachEvidence(tx, on.doing('otherHead'), [action], piece, [], [{ url: 'https://example.org/audit', label: '' }]), on.actionIds[1])
  await on.store.tx(async (tx) => useForFinding(tx, on.doing('otherHead'), await findingFor(tx, on.cast.otherHead, id), await evidenceFor(tx, on.cast.otherHead, given.id)))
  const { unevidenced, findings } = await shown()
  expect([unevidenced, findings[0]?.pieces]).toEqual([0, 1])
})

test('a change of an action shows at once', async () => {
  await answer(await finding('Visits are late'))
  expect((await shown()).actions[0]?.status).toBe('not_rated')
  await onAction(on, 'chair', (tx, action) => writeUpdate(tx, on.doing('chair'), action, { ...standingOf(action), status: 'going_well', note: '', reason: 'Three audits in a row agree' }))
  expect((await shown()).actions[0]?.status).toBe('going_well')
})

test('the measures that the actions should move, with their newest figure, a restated one in place of the first', async () => {
  await answer(await finding('Visits are late'))
  await on.store.tx(async (tx) => {
    const measure = { planId: on.planId, ref: 'P1', refSort: 'P00001', title: 'Visits in time', unit: 'percent', polarity: 'higher', ownerId: on.cast.head.personId } as const
    const { id } = await tx.insert(measures).values(measure).returning().get()
    const bare = await tx.insert(measures).values({ ...measure, ref: 'P2', refSort: 'P00002' }).returning().get()
    await tx.insert(actionMeasures).values([id, bare.id].map((measureId) => ({ actionId: on.actionIds[0], measureId })))
    const entered = { measureId: id, enteredBy: on.cast.head.personId, enteredAt: `${TODAY}T09:00:00.000Z` }
    for (const [month, value] of [['2026-01-31', '80'], ['2026-02-28', '91.5'], ['2026-02-28', '90.0'], ['2025-12-31', '99']] as const) await tx.insert(figures).values({ ...entered, month, value })
  })
  expect((await shown()).measures).toEqual([
    { actionId: on.actionIds[0], planId: on.planId, ref: 'P1', title: 'Visits in time', unit: 'percent', value: '90.0', month: '2026-02-28' },
    { actionId: on.actionIds[0], planId: on.planId, ref: 'P2', title: 'Visits in time', unit: 'percent', value: null, month: null },
  ])
})

test('a plan shows the findings of all reviews that it answers, newest review first, and of no other', async () => {
  const newer = await newReview('2026-02-10')
  const elsewhere = await newReview('2026-02-11', [on.outside.planId])
  await finding('Of the first')
  await finding('Of the second', { of: newer })
  await finding('Of another plan', { of: elsewhere })
  expect(await wordsOf({}, { planId: on.planId })).toEqual(['Of the second', 'Of the first'])
  expect(await wordsOf({}, { planId: on.outside.planId })).toEqual(['Of another plan'])
})

test('pages that never run out, and the same queries whatever is shown', async () => {
  await on.store.tx(async (tx) => {
    for (let i = 0; i < COVERAGE_PAGE_SIZE + 3; i += 1) await addFinding(tx, on.doing('administrator'), review, { ref: String(i), kind: 'recommendation', words: `Number ${i}`, note: '', page: null, parentId: null, topics: [] })
  })
  const last = await shown({}, { reviewId: review.id }, 9)
  expect([last.page, last.pages, last.total, last.findings.length]).toEqual([2, 2, COVERAGE_PAGE_SIZE + 3, 3])
  const count = async (filter: CoverageFilter) => {
    const before = on.store.connections.queries
    await shown(filter)
    return on.store.connections.queries - before
  }
  expect([await count({ text: 'number' }), await count({ text: 'nothing like it' }), await count({ text: 'number' })]).toEqual([5, 5, 1])
})
