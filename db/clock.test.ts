import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '#domain/errors'
import type { SaidReview } from '#domain/reviews'
import type { DeadlineRule } from '#domain/statutory-clock'
import { authorityFor } from './authorities.ts'
import { addHoliday, holidayFor, holidaysOf, removeHoliday } from './bank-holidays.ts'
import { deadlinesOfReview, meetDeadline, runningDeadlines } from './clock.ts'
import { addRule, editRule, retireRule, ruleFor, rulesOf } from './deadline-rules.ts'
import { addFinding } from './findings.ts'
import { lastChangeOf } from './last-change.ts'
import { addAuthority } from './plans.ts'
import { addReview, reviewFor } from './reviews.ts'
import { bankHolidays, deadlineRules, deadlinesMet } from './schema/clock.ts'
import { trail } from './schema/trail.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
let authorityId: number
beforeEach(async () => {
  t = await testDatabase()
  const [rule] = await t.store.db.select().from(deadlineRules)
  authorityId = rule?.authorityId ?? 0
})
afterEach(() => t.close())

const SAID: SaidReview = {
  kind: 'ilacs_standard', title: 'Inspection', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-01-12', visitedTo: '2026-01-23', publishedOn: '2026-02-20', receivedOn: null, judgements: {},
}
const REFERRAL: DeadlineRule = { reviewKind: 'peer_review', onlyWithPriorityActions: false, title: 'Answer to the team', workingDays: 10, whoSends: 'The chair', toWhom: 'The peer team' }
const authority = (who: Member = 'administrator') => authorityFor(t.store.db, t.cast[who], authorityId)
const review = (said: Partial<SaidReview> = {}, planIds = [t.planId]) => t.store.tx((tx) => addReview(tx, t.doing('administrator'), authorityId, planIds, { ...SAID, ...said }))
const due = async (who: Member, id: number, today = TODAY) => (await deadlinesOfReview(t.store.db, await reviewFor(t.store.db, t.cast[who], id), today)).deadlines
const meet = (who: Member, id: number, ruleId: number, sentOn = '2026-03-01', note = '') => t.store.tx(async (tx) => meetDeadline(tx, t.doing(who), await reviewFor(tx, t.cast[who], id), ruleId, sentOn, note))
const add = (said: Partial<DeadlineRule> = {}) => t.store.tx(async (tx) => addRule(tx, t.doing('administrator'), await authority(), { ...REFERRAL, ...said }))
const edit = (id: number, said: Partial<DeadlineRule>) => t.store.tx(async (tx) => editRule(tx, t.doing('administrator'), await ruleFor(tx, t.cast.administrator, id), { ...REFERRAL, ...said }))
const retire = (id: number) => t.store.tx(async (tx) => retireRule(tx, t.doing('administrator'), await ruleFor(tx, t.cast.administrator, id)))
const holiday = (day: string, name = 'A day of thanks') => t.store.tx(async (tx) => addHoliday(tx, t.doing('administrator'), await authority(), { day, name }))
const everything = async () => JSON.stringify([await t.store.db.select().from(deadlineRules), await t.store.db.select().from(deadlinesMet), await t.store.db.select().from(bankHolidays), await t.store.db.select().from(trail)])
const refused = async (work: () => Promise<unknown>, sentence: string | RegExp | typeof NotFound) => {
  const before = await everything()
  await expect(work()).rejects.toThrow(sentence)
  expect(await everything()).toBe(before)
}
const lastEvent = async () => (await t.store.db.select().from(trail)).at(-1)

describe('the deadlines of a review', () => {
  test('follow its kind, and start on the day it was published', async () => {
    const { id } = await review()
    expect(await due('adviser', id)).toMatchObject([{ startsOn: '2026-02-20', dueOn: '2026-06-04', left: { working: 64, calendar: 94 }, overdue: false, sentOn: null, rule: { title: 'Written statement of action', workingDays: 70 } }])
    expect(await due('adviser', (await review({ kind: 'peer_review' })).id)).toEqual([])
  })

  test('of a focused visit run once it has an area for priority action', async () => {
    const made = await review({ kind: 'focused_visit' })
    expect(await due('chair', made.id)).toEqual([])
    await t.store.tx((tx) => addFinding(tx, t.doing('administrator'), made, { ref: '1', kind: 'priority_action', words: 'The response to risk', note: '', page: null, parentId: null, topics: [] }))
    expect(await due('chair', made.id)).toMatchObject([{ dueOn: '2026-03-20', rule: { title: 'Draft action plan' } }])
  })

  test('move with a bank holiday that was added, and back when it is taken away', async () => {
    const { id } = await review()
    const added = await holiday('2026-03-10')
    expect(await due('chair', id)).toMatchObject([{ dueOn: '2026-06-05' }])
    await t.store.tx(async (tx) => removeHoliday(tx, t.doing('administrator'), await holidayFor(tx, t.cast.administrator, added.id)))
    expect(await due('chair', id)).toMatchObject([{ dueOn: '2026-06-04' }])
    expect(await lastEvent()).toMatchObject({ event: 'bank-holiday.removed', subjectName: 'A day of thanks' })
  })
})

describe('saying that it was sent', () => {
  test('is kept with who said it, in the trail without the words of the note', async () => {
    const { id } = await review()
    const [deadline] = await due('chair', id)
    await meet('chair', id, deadline?.rule.id ?? 0, '2026-02-27', 'By e-mail to the regional director')
    expect(await due('adviser', id)).toMatchObject([{ sentOn: '2026-02-27', overdue: false, late: false, rule: { saidBy: 'The chair', note: 'By e-mail to the regional director' } }])
    expect(await lastEvent()).toMatchObject({ event: 'deadline.met', subjectKind: 'review', detail: JSON.stringify({ title: 'Written statement of action', sentOn: '2026-02-27', dueOn: '2026-06-04', note: true }) })
  })

  test('is refused twice, in the future, before the clock started, and under a rule that asks for nothing here; nothing changes', async () => {
    const { id } = await review()
    const ruleId = (await due('chair', id))[0]?.rule.id ?? 0
    const other = await add()
    await refused(() => meet('chair', id, ruleId, '2026-03-03'), /today or in the past/)
    await refused(() => meet('chair', id, ruleId, '2026-02-19'), /20 February 2026, when the clock started/)
    await refused(() => meet('chair', id, other.id), NotFound)
    await refused(() => meet('chair', id, 999_999), NotFound)
    await meet('chair', id, ruleId)
    await refused(() => meet('administrator', id, ruleId), 'The chair has said already')
  })

  test('the outsider finds neither the review nor its clock', async () => {
    const { id } = await review()
    const ruleId = (await due('chair', id))[0]?.rule.id ?? 0
    await refused(() => meet('outsider', id, ruleId), NotFound)
    await expect(due('outsider', id)).rejects.toThrow(NotFound)
  })
})

describe('the rules of an authority', () => {
  test('begin with those of the law, and are added to', async () => {
    await add()
    expect((await rulesOf(t.store.db, await authority('adviser'))).map(({ reviewKind, workingDays }) => [reviewKind, workingDays])).toEqual([
      ['focused_visit', 20], ['ilacs_short', 70], ['ilacs_standard', 70], ['peer_review', 10],
    ])
    expect(await lastEvent()).toMatchObject({ event: 'deadline-rule.added', subjectKind: 'deadline', planId: t.planId })
  })

  test('change with a version, and the trail says what', async () => {
    const { id } = await add()
    await edit(id, { workingDays: 15 })
    const now = await ruleFor(t.store.db, t.cast.chair, id)
    expect(now).toMatchObject({ workingDays: 15, version: 2 })
    expect(await lastChangeOf(t.store.db, 'deadline', now, ['deadline-rule.edited'])).toMatchObject({ version: 2, by: 'The administrator' })
  })

  test('are refused twice for the same kind of review, unless the first is retired', async () => {
    const { id } = await add()
    await refused(() => add({ title: 'answer to the TEAM' }), 'asked for after this kind of review already')
    const other = await add({ title: 'Another' })
    await refused(() => edit(other.id, {}), 'asked for after this kind of review already')
    await retire(id)
    await add()
  })

  test('under which something was sent keep their days and their kind', async () => {
    const { id } = await review()
    const ruleId = (await due('chair', id))[0]?.rule.id ?? 0
    await meet('chair', id, ruleId)
    const same = { ...REFERRAL, reviewKind: 'ilacs_standard', title: 'Written statement', workingDays: 70 } as const
    await refused(() => edit(ruleId, { ...same, workingDays: 71 }), 'its due date must stay')
    await refused(() => edit(ruleId, { ...same, reviewKind: 'ilacs_short' }), 'after this kind of review')
    await edit(ruleId, same)
    expect(await due('chair', id)).toMatchObject([{ rule: { title: 'Written statement' } }])
  })

  test('that are retired ask for nothing and keep what was sent', async () => {
    const [sent, unsent] = [await review(), await review()]
    const ruleId = (await due('chair', sent.id))[0]?.rule.id ?? 0
    await meet('chair', sent.id, ruleId)
    await retire(ruleId)
    expect(await due('chair', sent.id)).toMatchObject([{ sentOn: '2026-03-01' }])
    expect(await due('chair', unsent.id)).toEqual([])
    await refused(() => retire(ruleId), 'retired already')
    await refused(() => edit(ruleId, { ...REFERRAL, reviewKind: 'ilacs_standard' }), 'This rule is retired')
    expect((await rulesOf(t.store.db, await authority())).at(-1)?.id).toBe(ruleId)
  })

  test('of another authority are not found', async () => {
    const elsewhere = await t.store.tx((tx) => addAuthority(tx, t.doing('administrator'), 'Another council'))
    const [theirs] = await rulesOf(t.store.db, elsewhere)
    await refused(() => edit(theirs?.id ?? 0, {}), NotFound)
    await expect(authorityFor(t.store.db, t.cast.administrator, elsewhere.id)).rejects.toThrow(NotFound)
  })
})

describe('bank holidays', () => {
  test('that are known, or fall on a weekend, or were added, need not be added', async () => {
    await holiday('2026-03-10')
    await refused(() => holiday('2026-03-10'), '10 March 2026 is no working day as it is (A day of thanks)')
    await refused(() => holiday('2026-04-03'), '(Good Friday)')
    await refused(() => holiday('2026-03-07'), '(Saturday)')
    expect(await holidaysOf(t.store.db, await authority('outsider'))).toMatchObject([{ day: '2026-03-10', addedBy: 'The administrator' }])
  })
})

describe('deadlines that run', () => {
  test('are those of the plans of whoever asks, soonest first, without what was sent', async () => {
    const [late, sent] = [await review({ title: 'Long ago', publishedOn: '2025-06-02', visitedFrom: null, visitedTo: null }), await review({ title: 'Sent' })]
    await review({ title: 'Now' })
    await review({ title: 'Expected', visitedFrom: null, visitedTo: null, publishedOn: null, expectedWords: 'May' })
    await review({ title: 'Theirs' }, [t.outside.planId])
    const ruleId = (await due('chair', sent.id))[0]?.rule.id ?? 0
    await meet('chair', sent.id, ruleId)
    expect(await runningDeadlines(t.store.db, t.cast.chair, TODAY)).toMatchObject([
      { reviewId: late.id, reviewTitle: 'Long ago', overdue: true, mayMeet: true }, { reviewTitle: 'Now', dueOn: '2026-06-04', overdue: false },
    ])
    expect((await runningDeadlines(t.store.db, t.cast.chair, '2026-02-28')).map(({ reviewTitle }) => reviewTitle), 'a day before it was sent').toContain('Sent')
    expect((await runningDeadlines(t.store.db, t.cast.head, TODAY)).map(({ mayMeet }) => mayMeet)).toEqual([false, false])
    expect((await runningDeadlines(t.store.db, t.cast.outsider, TODAY)).map(({ reviewTitle }) => reviewTitle)).toEqual(['Theirs'])
  })
})
