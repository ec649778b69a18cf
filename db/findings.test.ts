import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eq, inArray } from 'drizzle-orm'
import { NotFound } from '#domain/errors'
import type { SaidReview } from '#domain/reviews'
import type { Role } from '#domain/vocabulary'
import { actionFor } from './actions.ts'
import { record } from './audit.ts'
import type { Tx } from './client.ts'
import { addFinding, answerFinding, currentDrop, dropFinding, editFinding, endAnswer, findingFor, findingName, mayAnswer, placeBefore, takeUpFinding, type LoadedFinding, type SaidFinding } from './findings.ts'
import { answersTo, challengesOnFinding, findingsBeside, findingsNear, historyOfFinding } from './finding-page.ts'
import { addReview, reviewFor } from './reviews.ts'
import { actions } from './schema/actions.ts'
import { challenges } from './schema/challenges.ts'
import { findingActions, findingDrops, findings, findingTopics, reviewPlans } from './schema/reviews.ts'
import { trail } from './schema/trail.ts'
import { onAction, testDatabase, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
let reviewId = 0
beforeEach(async () => {
  t = await testDatabase()
  reviewId = (await newReview('Monitoring visit')).id
})
afterEach(() => t.close())

const VISIT: Omit<SaidReview, 'title'> = { kind: 'monitoring_visit', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-02-10', visitedTo: null, publishedOn: null, receivedOn: null, judgements: {} }
const newReview = (title: string, planIds = [t.planId]) => t.store.tx((tx) => addReview(tx, t.doing('administrator'), 1, planIds, { ...VISIT, title }))
const SAID: SaidFinding = { ref: '1', kind: 'recommendation', words: 'Supervision of social workers is regular and recorded', note: '', page: 2, parentId: null, topics: ['workforce', 'supervision_and_oversight'] }
const add = (said: Partial<SaidFinding> = {}, review = reviewId) => t.store.tx(async (tx) => addFinding(tx, t.doing('administrator'), await reviewFor(tx, t.cast.administrator, review), { ...SAID, ...said }))
const seen = (who: Member, id: number) => findingFor(t.store.db, t.cast[who], id)
const on = <T>(who: Member, id: number, work: (tx: Tx, finding: LoadedFinding) => Promise<T>) => t.store.tx(async (tx) => work(tx, await findingFor(tx, t.cast[who], id)))
const edit = (id: number, said: Partial<SaidFinding>) => on('administrator', id, (tx, finding) => editFinding(tx, t.doing('administrator'), finding, { ...SAID, ...said }))
const answer = (id: number, actionId = t.actionIds[0], who: Member = 'chair') => on(who, id, async (tx, finding) => answerFinding(tx, t.doing(who), finding, await actionFor(tx, t.cast[who], actionId)))
const end = (id: number, actionId = t.actionIds[0], who: Member = 'chair') => on(who, id, async (tx, finding) => endAnswer(tx, t.doing(who), finding, await actionFor(tx, t.cast[who], actionId)))
const drop = (id: number, reason = 'The service was closed last year') => on('chair', id, (tx, finding) => dropFinding(tx, t.doing('chair'), finding, reason))
const takeUp = (id: number) => on('chair', id, (tx, finding) => takeUpFinding(tx, t.doing('chair'), finding))
const events = async () => (await t.store.db.select({ event: trail.event }).from(trail)).map(({ event }) => event).filter((event) => event.startsWith('finding.'))
const everything = async () => JSON.stringify([await t.store.db.select().from(findings), await t.store.db.select().from(findingTopics), await t.store.db.select().from(findingActions), await t.store.db.select().from(findingDrops), await t.store.db.select().from(reviewPlans), await events()])

describe('adding and changing', () => {
  test('keeps the review’s own words, in its order, with topics', async () => {
    const first = await add()
    const second = await add({ ref: '2', topics: [] })
    expect([first.position, second.position]).toEqual([1, 2])
    const finding = await seen('adviser', first.id)
    expect(finding).toMatchObject({ ref: '1', words: SAID.words, page: 2, reviewTitle: 'Monitoring visit', planIds: [t.planId] })
    expect(finding.topics.toSorted()).toEqual(['supervision_and_oversight', 'workforce'])
    expect(await events()).toEqual(['finding.added', 'finding.added'])
  })

  test('is changed with its version', async () => {
    const { id } = await add()
    await edit(id, { kind: 'concern', topics: ['workforce'], words: 'Supervision is regular' })
    expect(await seen('chair', id)).toMatchObject({ kind: 'concern', topics: ['workforce'], words: 'Supervision is regular', version: 2, position: 1 })
  })

  test('a nested point stands under one of the same review, one level deep', async () => {
    const above = await add({ ref: '3' })
    const nested = await add({ ref: '3a', parentId: above.id })
    expect(await findingsNear(t.store.db, above)).toMatchObject({ above: null, nested: [{ id: nested.id, ref: '3a' }] })
    expect(await findingsNear(t.store.db, nested)).toMatchObject({ above: { id: above.id }, nested: [] })
  })

  test('one that was forgotten is put before another, nested points with theirs', async () => {
    const [one, two] = [await add({ ref: '1' }), await add({ ref: '2' })]
    await add({ ref: '1b', parentId: one.id })
    const order = async () => (await findingsBeside(t.store.db, reviewId)).map(({ ref }) => ref)
    const put = async (ref: string, before: number, parentId: number | null = null) => {
      const finding = await add({ ref, parentId })
      await t.store.tx((tx) => placeBefore(tx, finding, before))
    }
    await put('1½', two.id)
    await put('0', one.id)
    const nested = (await findingsNear(t.store.db, one)).nested
    await put('1a', nested[0]?.id ?? 0, one.id)
    expect(await order()).toEqual(['0', '1', '1a', '1b', '1½', '2'])
    const elsewhere = await add({}, (await newReview('Another visit')).id)
    const before = await everything()
    await expect(t.store.tx((tx) => placeBefore(tx, one, elsewhere.id))).rejects.toThrow('another finding of the same review')
    await expect(t.store.tx((tx) => placeBefore(tx, one, one.id))).rejects.toThrow('another finding of the same review')
    expect(await everything()).toBe(before)
  })

  test('a wrong place to stand under is refused, and nothing changes', async () => {
    const above = await add({ ref: '3' })
    const nested = await add({ ref: '3a', parentId: above.id })
    const other = await add({ ref: '4' })
    const elsewhere = await add({}, (await newReview('Another visit')).id)
    const before = await everything()
    await expect(add({ parentId: elsewhere.id })).rejects.toThrow('another finding of the same review')
    await expect(add({ parentId: 999 })).rejects.toThrow('another finding of the same review')
    await expect(add({ parentId: nested.id })).rejects.toThrow('can not hold further points')
    await expect(edit(above.id, { parentId: other.id })).rejects.toThrow('has nested points of its own')
    await expect(edit(other.id, { parentId: other.id })).rejects.toThrow('another finding of the same review')
    expect(await everything()).toBe(before)
  })

  test('the outsider finds nothing of it', async () => {
    const { id } = await add()
    await expect(seen('outsider', id)).rejects.toThrow(NotFound)
  })
})

describe('answering', () => {
  test('an action answers findings of several reviews, and a finding has several actions', async () => {
    const one = await add()
    const two = await add({ ref: 'A' }, (await newReview('Peer review')).id)
    await answer(one.id)
    await answer(one.id, t.actionIds[2])
    await answer(two.id)
    const { answers, elsewhere, going } = await answersTo(t.store.db, t.cast.adviser, one.id)
    expect([answers.map(({ ref }) => ref), elsewhere, going]).toEqual([['1.1', '2.1'], 0, 2])
  })

  test('an action of another plan makes that plan answer the review; it is counted there, never named', async () => {
    const { id } = await add()
    await t.store.tx(async (tx) => answerFinding(tx, t.doing('outsider'), await findingFor(tx, t.cast.chair, id), await actionFor(tx, t.cast.outsider, t.outside.actionId)))
    expect((await reviewFor(t.store.db, t.cast.outsider, reviewId)).planIds).toEqual([t.outside.planId])
    expect(await answersTo(t.store.db, t.cast.chair, id)).toMatchObject({ answers: [], elsewhere: 1 })
    expect(await answersTo(t.store.db, t.cast.outsider, id)).toMatchObject({ answers: [{ planName: 'Special educational needs' }], elsewhere: 0 })
    const history = (await historyOfFinding(t.store.db, t.cast.chair, id)).moments
    expect(history[0]).toMatchObject({ event: 'finding.answered', by: 'Somebody in another plan', detail: { action: 'of another plan' } })
    expect(JSON.stringify(history)).not.toContain('1.1')
  })

  test('a stopped action is told apart from those that still answer, in every plan', async () => {
    const { id } = await add()
    await answer(id)
    await answer(id, t.actionIds[2])
    await t.store.tx(async (tx) => answerFinding(tx, t.doing('outsider'), await findingFor(tx, t.cast.chair, id), await actionFor(tx, t.cast.outsider, t.outside.actionId)))
    await t.store.tx((tx) => tx.update(actions).set({ stage: 'stopped' }).where(inArray(actions.id, [t.actionIds[2], t.outside.actionId])))
    expect(await answersTo(t.store.db, t.cast.chair, id)).toMatchObject({ answers: [{ ref: '1.1' }, { ref: '2.1' }], going: 1, elsewhere: 0, stopped: 2 })
    expect(await answersTo(t.store.db, t.cast.outsider, id)).toMatchObject({ answers: [{ ref: '1.1', stage: 'stopped' }], going: 1, elsewhere: 1, stopped: 2 })
  })

  test('ended, it is kept with who and when, and can be said again', async () => {
    const { id } = await add()
    await answer(id)
    await end(id)
    await answer(id)
    expect((await t.store.db.select().from(findingActions)).map(({ endedBy }) => endedBy)).toEqual([t.cast.chair.personId, null])
    expect(await events()).toEqual(['finding.added', 'finding.answered', 'finding.unanswered', 'finding.answered'])
    expect((await historyOfFinding(t.store.db, t.cast.chair, id)).moments[1]).toMatchObject({ event: 'finding.unanswered', by: 'The chair', detail: { action: '1.1 Action 1.1' } })
  })

  test('twice, or ended where it was not, is refused, and nothing changes', async () => {
    const { id } = await add()
    await answer(id)
    const before = await everything()
    await expect(answer(id)).rejects.toThrow('Action 1.1 answers this finding already')
    await expect(end(id, t.actionIds[1])).rejects.toThrow('Action 1.2 does not answer this finding now')
    expect(await everything()).toBe(before)
  })

  test('who only reads of a review does not carry it into another plan in which they are the chair', async () => {
    const { id } = await add()
    const { planIds } = await seen('chair', id)
    const roles = (here: Role) => ({ ...t.cast.outsider, roles: new Map<number, Role>([[t.planId, here], [t.outside.planId, 'chair']]) })
    expect(mayAnswer(roles('adviser'), { planIds }, t.outside.planId)).toBe(false)
    expect(mayAnswer(roles('head_of_service'), { planIds }, t.outside.planId)).toBe(false)
    expect(mayAnswer(roles('chair'), { planIds }, t.outside.planId)).toBe(true)
    expect(mayAnswer(roles('adviser'), { planIds: [...planIds, t.outside.planId] }, t.outside.planId)).toBe(true)
    expect(mayAnswer(t.cast.chair, { planIds }, t.outside.planId)).toBe(false)
  })

  test('a stopped action answers nothing, so it does not take up what was left unanswered', async () => {
    const { id } = await add()
    await drop(id)
    await onAction(t, 'chair', (tx, action) => tx.update(actions).set({ stage: 'stopped' }).where(eq(actions.id, action.id)))
    const before = await everything()
    await expect(answer(id)).rejects.toThrow('Action 1.1 is stopped, so it answers nothing')
    expect(await everything()).toBe(before)
  })

  test('an action of another authority is not found', async () => {
    const { id } = await add()
    const before = await everything()
    await expect(on('chair', id, async (tx, finding) => answerFinding(tx, t.doing('chair'), finding, { ...await actionFor(tx, t.cast.chair, t.actionIds[0]), authorityId: 2 }))).rejects.toThrow(NotFound)
    expect(await everything()).toBe(before)
  })
})

describe('left unanswered on purpose', () => {
  test('with a reason, until it is taken up again', async () => {
    const { id } = await add()
    await drop(id)
    expect(await currentDrop(t.store.db, id)).toMatchObject({ reason: 'The service was closed last year', droppedBy: t.cast.chair.personId })
    await takeUp(id)
    expect(await currentDrop(t.store.db, id)).toBeUndefined()
    const { moments, drop: standing } = await historyOfFinding(t.store.db, t.cast.adviser, id)
    expect(standing).toBeNull()
    expect(moments.map(({ event, reason }) => [event, reason])).toEqual([['finding.taken-up', ''], ['finding.dropped', 'The service was closed last year'], ['finding.added', '']])
    await drop(id, 'It is closed for good now')
    expect((await historyOfFinding(t.store.db, t.cast.adviser, id)).drop).toMatchObject({ reason: 'It is closed for good now', by: 'The chair' })
    expect((await t.store.db.select().from(findingDrops)).map(({ takenUpBy }) => takenUpBy)).toEqual([t.cast.chair.personId, null])
  })

  test('the reason is not in the trail', async () => {
    const { id } = await add()
    await drop(id)
    expect(JSON.stringify(await t.store.db.select().from(trail))).not.toContain('closed last year')
  })

  test('without a reason, twice, or when it is not so, is refused, and nothing changes', async () => {
    const { id } = await add()
    await expect(drop(id, 'Closed')).rejects.toThrow('at least one sentence')
    await expect(takeUp(id)).rejects.toThrow('is not left unanswered on purpose')
    await drop(id)
    const before = await everything()
    await expect(drop(id)).rejects.toThrow('already')
    expect(await everything()).toBe(before)
  })

  test('is refused while an action answers it, unless that was stopped', async () => {
    const { id } = await add()
    await answer(id)
    const before = await everything()
    await expect(drop(id)).rejects.toThrow('Actions answer this finding')
    expect(await everything()).toBe(before)
    await onAction(t, 'chair', (tx, action) => tx.update(actions).set({ stage: 'stopped' }).where(eq(actions.id, action.id)))
    await drop(id)
    expect(await currentDrop(t.store.db, id)).toBeDefined()
  })

  test('an action that answers it takes it up again', async () => {
    const { id } = await add()
    await drop(id)
    await answer(id)
    expect(await currentDrop(t.store.db, id)).toBeUndefined()
    expect((await events()).slice(-2)).toEqual(['finding.taken-up', 'finding.answered'])
  })
})

test('what was done to it in another plan is told without what stands there', async () => {
  const { id } = await add()
  const name = (planId: number) => t.store.tx((tx) => record(tx, t.doing('chair'), 'finding.evidenced', { kind: 'finding', id, name: 'A finding', planId }, { title: 'Audit of homes', kind: 'audit_report' }))
  await name(t.planId)
  await name(t.outside.planId)
  expect((await historyOfFinding(t.store.db, t.cast.chair, id)).moments.map(({ detail }) => detail.title)).toEqual([undefined, 'Audit of homes', undefined])
})

test('challenges on it are shown to those of the plan whose board put them', async () => {
  const { id } = await add()
  const by = { question: 'What changed since?', findingId: id, askedBy: t.cast.chair.personId, askedAt: t.doing('chair').at, toId: t.cast.head.personId, answerBy: '2026-04-01' }
  await t.store.tx((tx) => tx.insert(challenges).values([{ ...by, planId: t.planId }, { ...by, planId: t.outside.planId, question: 'And in schools?' }]))
  expect((await challengesOnFinding(t.store.db, t.cast.adviser, id)).map(({ question, to }) => [question, to])).toEqual([['What changed since?', 'The head']])
})

test('a finding is named by its reference and first words', () => {
  expect(findingName({ ref: '3a', words: 'Short words' })).toBe('3a Short words')
  expect(findingName({ ref: '', words: `${'word '.repeat(30)}` })).toMatch(/^(word )+word…$/)
})

test('what was said of findings is never deleted', async () => {
  const { id } = await add()
  await answer(id)
  for (const table of ['findings', 'finding_actions']) expect(() => t.store.connections.writer.prepare(`delete from ${table}`).run(), table).toThrow('can only be added to')
})
