import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Day } from '#domain/dates'
import type { ReviewOutcome } from '#domain/evidence'
import { actionFor } from './actions.ts'
import { attachEvidence, evidenceFor, reviewEvidence } from './evidence.ts'
import { evidenceIn, evidenceMoved } from './report-evidence.ts'
import { testDatabase, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const give = (title: string, day: Day, actionIds: readonly number[] = [t.actionIds[0]], who: Member = 'head') => t.store.tx(async (tx) => {
  const on = []
  for (const id of actionIds) on.push(await actionFor(tx, t.cast[who], id))
  return (await attachEvidence(tx, t.doing(who, day), on, { title, kind: 'survey', aboutFrom: '2026-03-01', aboutTo: null, shows: 'Shows that plans are better.', staleOn: null }, [], [{ url: 'https://example.org/a', label: '' }])).id
})
const review = (id: number, day: Day, outcome: ReviewOutcome, words = 'Which month is this about?') => t.store.tx(async (tx) => reviewEvidence(tx, t.doing('chair', day), await evidenceFor(tx, t.cast.chair, id), outcome, words))
const moved = async (from: Day, to: Day, most = 10) => (await evidenceIn(t.store.db, t.planId, { from, to }, most)).map(({ title, refs, givenBy, outcome, question, total }) => [title, refs, givenBy, outcome, question, total])
const counts = (from: Day, to: Day) => evidenceMoved(t.store.db, t.planId, { from, to })

test('what was given or spoken of in a period is told as it stood at its end', async () => {
  const asked = await give('Asked', '2026-03-10')
  await review(asked, '2026-03-20', 'queried')
  await review(asked, '2026-04-05', 'answered', 'It is about March, all of it.')
  const accepted = await give('Accepted', '2026-03-15', [t.actionIds[0], t.actionIds[1]])
  await review(accepted, '2026-03-15', 'accepted', '')
  await give('New', '2026-03-31')
  expect(await moved('2026-03-10', '2026-03-31')).toEqual([
    ['Asked', '1.1', 'The head', 'queried', 'Which month is this about?', 3], ['New', '1.1', 'The head', null, '', 3], ['Accepted', '1.1, 1.2', 'The head', 'accepted', '', 3],
  ])
  expect(await moved('2026-03-31', '2026-04-30')).toEqual([['Asked', '1.1', 'The head', 'answered', '', 1]])
  expect([await counts('2026-03-10', '2026-03-31'), await counts('2026-03-31', '2026-04-30')]).toEqual([
    { putForward: 2, accepted: 1, queried: 1, withdrawn: 0, waiting: 1 }, { putForward: 0, accepted: 0, queried: 0, withdrawn: 0, waiting: 2 },
  ])
})

test('the day that a period follows is not of it, its last day is', async () => {
  await give('First', '2026-03-10')
  expect([await moved('2026-03-10', '2026-03-20'), (await moved('2026-03-09', '2026-03-10')).length]).toEqual([[], 1])
})

test('what is not shown is counted', async () => {
  for (const title of ['One', 'Two', 'Three']) await give(title, '2026-03-10')
  expect((await moved('2026-03-01', '2026-03-31', 2)).map(([title, , , , , total]) => [title, total])).toEqual([['Three', 3], ['Two', 3]])
})

test('evidence on another plan alone is not told', async () => {
  await give('Theirs', '2026-03-10', [t.outside.actionId], 'outsider')
  expect([await moved('2026-03-01', '2026-03-31'), await counts('2026-03-01', '2026-03-31')]).toEqual([[], { putForward: 0, accepted: 0, queried: 0, withdrawn: 0, waiting: 0 }])
})
