import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotFound } from '#domain/errors'
import { lastChangeOf } from './last-change.ts'
import { addMeeting, editMeeting, meetingFor, NO_PLACE } from './meetings.ts'
import { meetings } from './schema/boards.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const add = () => t.store.tx((tx) => addMeeting(tx, t.doing('chair'), { id: t.boardId, planIds: [t.planId] }, { ...NO_PLACE, onDay: '2026-04-20', title: 'Improvement board' }))

test('a meeting that lies ahead is seen by those of its plan alone', async () => {
  const { id } = await add()
  expect(await meetingFor(t.store.db, t.cast.adviser, id)).toMatchObject({ onDay: '2026-04-20', title: 'Improvement board', board: { name: 'Improvement board' } })
  await expect(meetingFor(t.store.db, t.cast.outsider, id)).rejects.toThrow(NotFound)
})

test('it is moved to another day, with its version and who moved it', async () => {
  const { id } = await add()
  await t.store.tx(async (tx) => editMeeting(tx, t.doing('administrator'), await meetingFor(tx, t.cast.administrator, id), { ...NO_PLACE, onDay: '2026-04-27', startsAt: '14:00', title: 'Improvement board' }))
  const meeting = await meetingFor(t.store.db, t.cast.chair, id)
  expect(meeting).toMatchObject({ onDay: '2026-04-27', startsAt: '14:00', version: 2 })
  expect(await lastChangeOf(t.store.db, 'meeting', meeting, ['meeting.added', 'meeting.edited'])).toMatchObject({ by: 'The administrator', version: 2 })
})

test('a closed meeting stays on its day, and may be given a better title', async () => {
  const { id } = await add()
  await t.store.tx((tx) => tx.update(meetings).set({ life: 'closed' }))
  const edit = (onDay: string) => t.store.tx(async (tx) => editMeeting(tx, t.doing('chair'), await meetingFor(tx, t.cast.chair, id), { ...NO_PLACE, onDay, title: 'Board of April' }))
  await expect(edit('2026-04-27')).rejects.toThrow('its day stays 20 April 2026')
  expect(await meetingFor(t.store.db, t.cast.chair, id)).toMatchObject({ onDay: '2026-04-20', title: 'Improvement board', version: 1 })
  await edit('2026-04-20')
  expect(await meetingFor(t.store.db, t.cast.chair, id)).toMatchObject({ title: 'Board of April', version: 2 })
})

test('it is never deleted', async () => {
  await add()
  expect(() => t.store.connections.writer.prepare('delete from board_meetings').run()).toThrow('can only be added to')
  expect(await t.store.db.select().from(meetings)).toHaveLength(1)
})
