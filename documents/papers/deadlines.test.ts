import { expect, test } from 'vitest'
import { daysLeft, deadlineParts, type DeadlineFacts } from './deadlines.ts'
import { rowsOf, textsOf } from './test-parts.ts'

const ON = '2026-03-31'
const facts: DeadlineFacts = {
  on: ON,
  statutory: [{ dueOn: '2026-04-20', title: 'Draft action plan', reviewTitle: 'Focused visit', whoSends: 'The director', toWhom: 'Ofsted', left: { working: 12, calendar: 20 } }],
  actions: [{ ref: '1.1', title: 'Visit on time', owner: 'The head', dueOn: '2026-04-01', total: 3 }],
  checkBacks: [{ ref: '1.2', title: 'See every child', owner: 'The other head', checkBackOn: '2026-03-28', total: 1 }],
  meetings: [{ onDay: '2026-04-10', title: 'Improvement board', board: 'Children’s board', startsAt: '14:00', place: '' }],
}

test('what falls due comes the soonest first, and what is not shown is counted', () => {
  const parts = deadlineParts(facts, { most: 100, short: false })
  expect(rowsOf(parts)).toEqual([
    ['28 Mar 2026', 'Check-back', '1.2 See every child', 'The other head', '3 days overdue'],
    ['1 Apr 2026', 'Action', '1.1 Visit on time', 'The head', '1 day left'],
    ['10 Apr 2026', 'Meeting', 'Improvement board, 14:00', 'Children’s board', '10 days left'],
    ['20 Apr 2026', 'Statutory deadline', 'Draft action plan after Focused visit, to Ofsted', 'The director', '12 working days left (20 calendar days)'],
  ])
  expect(textsOf(parts)).toEqual(['and 2 more dates'])
})

test('on one side the first few are named, briefly', () => {
  const long = { ...facts, actions: [{ ...facts.actions[0] ?? { ref: '', owner: '', dueOn: ON, total: 1 }, title: 'Visit every child who needs it, in the family and at school, at the least every ten days' }] }
  const parts = deadlineParts(long, { most: 2, short: true })
  expect([rowsOf(parts)[1]?.[2], textsOf(parts)]).toEqual(['1.1 Visit every child who needs it, in the family and at school, at…', ['and 4 more dates']])
})

test.each([['2026-03-31', 'Today'], ['2026-04-01', '1 day left'], ['2026-03-01', '30 days overdue']])('%s: %s', (day, words) => {
  expect(daysLeft(ON, day)).toBe(words)
})
