import { describe, expect, test } from 'vitest'
import { submittedParts, timescale, type SubmittedAction, type SubmittedFacts, type SubmittedFinding } from './submitted.ts'
import { DEFINITION, headingsOf, rowsOf, tablesOf, textsOf } from './test-parts.ts'

const action: SubmittedAction = {
  id: 1, areaId: 1, ref: '1.1', title: 'Visit on time', owner: 'The head', stage: 'under_way', status: 'ones_to_watch', dueOn: '2026-06-30', dueWords: null, firstDueOn: '2026-06-30', evidenced: 'evidenced by a tracker, newest March 2026',
  startOn: '2026-03-02', successMeasure: 'Nine in ten visits on time', words: { words: 'Eight in ten were on time.', onDay: '2026-03-20' },
}
const finding: SubmittedFinding = { reviewId: 1, review: 'Focused visit', publishedOn: '2026-02-09', ref: '3', kind: 'recommendation', words: 'Visit children on time.', dropped: null, actionIds: [1] }
const facts: SubmittedFacts = {
  findings: [finding], findingsInAll: 1, actions: [action], actionsInAll: 1, areas: [{ id: 1, number: 1, title: 'Visits', sponsor: null, outcomes: [] }], on: '2026-03-31',
}
const OF_ACTION = ['1.1 Visit on time', 'The head', 'Nine in ten visits on time', '2 Mar 2026 to 30 Jun 2026', 'A tracker, newest March 2026', 'Ones to watch', 'Under way. 20 Mar 2026: Eight in ten were on time.']

test('a finding stands beside the action that answers it', () => {
  const parts = submittedParts(facts, DEFINITION)
  expect(headingsOf(parts)).toEqual(['Focused visit, published 9 February 2026'])
  expect(rowsOf(parts)).toEqual([['3', 'Recommendation: Visit children on time.', ...OF_ACTION]])
})

describe('findings', () => {
  const rows = (...findings: SubmittedFinding[]) => rowsOf(submittedParts({ ...facts, findings, actions: [action, { ...action, id: 2, ref: '1.2' }] }, DEFINITION))
  test('answered by several actions are said once', () => {
    expect(rows({ ...finding, actionIds: [1, 2] }).map(([, words]) => words)).toEqual(['Recommendation: Visit children on time.', '3, as above'])
  })
  test.each([
    [{ actionIds: [] }, 'No action of this plan answers it yet'],
    [{ actionIds: [], dropped: 'The law changed.' }, 'Left unanswered on purpose: The law changed.'],
    [{ actionIds: [99] }, 'Answered by actions that stand in Sightline'],
  ])('%j', (said, words) => {
    const [row] = rows({ ...finding, ...said })
    expect([row?.length, row?.[2]]).toEqual([9, words])
  })
})

test('actions that answer no finding stand under their areas', () => {
  const parts = submittedParts({ ...facts, actions: [action, { ...action, id: 2, ref: '1.2', words: null }] }, DEFINITION)
  expect(headingsOf(parts).slice(1)).toEqual(['Actions that answer no finding', 'Priority area 1: Visits'])
  expect(tablesOf(parts)[1]?.rows.map(([first, , , , , , last]) => [first?.text, last?.text])).toEqual([['1.2 Visit on time', 'Under way']])
})

test('each review has a table of its own, by a name of its own', () => {
  const parts = submittedParts({ ...facts, findings: [finding, { ...finding, reviewId: 2, review: 'Monitoring visit', publishedOn: null }] }, DEFINITION)
  expect([headingsOf(parts), tablesOf(parts).map(({ name }) => name)]).toEqual([['Focused visit, published 9 February 2026', 'Monitoring visit'], ['Review 1', 'Review 2']])
})

test('an empty plan says so, and what is left out is counted', () => {
  expect(textsOf(submittedParts({ ...facts, findings: [], actions: [], actionsInAll: 0, findingsInAll: 0 }, DEFINITION))).toEqual(['There are no actions in this plan yet.'])
  expect(textsOf(submittedParts({ ...facts, findingsInAll: 2, actionsInAll: 3 }, DEFINITION))).toEqual(['and 1 more finding, which stands in Sightline', 'and 2 more actions, which stand in Sightline'])
})

test.each([
  [{ startOn: null, dueOn: '2026-06-30', dueWords: null }, 'By 30 Jun 2026'],
  [{ startOn: '2026-03-02', dueOn: '2026-06-30', dueWords: null }, '2 Mar 2026 to 30 Jun 2026'],
  [{ startOn: '2026-03-02', dueOn: null, dueWords: 'ongoing' }, 'From 2 Mar 2026, ongoing'],
  [{ startOn: '2026-03-02', dueOn: null, dueWords: null }, 'From 2 Mar 2026, no end date set'],
  [{ startOn: null, dueOn: null, dueWords: 'ongoing' }, 'ongoing'],
  [{ startOn: null, dueOn: null, dueWords: null }, 'No date set'],
])('%j: %s', (dates, words) => {
  expect(timescale(dates)).toBe(words)
})
