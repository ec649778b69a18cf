import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotFound } from '#domain/errors'
import { actionFor } from './actions.ts'
import { recordDecision } from './decisions.ts'
import { beginMeeting, closeMeeting, seesWholeMeeting } from './hold-meeting.ts'
import { closeMatter, matterFor, raiseMatter } from './matters.ts'
import { markMeeting } from './meeting-marks.ts'
import { addMeeting, meetingFor, NO_PLACE, type LoadedMeeting } from './meetings.ts'
import { draftMinutes } from './minutes-draft.ts'
import { agendaItems, boardPlans } from './schema/boards.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'
import type { Tx } from './client.ts'
import { standingOf, writeUpdate } from './updates.ts'

let t: TestDatabase
let id: number
let itemId: number
beforeEach(async () => {
  t = await testDatabase()
  id = await meeting('March meeting')
  itemId = await t.store.tx(async (tx) => (await tx.insert(agendaItems).values({ meetingId: id, position: 1, title: 'Front door', planId: t.planId }).returning().get()).id)
})
afterEach(() => t.close())

const meeting = async (title: string) => {
  const added = await t.store.tx((tx) => addMeeting(tx, t.doing('chair'), { id: t.boardId, planIds: [t.planId] }, { ...NO_PLACE, onDay: TODAY, title }))
  await inMeeting('chair', (tx, begun) => beginMeeting(tx, t.doing('chair'), begun), added.id)
  return added.id
}
const inMeeting = <T>(who: Member, work: (tx: Tx, meeting: LoadedMeeting) => Promise<T>, meetingId = id) => t.store.tx(async (tx) => work(tx, await meetingFor(tx, t.cast[who], meetingId)))
const under = () => ({ id: itemId, meetingId: id, planId: t.planId })
const decide = () => inMeeting('chair', (tx, held) => recordDecision(tx, t.doing('chair'), held, under(), 'The pilot goes on.'))
const raise = () => inMeeting('chair', (tx, held) => raiseMatter(tx, t.doing('chair'), held, under(), { words: 'Bring the audit back.', ownerId: t.cast.head.personId, dueOn: '2026-03-30' }))
const draftFor = (who: Member, meetingId = id) => inMeeting(who, (tx, held) => draftMinutes(tx, t.cast[who], held), meetingId)

test('minutes tell of a matter that was closed in the meeting, so who lacks its plan does not read them', async () => {
  await t.store.tx((tx) => tx.insert(boardPlans).values({ boardId: t.boardId, planId: t.outside.planId }))
  const { id: matterId } = await raise()
  const later = await meeting('April meeting')
  expect(await seesWholeMeeting(t.store.db, t.cast.outsider, later)).toBe(true)
  await inMeeting('chair', async (tx, held) => closeMatter(tx, t.doing('chair'), await matterFor(tx, t.cast.chair, matterId), { outcome: 'The audit was read.', meeting: held }), later)
  expect(await draftFor('chair', later)).toContain('Bring the audit back. The audit was read.')
  expect(await draftFor('outsider', later)).not.toContain('audit')
  expect(await seesWholeMeeting(t.store.db, t.cast.outsider, later)).toBe(false)
  expect(await seesWholeMeeting(t.store.db, t.cast.adviser, later)).toBe(true)
})

test('a matter arising is closed in a meeting of its board that is under way, and in no other', async () => {
  const { id: matterId } = await raise()
  const closeIn = (at: Pick<LoadedMeeting, 'id' | 'boardId' | 'life'>) =>
    t.store.tx(async (tx) => closeMatter(tx, t.doing('chair'), await matterFor(tx, t.cast.chair, matterId), { outcome: 'The audit was read.', meeting: at }))
  await expect(closeIn({ id, boardId: t.outside.boardId, life: 'under_way' })).rejects.toThrow(NotFound)
  await expect(closeIn({ id, boardId: t.boardId, life: 'planned' })).rejects.toThrow('Begin the meeting first')
  await inMeeting('chair', (tx, held) => closeMeeting(tx, t.doing('chair'), held))
  await expect(closeIn(await meetingFor(t.store.db, t.cast.chair, id))).rejects.toThrow('nothing more is recorded')
  expect(await matterFor(t.store.db, t.cast.chair, matterId)).toMatchObject({ closedAt: null, closedMeetingId: null, version: 1 })
})

test('what was recorded under an item that was taken off since stays in the minutes', async () => {
  await decide()
  await t.store.tx((tx) => tx.update(agendaItems).set({ takenOffAt: t.doing('chair').at }))
  const draft = await draftFor('chair')
  expect(draft).toContain('Beside the agenda')
  expect(draft).toContain('Decision 1: The pilot goes on.')
})

test('what was said under an item may stand in minutes written before it was taken off, so they stay with those who see it', async () => {
  await t.store.tx((tx) => tx.insert(boardPlans).values({ boardId: t.boardId, planId: t.outside.planId }))
  const takenOffAt = t.doing('chair').at
  const seen = async () => seesWholeMeeting(t.store.db, t.cast.outsider, id)
  await t.store.tx((tx) => tx.update(agendaItems).set({ takenOffAt }))
  expect(await seen()).toBe(true)
  await t.store.tx((tx) => tx.update(agendaItems).set({ said: 'Two families were heard.' }))
  expect(await seen()).toBe(false)
})

test('where a board governs several plans, what was recorded says of which it is to whoever sees them', async () => {
  await t.store.tx((tx) => tx.insert(boardPlans).values({ boardId: t.boardId, planId: t.outside.planId }))
  const both = { ...t.cast.chair, roles: new Map([[t.planId, 'chair'], [t.outside.planId, 'chair']] as const) }
  await t.store.tx(async (tx) => {
    const held = await meetingFor(tx, both, id)
    for (const actionId of [t.actionIds[0], t.outside.actionId]) {
      const action = await actionFor(tx, both, actionId)
      const update = await writeUpdate(tx, { ...t.doing('chair'), asker: both }, action, { ...standingOf(action), status: 'do_better', reason: 'Visits are late again.', note: '' })
      await markMeeting(tx, held, null, action.planId, { updateId: update.id })
    }
  })
  const draft = await t.store.tx(async (tx) => draftMinutes(tx, both, await meetingFor(tx, both, id)))
  expect(draft).toContain("Action 1.1 of Children's social care moved from Not rated to Do better")
  expect(draft).toContain('Action 1.1 of Special educational needs moved from Not rated to Do better')
  expect(await draftFor('adviser')).toContain('Action 1.1 moved from Not rated to Do better')
  expect(await draftFor('adviser')).not.toContain('Special educational needs')
})
