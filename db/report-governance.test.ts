import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addMember, memberFor, memberLeaves } from './board-members.ts'
import { boardFor } from './boards.ts'
import { answerChallenge, askChallenge, challengeFor, escalateChallenge, judgeChallenge } from './challenges.ts'
import { recordDecision } from './decisions.ts'
import { beginMeeting, closeMeeting } from './hold-meeting.ts'
import { addMeeting, meetingFor, NO_PLACE } from './meetings.ts'
import { approveVersion, makeVersion, planFor } from './plans.ts'
import { governanceOf, nextMeetingOf, openChallengesOn } from './report-governance.ts'
import { decisions } from './schema/boards.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => {
  t = await testDatabase()
})
afterEach(() => t.close())

const [FROM, TO] = ['2026-03-01', '2026-03-31']
const board = () => boardFor(t.store.db, t.cast.administrator, t.boardId)
const meets = async (onDay: string, { hold = false, decides = 0 } = {}) => {
  const doing = t.doing('chair', onDay)
  const added = await t.store.tx(async (tx) => addMeeting(tx, t.doing('chair'), await board(), { ...NO_PLACE, title: `Meeting of ${onDay}`, onDay }))
  if (hold) {
    await t.store.tx(async (tx) => {
      await beginMeeting(tx, doing, await meetingFor(tx, doing.asker, added.id))
      for (let at = 0; at < decides; at++) await recordDecision(tx, doing, await meetingFor(tx, doing.asker, added.id), null, `That number ${at} is agreed by all`)
      await closeMeeting(tx, doing, await meetingFor(tx, doing.asker, added.id))
    })
  }
  return added.id
}

describe('how a plan was governed between two days', () => {
  test('has its boards with members by agency, and the meetings of those days with what they decided', async () => {
    const member = await t.store.tx(async (tx) => addMember(tx, t.doing('administrator'), await board(), { personId: t.cast.boardMember.personId, agency: 'police', joinedOn: '2026-01-01' }))
    await t.store.tx(async (tx) => addMember(tx, t.doing('administrator'), await board(), { personId: t.cast.head.personId, agency: null, joinedOn: '2026-02-01' }))
    await t.store.tx(async (tx) => memberLeaves(tx, t.doing('administrator', '2026-03-20'), await memberFor(tx, t.cast.administrator, member.id), '2026-03-20'))
    await meets('2026-03-09', { hold: true, decides: 2 })
    await meets('2026-03-30')
    await meets('2026-04-06', { hold: true, decides: 1 })
    const { boards } = await governanceOf(t.store.db, { planId: t.planId, fromDay: FROM, toDay: TO })
    expect(boards).toMatchObject([{
      name: 'Improvement board', chair: null,
      members: [{ name: 'The boardMember', agency: 'police', joinedOn: '2026-01-01', leftOn: '2026-03-20' }, { name: 'The head', agency: null, leftOn: null }],
      meetings: [{ onDay: '2026-03-09', held: true, decisions: 2 }, { onDay: '2026-03-30', held: false, decisions: 0 }],
    }])
    const later = await governanceOf(t.store.db, { planId: t.planId, fromDay: '2026-04-01', toDay: '2026-04-30' })
    expect(later.boards[0]).toMatchObject({ members: [{ name: 'The head' }], meetings: [{ onDay: '2026-04-06', held: true, decisions: 1 }] })
  })

  test('counts no decision about another plan, and shows no board of one', async () => {
    const id = await meets('2026-03-09', { hold: true, decides: 1 })
    await t.store.tx((tx) => tx.insert(decisions).values({ boardId: t.boardId, number: 9, meetingId: id, planId: t.outside.planId, words: 'That something else is done', recordedBy: t.cast.chair.personId, recordedAt: '2026-03-09T10:00:00.000Z' }))
    expect((await governanceOf(t.store.db, { planId: t.planId, fromDay: FROM, toDay: TO })).boards.map(({ id, meetings }) => [id, meetings[0]?.decisions])).toEqual([[t.boardId, 1]])
  })

  test('has the versions approved then', async () => {
    await t.store.tx(async (tx) => {
      const plan = await planFor(tx, t.cast.chair, t.planId)
      await makeVersion(tx, t.doing('administrator', '2026-03-10'), plan, 'The first')
      await approveVersion(tx, t.doing('chair', '2026-03-12'), plan, 1)
    })
    expect((await governanceOf(t.store.db, { planId: t.planId, fromDay: FROM, toDay: TO })).approvals).toEqual([{ number: 1, onDay: '2026-03-12' }])
    expect((await governanceOf(t.store.db, { planId: t.planId, fromDay: FROM, toDay: '2026-03-11' })).approvals).toEqual([])
  })

  test('the next meeting is the first after a day that isn’t closed', async () => {
    await meets('2026-03-09', { hold: true })
    await meets('2026-04-20')
    await meets('2026-03-30')
    expect(await nextMeetingOf(t.store.db, t.boardId, '2026-03-02')).toEqual({ onDay: '2026-03-30' })
    expect(await nextMeetingOf(t.store.db, t.boardId, '2026-03-30')).toEqual({ onDay: '2026-04-20' })
    expect(await nextMeetingOf(t.store.db, t.boardId, '2026-04-20')).toBeNull()
  })
})

test('a challenge is open as it stood at the end of a day: asked, asked again with a new question, or escalated', async () => {
  const { id } = await t.store.tx((tx) => askChallenge(tx, t.doing('chair'), { id: t.planId }, { kind: 'action', id: t.actionIds[0], name: '1.1' }, { question: 'Why is it late again?', toId: t.cast.head.personId, answerBy: '2026-03-05' }))
  const say = (who: 'head' | 'chair', day: string, work: (tx: Parameters<Parameters<typeof t.store.tx>[0]>[0], doing: ReturnType<typeof t.doing>, challenge: Awaited<ReturnType<typeof challengeFor>>) => Promise<void>) =>
    t.store.tx(async (tx) => work(tx, t.doing(who, day), await challengeFor(tx, t.cast[who], id)))
  await say('head', '2026-03-06', (tx, doing, challenge) => answerChallenge(tx, doing, challenge, 'Because two people left the team.'))
  await say('chair', '2026-03-10', (tx, doing, challenge) => judgeChallenge(tx, doing, challenge, 'asked_again', 'Who takes over from those two?', '2026-03-15'))
  await say('chair', '2026-03-20', (tx, doing, challenge) => escalateChallenge(tx, doing, challenge, 'Nobody has answered for days.', '2026-04-01'))
  const on = async (day: string) => (await openChallengesOn(t.store.db, t.planId, day)).map(({ question, answerBy, meetingOn }) => [question, answerBy, meetingOn])
  expect(await on('2026-03-01')).toEqual([])
  expect(await on('2026-03-05')).toEqual([['Why is it late again?', '2026-03-05', null]])
  expect(await on('2026-03-06')).toEqual([])
  expect(await on('2026-03-19')).toEqual([['Who takes over from those two?', '2026-03-15', null]])
  expect(await on('2026-03-31')).toEqual([['Who takes over from those two?', '2026-03-15', '2026-04-01']])
  expect(await openChallengesOn(t.store.db, t.outside.planId, '2026-03-31')).toEqual([])
})
