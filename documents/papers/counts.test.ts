import { expect, test } from 'vitest'
import { countRatings } from '#domain/rating'
import { countParts, type CountFacts } from './counts.ts'
import { DEFINITION, textsOf } from './test-parts.ts'

const facts: CountFacts = {
  on: '2026-03-31', short: false, silentAfterDays: 30, evidenceWaiting: 4, ratings: countRatings(['green', 'green', 'red', 'no_data']), measures: 4, picture: null, toDoBetter: 7,
  counts: [{ status: 'going_well', count: 1203, overdue: 0, silent: 2, unproven: 1 }, { status: 'do_better', count: 7, overdue: 3, silent: 1, unproven: 0 }],
  worst: [{ ref: '1.2', title: 'Visit on time', owner: 'The head', stage: 'under_way', dueOn: '2026-03-19' }],
}

test('says where the plan stands and what to look at first', () => {
  expect(countParts(facts, DEFINITION)).toEqual([
    { kind: 'text', text: '1,210 actions: 1,203 going well, 0 ones to watch, 7 do better, 0 not rated.' },
    { kind: 'facts', rows: [
      { label: 'Overdue', value: '3' }, { label: 'Silent', value: '3 without an update for more than 30 days' }, { label: 'Complete, impact not evidenced', value: '1' },
      { label: 'Evidence waiting to be reviewed', value: '4' }, { label: 'Measures', value: '4: 2 green, 0 amber, 1 red and 1 without a colour (1 no data)' },
    ] },
    { kind: 'text', text: 'First to look at under do better:' },
    { kind: 'list', items: [{ text: '1.2 Visit on time', aside: 'The head. Under way, 12 days overdue' }, { text: 'and 6 more actions' }] },
  ])
})

test('on one side the facts stand in a line', () => {
  expect(textsOf(countParts({ ...facts, short: true }, DEFINITION))[1]).toBe(
    'Overdue: 3. Silent: 3 without an update for more than 30 days. Complete, impact not evidenced: 1. Evidence waiting to be reviewed: 4. Measures: 4: 2 green, 0 amber, 1 red and 1 without a colour (1 no data).',
  )
})

test('says nothing of measures where there are none, and shows no list where nothing is to do better', () => {
  const parts = countParts({ ...facts, measures: 0, worst: [], toDoBetter: 0 }, DEFINITION)
  expect(parts.map(({ kind }) => kind)).toEqual(['text', 'facts'])
  expect(JSON.stringify(parts)).not.toContain('Measures')
})

test('a plan without actions says so', () => {
  expect(textsOf(countParts({ ...facts, counts: [] }, DEFINITION))).toEqual(['There are no actions in this plan yet.'])
})
