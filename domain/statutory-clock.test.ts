import { describe, expect, test } from 'vitest'
import { checkSent, deadlinesOf, FIRST_RULES, leftWords, type RuleOfReview } from './statutory-clock.ts'

const rules: RuleOfReview[] = FIRST_RULES.map((rule) => ({ ...rule, retired: false, sentOn: null }))
const inspection = { kind: 'ilacs_standard', publishedOn: '2023-05-09', receivedOn: null } as const
const visit = { kind: 'focused_visit', publishedOn: '2021-12-08', receivedOn: null } as const
const due = (review: Parameters<typeof deadlinesOf>[0], priority = false, given = rules, today = '2023-06-01') => deadlinesOf(review, given, priority, [], today)

describe('what is due', () => {
  test('after an inspection: the written statement of action in 70 working days, from the day it was published unless it was received later', () => {
    expect(due(inspection)).toMatchObject([{ startsOn: '2023-05-09', dueOn: '2023-08-16', rule: { title: 'Written statement of action' } }])
    expect(due({ ...inspection, receivedOn: '2023-05-10' })).toMatchObject([{ startsOn: '2023-05-10', dueOn: '2023-08-17' }])
  })

  test('after a focused visit: a draft in 20 working days, only with areas for priority action', () => {
    expect(due(visit)).toEqual([])
    expect(due(visit, true)).toMatchObject([{ dueOn: '2022-01-10', rule: { title: 'Draft action plan' } }])
  })

  test('nothing for a kind without a rule, nor while no day is known', () => {
    expect(due({ ...inspection, kind: 'peer_review' })).toEqual([])
    expect(due({ ...inspection, publishedOn: null })).toEqual([])
  })

  test('a holiday that was added counts', () => {
    expect(deadlinesOf(inspection, rules, false, [{ day: '2023-06-01', name: 'A day of thanks' }], '2023-06-01')[0]?.dueOn).toBe('2023-08-17')
  })

  test('says when bank holidays are not known yet', () => {
    expect(due({ ...inspection, publishedOn: '2028-11-20' })[0]?.unsure).toContain('not known yet')
    expect(due(inspection)[0]?.unsure).toBeNull()
  })
})

describe('days left', () => {
  test.each([
    ['2023-05-09', 70, 99, false], ['2023-08-15', 1, 1, false], ['2023-08-16', 0, 0, false], ['2023-08-17', -1, -1, true], ['2023-08-21', -3, -5, true],
  ])('on %s: %d working, %d calendar', (today, working, calendar, overdue) => {
    expect(due(inspection, false, rules, today)).toMatchObject([{ left: { working, calendar }, overdue }])
  })

  test.each([[12, 16, '12 working days left (16 calendar days)'], [1, 1, '1 working day left (1 calendar day)'], [0, 0, 'Due today'], [0, 1, '0 working days left (1 calendar day)'], [-3, -5, '3 working days overdue (5 calendar days)']])('%d and %d read "%s"', (working, calendar, words) => {
    expect(leftWords({ working, calendar })).toBe(words)
  })

  test('what was sent is never overdue; sent after its due day it is late', () => {
    const sent = (sentOn: string) => due(inspection, false, rules.map((rule) => ({ ...rule, sentOn: rule.reviewKind === 'ilacs_standard' ? sentOn : null })), '2023-09-01')
    expect(sent('2023-08-16')).toMatchObject([{ overdue: false, late: false, sentOn: '2023-08-16' }])
    expect(sent('2023-08-17')).toMatchObject([{ overdue: false, late: true }])
  })

  test('a retired rule asks for nothing, but keeps what was sent under it', () => {
    expect(due(inspection, false, rules.map((rule) => ({ ...rule, retired: true })))).toEqual([])
    expect(due(inspection, false, rules.map((rule, i) => ({ ...rule, retired: true, sentOn: i === 0 ? '2023-08-01' : null })))).toMatchObject([{ sentOn: '2023-08-01' }])
  })
})

describe('the day on which it was sent', () => {
  test.each([['2023-06-02', /today or in the past/], ['2023-05-08', /same as or after 9 May 2023/]])('%s is refused', (sentOn, sentence) => {
    expect(() => checkSent({ startsOn: '2023-05-09' }, sentOn, '2023-06-01')).toThrow(sentence)
  })
  test.each(['2023-05-09', '2023-06-01'])('%s is taken', (sentOn) => {
    expect(() => checkSent({ startsOn: '2023-05-09' }, sentOn, '2023-06-01')).not.toThrow()
  })
})
