import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Day } from '#domain/dates'
import { answerChallenge, askChallenge, challengeFor, escalateChallenge, judgeChallenge, recordMeeting, type LoadedChallenge } from './challenges.ts'
import type { Tx } from './client.ts'
import { challengesIn } from './report-challenges.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const ask = async (question: string, day: Day, answerBy: Day) =>
  (await t.store.tx((tx) => askChallenge(tx, t.doing('chair', day), { id: t.planId }, { kind: 'action', id: t.actionIds[0], name: '1.1 Action 1.1' }, { question, toId: t.cast.head.personId, answerBy }))).id
const on = (id: number, work: (tx: Tx, challenge: LoadedChallenge) => Promise<void>) => t.store.tx(async (tx) => work(tx, await challengeFor(tx, t.cast.chair, id)))
const told = async (from: Day, to: Day, most = 10) => {
  const { total, rows } = await challengesIn(t.store.db, t.planId, { from, to }, most)
  return [total, ...rows.map(({ question, subject, to: who, life, answer, answerBy, meetingOn }) => [question, subject, who, life, answer, answerBy, meetingOn])]
}
const [WHY, HOW] = ['Why is it not better yet?', 'How will it be better?']
const ROW = ['1.1 Action 1.1', 'The head']

test('a challenge is told as it stood at the end of a period', async () => {
  const id = await ask(WHY, '2026-03-10', '2026-03-20')
  await on(id, (tx, challenge) => answerChallenge(tx, t.doing('head', '2026-03-15'), challenge, 'Two posts are empty.'))
  await on(id, (tx, challenge) => judgeChallenge(tx, t.doing('chair', '2026-03-25'), challenge, 'asked_again', HOW, '2026-04-10'))
  await on(id, (tx, challenge) => escalateChallenge(tx, t.doing('chair', '2026-04-15'), challenge, 'It was not answered in time.', '2026-04-20'))
  await on(id, (tx, challenge) => recordMeeting(tx, t.doing('chair', '2026-04-20'), challenge, 'Both posts are filled by May.'))
  expect(await told('2026-03-01', '2026-03-12')).toEqual([1, [WHY, ...ROW, 'asked', null, '2026-03-20', null]])
  expect(await told('2026-03-01', '2026-03-20')).toEqual([1, [WHY, ...ROW, 'answered', 'Two posts are empty.', '2026-03-20', null]])
  expect(await told('2026-03-01', '2026-03-31')).toEqual([1, [HOW, ...ROW, 'asked', 'Two posts are empty.', '2026-04-10', null]])
  expect(await told('2026-03-01', '2026-04-15')).toEqual([1, [HOW, ...ROW, 'escalated', 'Two posts are empty.', '2026-04-10', '2026-04-20']])
  expect(await told('2026-03-01', '2026-04-30')).toEqual([1, [HOW, ...ROW, 'closed', 'Two posts are empty.', '2026-04-10', '2026-04-20']])
})

test('open ones come first, by the day of their answer; a settled one is told in its own period alone', async () => {
  const settled = await ask('Is it better now?', '2026-03-02', '2026-03-05')
  await on(settled, (tx, challenge) => answerChallenge(tx, t.doing('head', '2026-03-03'), challenge, 'It is better in both teams.'))
  await on(settled, (tx, challenge) => judgeChallenge(tx, t.doing('chair', '2026-03-10'), challenge, 'satisfied', '', null))
  await ask(WHY, '2026-03-10', '2026-03-30')
  await ask(HOW, '2026-03-10', '2026-03-20')
  const questions = async (from: Day, most = 10) => (await challengesIn(t.store.db, t.planId, { from, to: '2026-03-31' }, most)).rows.map(({ question }) => question)
  expect([await questions('2026-03-01'), await questions('2026-03-10'), await questions('2026-03-01', 1)]).toEqual([[HOW, WHY, 'Is it better now?'], [HOW, WHY], [HOW]])
  expect((await challengesIn(t.store.db, t.planId, { from: '2026-03-01', to: '2026-03-31' }, 1)).total).toBe(3)
  expect(await challengesIn(t.store.db, t.outside.planId, { from: '2026-03-01', to: '2026-03-31' }, 10)).toEqual({ total: 0, rows: [] })
})
