import { afterEach, beforeEach, expect, test } from 'vitest'
import { CHALLENGE_PAGE_SIZE, countChallenges, entriesOfAll, listChallenges, whoWasAsked, type ChallengeFilter } from './challenge-list.ts'
import { challengeSubjectFor } from './challenge-subjects.ts'
import { challengesWaiting } from './challenge-work.ts'
import { answerChallenge, askChallenge, challengeFor, escalateChallenge } from './challenges.ts'
import { measures } from './schema/measures.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const LATER = '2026-04-01'
const ask = (question: string, { to = 'head', answerBy = '2026-03-16', actionId = t.actionIds[0], by = 'boardMember' }: { to?: Member; answerBy?: string; actionId?: number; by?: Member } = {}) => t.store.tx(async (tx) => {
  const planId = by === 'outsider' ? t.outside.planId : t.planId
  return askChallenge(tx, t.doing(by), { id: planId }, await challengeSubjectFor(tx, t.cast[by], planId, { kind: 'action', id: actionId }), { question, toId: t.cast[to].personId, answerBy })
})
const answer = (id: number, who: Member = 'head') => t.store.tx(async (tx) => answerChallenge(tx, t.doing(who), await challengeFor(tx, t.cast[who], id), 'Eleven of ninety visits'))
const escalate = (id: number) => t.store.tx(async (tx) => escalateChallenge(tx, t.doing('chair'), await challengeFor(tx, t.cast.chair, id), 'The answer is weeks late', LATER))
const listed = async (filter: ChallengeFilter = {}, page = 1, today = TODAY) => listChallenges(t.store.db, t.cast.adviser, t.planId, { filter, page, size: CHALLENGE_PAGE_SIZE, today })
const questions = async (filter: ChallengeFilter, today?: string) => (await listed(filter, 1, today)).rows.map(({ question }) => question)

test('a plan lists its own challenges, newest first, with what each is on', async () => {
  await ask('The first question here')
  await ask('The second question here', { actionId: t.actionIds[1], to: 'otherHead' })
  await ask('Of the other plan', { by: 'outsider', to: 'outsider', actionId: t.outside.actionId })
  expect((await listed()).rows.map(({ question, to, subject }) => [question, to, subject.name])).toEqual([
    ['The second question here', 'The otherHead', '1.2 Action 1.2'], ['The first question here', 'The head', '1.1 Action 1.1'],
  ])
  expect((await whoWasAsked(t.store.db, t.planId)).map(({ name }) => name)).toEqual(['The head', 'The otherHead'])
})

test('is filtered by life, lateness, who answers and what it is on; counts say what stands where', async () => {
  await ask('Late one of ours', { answerBy: '2026-03-03' })
  const { id } = await ask('An answered one here', { to: 'otherHead', answerBy: '2026-03-03' })
  await answer(id, 'otherHead')
  const measure = await t.store.tx(async (tx) => tx.insert(measures).values({ planId: t.planId, ref: 'M1', refSort: 'M1', title: 'Visits', unit: 'percent', polarity: 'higher', ownerId: t.cast.head.personId }).returning().get())
  await t.store.tx(async (tx) => askChallenge(tx, t.doing('chair'), { id: t.planId }, { kind: 'measure', id: measure.id, name: 'M1 Visits' }, { question: 'Why is this falling?', toId: t.cast.head.personId, answerBy: LATER }))
  expect(await questions({ life: 'answered' })).toEqual(['An answered one here'])
  expect(await questions({ overdue: true }, '2026-03-04')).toEqual(['Late one of ours'])
  expect(await questions({ overdue: true }, '2026-03-03')).toEqual([])
  expect(await questions({ toId: t.cast.otherHead.personId })).toEqual(['An answered one here'])
  expect(await questions({ kind: 'measure' })).toEqual(['Why is this falling?'])
  expect(await questions({ kind: 'finding' })).toEqual([])
  expect(await countChallenges(t.store.db, t.planId, '2026-03-04')).toEqual({ lives: { asked: 2, answered: 1 }, overdue: 1, total: 3 })
  expect(await countChallenges(t.store.db, t.planId, '2026-03-04', t.cast.otherHead.personId)).toEqual({ lives: { answered: 1 }, overdue: 0, total: 1 })
})

test('pages hold each challenge once, a page too far is the last one, and a longer list asks no more questions', async () => {
  const asked = async () => {
    const before = t.store.connections.queries
    await listed()
    return t.store.connections.queries - before
  }
  await ask('Number none of all')
  const few = await asked()
  for (let i = 0; i < CHALLENGE_PAGE_SIZE; i += 1) await ask(`Number ${i} of all`)
  const [first, second, far] = [await listed({}, 1), await listed({}, 2), await listed({}, 99)]
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(CHALLENGE_PAGE_SIZE + 1)
  expect(far).toMatchObject({ total: CHALLENGE_PAGE_SIZE + 1, pages: 2, page: 2 })
  expect(await asked()).toBe(few)
})

test('entries of several challenges come in order', async () => {
  const [one, two] = [await ask('The first question here'), await ask('The second question here')]
  await answer(two.id)
  await answer(one.id)
  expect((await entriesOfAll(t.store.db, [one.id, two.id])).map(({ challengeId, said }) => [challengeId, said])).toEqual([[one.id, 'asked'], [one.id, 'answered'], [two.id, 'asked'], [two.id, 'answered']])
})

test('each challenge waits for whom it should, under one heading', async () => {
  const waiting = async (who: Member, today = '2026-03-04') => Object.fromEntries(Object.entries(await challengesWaiting(t.store.db, t.cast[who], today)).map(([wait, { total, rows }]) => {
    expect(rows).toHaveLength(total)
    return [wait, rows.map(({ question }) => question)]
  }))
  await ask('Asked and in time', { answerBy: LATER })
  await ask('Asked and late now', { answerBy: '2026-03-03' })
  await answer((await ask('Answered by the head')).id)
  await answer((await ask('Answered for the head')).id, 'administrator')
  await escalate((await ask('Escalated to a meeting')).id)
  await ask('Of the other plan', { by: 'outsider', to: 'outsider', actionId: t.outside.actionId, answerBy: '2026-03-03' })
  const none = { answer: [], judge: [], overdue: [], meeting: [] }
  expect(await waiting('head')).toEqual({ ...none, answer: ['Asked and late now', 'Asked and in time'], meeting: ['Escalated to a meeting'] })
  expect(await waiting('chair')).toEqual({ ...none, judge: ['Answered by the head', 'Answered for the head'], overdue: ['Asked and late now'], meeting: ['Escalated to a meeting'] })
  expect(await waiting('administrator')).toEqual({ ...none, judge: ['Answered by the head'], overdue: ['Asked and late now'], meeting: ['Escalated to a meeting'] })
  expect(await waiting('boardMember')).toEqual({ ...none, judge: ['Answered by the head', 'Answered for the head'] })
  for (const who of ['otherHead', 'adviser'] as const) expect(await waiting(who), who).toEqual(none)
  expect(await waiting('outsider')).toEqual({ ...none, answer: ['Of the other plan'] })
  expect(await challengesWaiting(t.store.db, { ...t.cast.chair, roles: new Map() }, TODAY)).toEqual({ answer: { total: 0, rows: [] }, judge: { total: 0, rows: [] }, overdue: { total: 0, rows: [] }, meeting: { total: 0, rows: [] } })
})

test('lists are served by indexes', () => {
  const plan = (query: string) => t.store.connections.reader.prepare(`explain query plan ${query}`).all().map((row) => (row as { detail: string }).detail).join('; ')
  expect(plan("select id from challenges where plan_id = 1 and life = 'asked' and answer_by < '2026-03-04' order by id desc")).toContain('challenges_plan')
  expect(plan('select id from challenges where plan_id = 1 order by id desc limit 50')).toContain('challenges_plan')
  expect(plan('select id from challenge_entries where challenge_id in (1, 2) order by challenge_id, id')).toContain('challenge_entries_challenge')
})
