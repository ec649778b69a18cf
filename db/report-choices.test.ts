import { afterEach, beforeEach, expect, test } from 'vitest'
import { addBoard } from './edit-board.ts'
import { addMeeting, NO_PLACE } from './meetings.ts'
import { lastMeetingBefore, meetingsToReport } from './report-choices.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const meet = (boardId: number, onDay: string) => t.store.tx((tx) => addMeeting(tx, t.doing('administrator'), { id: boardId, planIds: [t.planId] }, { ...NO_PLACE, onDay, title: 'Board' }))

test('a report for a meeting tells of what came after the last one of its own board', async () => {
  const { id: partnership } = await t.store.tx((tx) => addBoard(tx, t.doing('administrator'), { id: t.planId, authorityId: 1 }, { name: 'Partnership board', chairId: null, everyWeeks: null, meets: '' }))
  await meet(t.boardId, '2026-01-12')
  await meet(partnership, '2026-02-16')
  await meet(t.boardId, '2026-03-02')
  expect(await lastMeetingBefore(t.store.db, t.planId, '2026-03-02', t.boardId)).toBe('2026-01-12')
  expect(await lastMeetingBefore(t.store.db, t.planId, '2026-03-02')).toBe('2026-02-16')
  expect(await lastMeetingBefore(t.store.db, t.planId, '2026-01-12', t.boardId)).toBeNull()
  expect((await meetingsToReport(t.store.db, t.planId)).map(({ onDay, boardId }) => [onDay, boardId])).toEqual([['2026-03-02', t.boardId], ['2026-02-16', partnership], ['2026-01-12', t.boardId]])
})
