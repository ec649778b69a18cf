import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Day } from '#domain/dates'
import type { FindingKind } from '#domain/vocabulary'
import { actionFor } from './actions.ts'
import { addFinding, answerFinding, dropFinding, endAnswer, findingFor, type LoadedFinding } from './findings.ts'
import type { Tx } from './client.ts'
import { planFor } from './plans.ts'
import { answeredFindings, newestWords } from './report-submitted.ts'
import { addReview } from './reviews.ts'
import { onAction, testDatabase, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

let t: TestDatabase
let reviewId: number
beforeEach(async () => {
  t = await testDatabase()
  reviewId = await review('Focused visit', '2026-02-10')
})
afterEach(() => t.close())

const review = (title: string, visited: Day, planIds = [t.planId]) => t.store.tx(async (tx) => {
  const { authorityId } = await planFor(tx, t.cast.administrator, t.planId)
  const said = { kind: 'focused_visit', title, theme: '', expectedOn: null, expectedWords: null, visitedFrom: visited, visitedTo: null, publishedOn: null, receivedOn: null, judgements: {} } as const
  return (await addReview(tx, t.doing('administrator'), authorityId, planIds, said)).id
})
const add = async (ref: string, kind: FindingKind = 'recommendation', of = reviewId) =>
  (await t.store.tx((tx) => addFinding(tx, t.doing('administrator'), { id: of, planIds: [t.planId] }, { ref, kind, words: `What ${ref} says.`, note: '', page: null, parentId: null, topics: [] }))).id
const on = (id: number, work: (tx: Tx, finding: LoadedFinding) => Promise<unknown>) => t.store.tx(async (tx) => work(tx, await findingFor(tx, t.cast.chair, id)))
const answer = (id: number, at: 0 | 1 | 2, day: Day) => on(id, async (tx, finding) => answerFinding(tx, t.doing('chair', day), finding, { ...await actionFor(tx, t.cast.chair, t.actionIds[at]), authorityId: finding.authorityId }))
const told = async (day: Day) => (await answeredFindings(t.store.db, t.planId, day)).map(({ review: of, ref, dropped, actionIds }) => [of, ref, dropped, (JSON.parse(actionIds) as number[]).map((id) => t.actionIds.indexOf(id))])

test('findings stand review by review, the newest first, with the actions that answered them then', async () => {
  const [one, two] = [await add('1'), await add('2')]
  await add('a', 'concern', await review('Monitoring visit', '2026-02-20'))
  await answer(one, 1, '2026-03-10')
  await answer(one, 0, '2026-03-20')
  await on(one, async (tx, finding) => endAnswer(tx, t.doing('chair', '2026-04-10'), finding, { ...await actionFor(tx, t.cast.chair, t.actionIds[1]), authorityId: finding.authorityId }))
  await on(two, (tx, finding) => dropFinding(tx, t.doing('chair', '2026-03-15'), finding, 'The law has changed since.'))
  const monitoring = ['Monitoring visit', 'a', null, []]
  expect(await told('2026-03-09')).toEqual([monitoring, ['Focused visit', '1', null, []], ['Focused visit', '2', null, []]])
  expect(await told('2026-03-31')).toEqual([monitoring, ['Focused visit', '1', null, [0, 1]], ['Focused visit', '2', 'The law has changed since.', []]])
  expect(await told('2026-04-10')).toEqual([monitoring, ['Focused visit', '1', null, [0]], ['Focused visit', '2', 'The law has changed since.', []]])
})

test('a strength stands where an action answers it, and a review of another plan never', async () => {
  const strength = await add('1', 'strength')
  await add('2', 'strength')
  await add('3', 'concern', await review('Their visit', '2026-02-20', [t.outside.planId]))
  expect(await told('2026-03-31')).toEqual([])
  await answer(strength, 0, '2026-03-10')
  expect(await told('2026-03-31')).toEqual([['Focused visit', '1', null, [0]]])
})

test('the newest words of an action are its note, else its reason, by the day', async () => {
  const write = (day: Day, reason: string, note: string, change: { status?: 'do_better' | 'going_well' } = {}) => onAction(t, 'chair', (tx, action) => writeUpdate(tx, t.doing('chair', day), action, { ...standingOf(action), ...change, reason, note }))
  await write('2026-03-10', 'The board was shown why.', '', { status: 'do_better' })
  await write('2026-03-20', 'It holds in both teams.', 'Nine in ten.', { status: 'going_well' })
  const words = async (day: Day) => (await newestWords(t.store.db, t.planId, day)).filter(({ actionId }) => actionId === t.actionIds[0]).map(({ words: said, onDay }) => [said, onDay])
  expect([await words('2026-03-09'), await words('2026-03-10'), await words('2026-03-31')]).toEqual([[], [['The board was shown why.', '2026-03-10']], [['Nine in ten.', '2026-03-20']]])
})
