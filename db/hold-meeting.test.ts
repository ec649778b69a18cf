import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotFound, RuleError } from '#domain/errors'
import { actionFor } from './actions.ts'
import { addItem, agendaOf } from './agenda.ts'
import { attendanceOf, recordAttendance } from './attendance.ts'
import { askChallenge } from './challenges.ts'
import { decisionFor, decisionsOf, recordDecision, replaceDecision } from './decisions.ts'
import { beginMeeting, closeMeeting, reopenMeeting, seesWholeMeeting, writeSaid } from './hold-meeting.ts'
import { closeMatter, editMatter, matterFor, mattersOf, raiseMatter, whoCanOwnMatters } from './matters.ts'
import { markMeeting, marksOf } from './meeting-marks.ts'
import { addMeeting, meetingFor, NO_PLACE, type LoadedMeeting } from './meetings.ts'
import { approveMinutes, laterMeetings, minutesBefore, minutesOf, writeMinutes } from './minutes.ts'
import { draftMinutes } from './minutes-draft.ts'
import { agendaItems, boardMembers, boardPlans, meetings } from './schema/boards.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'
import type { Tx } from './client.ts'
import { writeUpdate } from './updates.ts'

let t: TestDatabase
let id: number
let itemId: number
beforeEach(async () => {
  t = await testDatabase()
  id = (await t.store.tx((tx) => addMeeting(tx, t.doing('chair'), { id: t.boardId, planIds: [t.planId] }, { ...NO_PLACE, onDay: TODAY, title: 'March meeting' }))).id
  itemId = await item('Front door', t.planId)
})
afterEach(() => t.close())

const item = (title: string, planId: number | null) => t.store.tx(async (tx) => (await tx.insert(agendaItems).values({ meetingId: id, position: 1, title, planId }).returning().get()).id)
const inMeeting = <T>(who: Member, work: (tx: Tx, meeting: LoadedMeeting) => Promise<T>, meetingId = id) => t.store.tx(async (tx) => work(tx, await meetingFor(tx, t.cast[who], meetingId)))
const begin = () => inMeeting('chair', (tx, meeting) => beginMeeting(tx, t.doing('chair'), meeting))
const close = () => inMeeting('chair', (tx, meeting) => closeMeeting(tx, t.doing('chair'), meeting))
const under = (planId: number | null = t.planId) => ({ id: itemId, meetingId: id, planId })
const decide = (words = 'The pilot goes on.') => inMeeting('boardMember', (tx, meeting) => recordDecision(tx, t.doing('boardMember'), meeting, under(), words))
const raise = (ownerId = t.cast.head.personId, dueOn = '2026-03-30') => inMeeting('chair', (tx, meeting) => raiseMatter(tx, t.doing('chair'), meeting, under(), { words: 'Bring the audit back.', ownerId, dueOn }))
const lifeOf = async () => (await meetingFor(t.store.db, t.cast.chair, id)).life
const trailed = () => t.store.connections.reader.prepare('select event, detail from trail order by seq desc limit 1').get()

test('a meeting begins on its day, closes once, and opens again with a reason that stands in it', async () => {
  await t.store.tx((tx) => tx.update(meetings).set({ onDay: '2026-03-03' }))
  await expect(begin()).rejects.toThrow('on its day, 3 March 2026')
  expect(await lifeOf()).toBe('planned')
  await t.store.tx((tx) => tx.update(meetings).set({ onDay: TODAY }))
  await expect(close()).rejects.toThrow('has not begun')
  await begin()
  await close()
  await expect(close()).rejects.toThrow('it is closed')
  await expect(decide()).rejects.toThrow('nothing more is recorded')
  expect((await decisionsOf(t.store.db, t.cast.chair, { meetingId: id })).total).toBe(0)
  await inMeeting('chair', (tx, meeting) => reopenMeeting(tx, t.doing('chair'), meeting, 'A decision was left out.'))
  expect(await lifeOf()).toBe('under_way')
  expect(trailed()).toEqual({ event: 'meeting.reopened', detail: '{"reason":true}' })
  expect((await agendaOf(t.store.db, t.cast.chair, { id })).at(-1)).toMatchObject({ title: 'Meeting opened again', said: 'A decision was left out.' })
  await decide()
})

test('decisions are numbered through the life of the board, and one takes the place of another once', async () => {
  await begin()
  await decide()
  const first = await decide('The pilot goes on for a year.')
  await expect(decide('Agreed')).rejects.toThrow(RuleError)
  const replace = () => inMeeting('chair', async (tx, meeting) => replaceDecision(tx, t.doing('chair'), meeting, await decisionFor(tx, t.cast.chair, first.id), 'The pilot goes on for two years.'))
  expect(await replace()).toMatchObject({ number: 3, planId: t.planId, replaces: first.id })
  await expect(replace()).rejects.toThrow('by decision 3 already')
  const { rows } = await decisionsOf(t.store.db, t.cast.adviser, { boardId: t.boardId })
  expect(rows.map(({ number, replaces, replacedBy }) => [number, replaces, replacedBy])).toEqual([[3, 2, null], [2, null, 3], [1, null, null]])
  expect(trailed()).toEqual({ event: 'decision.replaced', detail: '{"decision":3}' })
  expect(() => t.store.connections.writer.prepare('update decisions set words = 1').run()).toThrow('can only be added to')
})

test('a matter arising is raised for somebody who may own it, changed and closed with what came of it', async () => {
  await begin()
  const { id: matterId } = await raise()
  await expect(raise(t.cast.adviser.personId)).rejects.toThrow('has a role in the plan')
  await expect(raise(t.cast.outsider.personId)).rejects.toThrow('has a role in the plan')
  await expect(raise(t.cast.head.personId, '2026-03-01')).rejects.toThrow('today or later')
  expect((await mattersOf(t.store.db, t.cast.chair, { boardId: t.boardId })).total).toBe(1)
  const doing = t.doing('chair')
  const onMatter = <T>(work: (tx: Tx, matter: Awaited<ReturnType<typeof matterFor>>) => Promise<T>) => t.store.tx(async (tx) => work(tx, await matterFor(tx, t.cast.chair, matterId)))
  await onMatter((tx, matter) => editMatter(tx, doing, matter, { ownerId: t.cast.otherHead.personId, dueOn: '2026-04-06' }))
  await expect(onMatter((tx, matter) => closeMatter(tx, doing, matter, { outcome: 'Done', meeting: null }))).rejects.toThrow('what came of it')
  expect(await matterFor(t.store.db, t.cast.chair, matterId)).toMatchObject({ closedAt: null, version: 2, owner: 'The otherHead' })
  await onMatter((tx, matter) => closeMatter(tx, doing, matter, { outcome: 'The audit was read.', meeting: { id, boardId: t.boardId, life: 'under_way' } }))
  await expect(onMatter((tx, matter) => editMatter(tx, doing, matter, { ownerId: t.cast.head.personId, dueOn: '2026-05-06' }))).rejects.toThrow('closed already')
  expect((await mattersOf(t.store.db, t.cast.chair, { boardId: t.boardId, open: true })).total).toBe(0)
  expect(await matterFor(t.store.db, t.cast.adviser, matterId)).toMatchObject({ outcome: 'The audit was read.', closedMeetingOn: TODAY, closedByName: 'The chair' })
})

test('whoever sits on the board may own what is about no plan', async () => {
  const { personId } = t.cast.outsider
  expect((await whoCanOwnMatters(t.store.db, { boardId: t.boardId, planId: null }, TODAY)).map((each) => each.id)).not.toContain(personId)
  await t.store.tx((tx) => tx.insert(boardMembers).values({ boardId: t.boardId, personId, joinedOn: TODAY }))
  expect((await whoCanOwnMatters(t.store.db, { boardId: t.boardId, planId: null }, TODAY)).map((each) => each.id)).toContain(personId)
  expect((await whoCanOwnMatters(t.store.db, { boardId: t.boardId, planId: t.planId }, TODAY)).map((each) => each.id)).not.toContain(personId)
})

test('what was recorded of a plan that the asker lacks is left out, and minutes of it are not theirs to read', async () => {
  await t.store.tx((tx) => tx.insert(boardPlans).values({ boardId: t.boardId, planId: t.outside.planId }))
  await begin()
  const decision = await decide()
  const matter = await raise()
  const { db } = t.store
  expect((await decisionsOf(db, t.cast.outsider, { boardId: t.boardId })).total).toBe(0)
  expect((await mattersOf(db, t.cast.outsider, { meetingId: id })).total).toBe(0)
  expect(await agendaOf(db, t.cast.outsider, { id })).toEqual([])
  await expect(decisionFor(db, t.cast.outsider, decision.id)).rejects.toThrow(NotFound)
  await expect(matterFor(db, t.cast.outsider, matter.id)).rejects.toThrow(NotFound)
  expect(await seesWholeMeeting(db, t.cast.outsider, id)).toBe(false)
  expect(await seesWholeMeeting(db, t.cast.adviser, id)).toBe(true)
})

test('who was there is recorded in one go, and recorded again over it', async () => {
  const { boardMember, head } = t.cast
  await t.store.tx((tx) => tx.insert(boardMembers).values([
    { boardId: t.boardId, personId: boardMember.personId, joinedOn: TODAY, agency: 'police' }, { boardId: t.boardId, personId: head.personId, joinedOn: '2026-01-01', leftOn: '2026-03-01' },
  ]))
  const { personId } = boardMember
  const save = (came: 'present' | 'apologies', guests = '') => inMeeting('boardMember', (tx, meeting) => recordAttendance(tx, t.doing('boardMember'), meeting, [{ personId, came, standIn: came === 'present' ? '' : 'A deputy' }], guests))
  await expect(save('present')).rejects.toThrow('only apologies')
  expect((await attendanceOf(t.store.db, id)).map(({ name, agency, came }) => [name, agency, came])).toEqual([['The boardMember', 'police', null]])
  await save('apologies', 'Two students')
  await begin()
  await save('present', 'Two students')
  expect(await attendanceOf(t.store.db, id)).toMatchObject([{ name: 'The boardMember', came: 'present', standIn: '' }])
  expect(await meetingFor(t.store.db, t.cast.chair, id)).toMatchObject({ guests: 'Two students', version: 3 })
  await expect(inMeeting('chair', (tx, meeting) => recordAttendance(tx, t.doing('chair'), meeting, [{ personId: head.personId, came: 'present', standIn: '' }], ''))).rejects.toThrow('not a member')
})

test('an update and a challenge are marked with the meeting, and its minutes are drafted, written and approved at the next', async () => {
  await begin()
  const doing = t.doing('chair')
  await inMeeting('chair', async (tx, meeting) => {
    const action = await actionFor(tx, t.cast.chair, t.actionIds[0])
    const { status: _, ...as } = action
    const update = await writeUpdate(tx, doing, action, { ...as, status: 'do_better', reason: 'Visits are late again.', note: '' })
    await markMeeting(tx, meeting, under(), t.planId, { updateId: update.id })
    const challenge = await askChallenge(tx, doing, { id: t.planId }, { kind: 'action', id: action.id, name: '1.1 Action 1.1' }, { question: 'When will visits be on time?', toId: t.cast.head.personId, answerBy: '2026-03-16' })
    await markMeeting(tx, meeting, under(), t.planId, { challengeId: challenge.id })
    await writeSaid(tx, doing, meeting, { ...under(), title: 'Front door', version: 1 }, 'The board heard why.')
  })
  await decide()
  await raise()
  expect(await marksOf(t.store.db, t.cast.adviser, id)).toMatchObject([
    { kind: 'updated', action: { ref: '1.1' }, changes: [{ label: 'Heading', from: 'Not rated', to: 'Do better' }] }, { kind: 'challenged', to: 'The head', question: 'When will visits be on time?' },
  ])
  const draft = await inMeeting('chair', (tx, meeting) => draftMinutes(tx, t.cast.chair, meeting))
  for (const said of ['# 1. Front door', 'The board heard why.', 'Decision 1: The pilot goes on.', 'Matter arising: Bring the audit back. The head, by 30 March 2026.', 'Action 1.1 moved from Not rated to Do better: Visits are late again.',
    'Challenge on action 1.1 Action 1.1, put to The head, to be answered by 16 March 2026: When will visits be on time?']) expect(draft).toContain(said)
  await inMeeting('chair', (tx, meeting) => writeMinutes(tx, doing, meeting, draft))
  await close()
  await inMeeting('chair', (tx, meeting) => writeMinutes(tx, doing, meeting, `${draft}\n\nPut right.`))
  const later = await t.store.tx((tx) => addMeeting(tx, doing, { id: t.boardId, planIds: [t.planId] }, { ...NO_PLACE, onDay: TODAY, title: 'April meeting' }))
  const approve = () => inMeeting('chair', async (tx, meeting) => approveMinutes(tx, doing, meeting, await meetingFor(tx, t.cast.chair, later.id)))
  await expect(approve()).rejects.toThrow('has not begun yet')
  expect(await laterMeetings(t.store.db, { id, boardId: t.boardId, onDay: TODAY })).toEqual([])
  await inMeeting('chair', (tx, meeting) => beginMeeting(tx, doing, meeting), later.id)
  await approve()
  await inMeeting('chair', (tx, meeting) => addItem(tx, doing, meeting, { title: 'Minutes', kind: 'minutes', purpose: '', planId: null, presenterId: null, presenter: '', minutes: null, recurring: true }), later.id)
  expect(await inMeeting('chair', (tx, meeting) => draftMinutes(tx, t.cast.chair, meeting), later.id)).toContain('# 1. Minutes\n\nThe minutes of 2 March 2026 were approved.\n\n#')
  expect(await minutesOf(t.store.db, id)).toMatchObject({ number: 2, approvedBy: 'The chair', approvedOn: TODAY })
  expect(await minutesBefore(t.store.db, { id: later.id, boardId: t.boardId, onDay: TODAY })).toMatchObject({ id, number: 2 })
  await expect(inMeeting('chair', (tx, meeting) => writeMinutes(tx, doing, meeting, 'Something else was said.'))).rejects.toThrow('have been approved')
  await expect(inMeeting('chair', (tx, meeting) => reopenMeeting(tx, doing, meeting, 'A decision was left out.'))).rejects.toThrow('stays closed')
  expect(await lifeOf()).toBe('closed')
})

test('an item of another meeting takes nothing', async () => {
  await begin()
  const other = { ...under(), meetingId: id + 1 }
  await expect(inMeeting('chair', (tx, meeting) => recordDecision(tx, t.doing('chair'), meeting, other, 'The pilot goes on.'))).rejects.toThrow(NotFound)
})
