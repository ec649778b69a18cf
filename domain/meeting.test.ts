import { expect, test } from 'vitest'
import { RuleError } from './errors.ts'
import {
  checkApproval, checkAttendance, checkBegin, checkClose, checkDecision, checkMatter, checkMatterClosed, checkMinutes, checkMoved, checkRecording, checkReopen, checkReplaced, isLater, isMatterOverdue,
} from './meeting.ts'

const TODAY = '2026-03-02'
const SENTENCE = 'The pilot goes on.'
const OPEN = { closedAt: null }
const CLOSED = { closedAt: '2026-03-01T09:00:00.000Z' }
const planned = { id: 2, boardId: 1, life: 'planned', onDay: TODAY } as const
const closed = { id: 1, boardId: 1, life: 'closed', onDay: '2026-02-02' } as const
const underWay = { id: 2, boardId: 1, life: 'under_way', onDay: TODAY } as const

test.each<[string, () => void, string | null]>([
  ['begins on its day', () => checkBegin(planned, TODAY), null],
  ['begins after its day', () => checkBegin({ ...planned, onDay: '2026-02-27' }, TODAY), null],
  ['does not begin before its day', () => checkBegin({ ...planned, onDay: '2026-03-03' }, TODAY), 'on its day, 3 March 2026'],
  ['does not begin twice', () => checkBegin(underWay, TODAY), 'it is under way'],
  ['does not begin when closed', () => checkBegin(closed, TODAY), 'it is closed'],
  ['moves before it begins', () => checkMoved(planned, '2026-04-20', TODAY), null],
  ['moves back once it has begun', () => checkMoved(underWay, '2026-02-27', TODAY), null],
  ['is not moved ahead once it has begun', () => checkMoved(underWay, '2026-03-03', TODAY), 'today or earlier'],
  ['stays on its day when closed', () => checkMoved(closed, closed.onDay, TODAY), null],
  ['is not moved when closed', () => checkMoved(closed, '2026-02-03', TODAY), 'its day stays 2 February 2026'],
  ['records while under way', () => checkRecording(underWay), null],
  ['records nothing before', () => checkRecording(planned), 'Begin the meeting first'],
  ['records nothing when closed', () => checkRecording(closed), 'nothing more is recorded'],
  ['closes when under way', () => checkClose(underWay), null],
  ['does not close before it began', () => checkClose(planned), 'it has not begun'],
  ['does not close twice', () => checkClose(closed), 'it is closed'],
  ['opens again with a reason', () => checkReopen(closed, 'A decision was left out.', false), null],
  ['does not open again without one', () => checkReopen(closed, 'Oops', false), 'at least one sentence'],
  ['does not open again when not closed', () => checkReopen(underWay, SENTENCE, false), 'it is under way'],
  ['does not open again when its minutes are approved', () => checkReopen(closed, SENTENCE, true), 'stays closed'],
  ['takes apologies before it begins', () => checkAttendance(planned, ['apologies']), null],
  ['takes nobody as present before it begins', () => checkAttendance(planned, ['apologies', 'present']), 'only apologies'],
  ['takes all while under way', () => checkAttendance(underWay, ['present', 'apologies', 'absent']), null],
  ['takes no attendance when closed', () => checkAttendance(closed, ['present']), 'is closed'],
  ['decides in a sentence', () => checkDecision(SENTENCE), null],
  ['decides nothing in two words', () => checkDecision('Agreed so'), 'at least one sentence'],
  ['replaces a decision that holds', () => checkReplaced(null), null],
  ['does not replace what was replaced', () => checkReplaced(7), 'by decision 7'],
  ['raises a matter due today', () => checkMatter({ words: 'Bring the audit back.', dueOn: TODAY }, TODAY), null],
  ['raises no matter due yesterday', () => checkMatter({ words: 'Bring the audit back.', dueOn: '2026-03-01' }, TODAY), 'today or later'],
  ['raises no matter without words', () => checkMatter({ words: 'Audit', dueOn: TODAY }, TODAY), 'what is to be done'],
  ['closes a matter with what came of it', () => checkMatterClosed(OPEN, 'The audit was read.'), null],
  ['closes no matter without it', () => checkMatterClosed(OPEN, 'Done'), 'what came of it'],
  ['closes no matter twice', () => checkMatterClosed(CLOSED, 'The audit was read.'), 'closed already'],
  ['takes minutes when closed', () => checkMinutes(closed, SENTENCE, false), null],
  ['takes no minutes before it began', () => checkMinutes(planned, SENTENCE, false), 'once the meeting has begun'],
  ['takes no empty minutes', () => checkMinutes(closed, '', false), 'Write the minutes'],
  ['takes no minutes after approval', () => checkMinutes(closed, SENTENCE, true), 'stay as they are'],
  ['approves at the next', () => checkApproval(closed, underWay, { approved: false }), null],
  ['approves nothing unwritten', () => checkApproval(closed, underWay, null), 'nothing to approve'],
  ['approves once', () => checkApproval(closed, underWay, { approved: true }), 'approved already'],
  ['approves nothing of a meeting under way', () => checkApproval({ ...underWay, id: 1 }, underWay, { approved: false }), 'Close the meeting'],
  ['approves not at itself', () => checkApproval(closed, closed, { approved: false }), 'a later meeting'],
  ['approves not at an earlier one', () => checkApproval(closed, { ...closed, id: 3, onDay: '2026-01-05' }, { approved: false }), 'a later meeting'],
  ['approves not at another board', () => checkApproval(closed, { ...underWay, boardId: 9 }, { approved: false }), 'same board'],
  ['approves not at one that has not begun', () => checkApproval(closed, planned, { approved: false }), 'has not begun yet'],
])('a meeting %s', (_, work, refused) => {
  if (refused === null) return expect(work).not.toThrow()
  expect(work).toThrow(RuleError)
  expect(work).toThrow(refused)
})

test.each([
  [OPEN, '2026-03-01', true], [OPEN, TODAY, false], [CLOSED, '2026-03-01', false],
])('a matter arising %o due %s is overdue: %s', (matter, dueOn, overdue) => expect(isMatterOverdue({ ...matter, dueOn }, TODAY)).toBe(overdue))

test('of two meetings of one day, the one added later came later', () => {
  expect(isLater({ id: 2, onDay: TODAY }, { id: 1, onDay: TODAY })).toBe(true)
  expect(isLater({ id: 1, onDay: TODAY }, { id: 2, onDay: TODAY })).toBe(false)
})
