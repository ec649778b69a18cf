import { expect, test } from 'vitest'
import { askedPart } from './asked.ts'
import { governancePart, type Governance, type ReportedBoard } from './governance.ts'
import { obstaclesPart } from './obstacles.ts'

const [FROM, TO] = ['2021-06-08', '2021-08-31']
const BOARD: ReportedBoard = { name: 'Improvement board', chair: 'Ann Chair', meets: '', everyWeeks: 6, members: [], meetings: [] }
const member = (name: string, more: Partial<ReportedBoard['members'][number]> = {}) => ({ name, agency: null, joinedOn: '2020-01-01', leftOn: null, ...more })
const said = (board: Partial<ReportedBoard>, more: Partial<Governance> = {}) =>
  governancePart({ boards: [{ ...BOARD, ...board }], approvals: [], heldToAccount: [], ...more }, FROM, TO).map((part) => (part.kind === 'text' ? part.text : ''))

test.each<[string, Partial<ReportedBoard>, string]>([
  ['nothing more', {}, 'Improvement board is chaired by Ann Chair; it meets every 6 weeks. It has no meeting on record between 8 June 2021 and 31 August 2021.'],
  ['no chair, and its own words', { chair: null, meets: 'Every second Friday.' }, 'Improvement board has no chair named; it meets every second Friday. It has no meeting on record between 8 June 2021 and 31 August 2021.'],
  ['members who came and went', { members: [member('A'), member('B', { agency: 'police', joinedOn: '2021-07-01' }), member('C', { agency: 'health', leftOn: '2021-08-30' }), member('D', { leftOn: '2021-09-30' })] },
    'Improvement board is chaired by Ann Chair; it meets every 6 weeks. On 31 August 2021 it had 3 members: 2 from the council and 1 from the police. B (Police) joined since 8 June 2021. C (Health) left since 8 June 2021. It has no meeting on record between 8 June 2021 and 31 August 2021.'],
  ['members who all are new', { members: [member('A', { joinedOn: FROM, agency: 'cafcass' })] },
    'Improvement board is chaired by Ann Chair; it meets every 6 weeks. On 31 August 2021 it had 1 member: 1 from Cafcass. All of them joined since 8 June 2021. It has no meeting on record between 8 June 2021 and 31 August 2021.'],
  ['meetings', { meetings: [{ onDay: '2021-06-21', held: true, decisions: 2 }, { onDay: '2021-07-30', held: true, decisions: 1 }, { onDay: '2021-08-20', held: false, decisions: 0 }] },
    'Improvement board is chaired by Ann Chair; it meets every 6 weeks. It met twice between 8 June 2021 and 31 August 2021, on 21 June 2021 and 30 July 2021, and took 3 decisions. Planned in that time, and not recorded as held: 20 August 2021.'],
])('a board with %s', (_, board, words) => {
  expect(said(board)).toEqual([words])
})

test('versions that were approved and holding-to-account meetings come last', () => {
  expect(said({}, { approvals: [{ number: 2, onDay: '2021-07-01' }], heldToAccount: ['2021-08-02', '2021-07-15'] }).at(-1))
    .toBe('Version 2 of the plan was approved on 1 July 2021. 2 holding-to-account meetings were held, on 15 July 2021 and 2 August 2021.')
})

test('what stands in the way: open challenges, the longest due first', () => {
  const asked = (answerBy: string, meetingOn: string | null = null) => ({ question: `Due ${answerBy}?`, to: 'Head of assessment', answerBy, meetingOn })
  expect(obstaclesPart([asked('2021-09-10'), asked('2021-08-20'), asked('2021-08-25', '2021-09-03')], TO)).toEqual([
    { kind: 'text', text: '3 questions of the board wait for an answer or a meeting, 1 of them overdue.' },
    { kind: 'list', items: [
      { text: 'Due 2021-08-20? (Head of assessment)', aside: 'overdue: an answer was due by 20 August 2021' },
      { text: 'Due 2021-08-25? (Head of assessment)', aside: 'escalated to a holding-to-account meeting on 3 September 2021' },
      { text: 'Due 2021-09-10? (Head of assessment)', aside: 'an answer is due by 10 September 2021' },
    ] },
  ])
  expect(obstaclesPart([], TO)).toEqual([])
})

test('what is asked of the panel names the next meeting where it is known', () => {
  expect(askedPart({ onDay: '2022-02-03' })).toMatchObject([{ numbered: true, items: [{ text: 'That progress be noted' }, { text: 'That there is a further update at the next meeting, on 3 February 2022' }] }])
})
