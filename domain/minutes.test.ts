import { expect, test } from 'vitest'
import { challengeSaid, ended, minutesParts, minutesText, reviewSaid, scoreSaid, updateSaid, type RecordedMeeting } from './minutes.ts'

const EMPTY: RecordedMeeting = { board: 'Improvement board', title: 'May meeting', onDay: '2026-05-12', startsAt: '', place: '', attendance: [], guests: '', items: [], closedMatters: [], nextOn: null }

test('the minutes of a meeting say who came, what was decided and raised, and when the board meets next', () => {
  expect(minutesText({
    ...EMPTY, startsAt: '14:00', place: 'Town Hall', nextOn: '2026-06-16', guests: 'Two students, observing',
    attendance: [
      { name: 'The chair', isChair: true, agency: '', came: 'present', standIn: '' }, { name: 'A member', isChair: false, agency: 'Police', came: 'present', standIn: '' },
      { name: 'A nurse', isChair: false, agency: 'Health', came: 'apologies', standIn: 'her deputy' },
    ],
    items: [{
      title: 'Front door', presenter: 'The head', said: 'Visits are on time again.', decisions: [{ number: 7, words: 'The pilot goes on', replaces: 3 }],
      matters: [{ words: 'Bring the audit back', owner: 'The head', dueOn: '2026-06-01' }], marks: ['Action 1.2 moved from Do better to Ones to watch: the audit agrees.'],
    }],
    closedMatters: [{ words: 'Name a lead.', outcome: 'One was named' }],
  })).toBe([
    '# Improvement board: May meeting', 'Held on 12 May 2026 at 2:00pm. Place: Town Hall.',
    '# Attendance', 'Present: The chair (chair); A member (Police).', 'Apologies: A nurse (Health), for whom her deputy stood in.', 'Also there: Two students, observing.',
    '# 1. Front door', 'Presented by The head.', 'Visits are on time again.', 'Decision 7, in place of decision 3: The pilot goes on.',
    'Matter arising: Bring the audit back. The head, by 1 June 2026.', 'Action 1.2 moved from Do better to Ones to watch: the audit agrees.',
    '# Matters arising that were closed', 'Name a lead. One was named.', '# Next meeting', 'The board meets next on 16 June 2026.',
  ].join('\n\n'))
})

test('what was not recorded is said', () => {
  const nothing = { title: 'Visits', presenter: 'The head', said: '', decisions: [], matters: [], marks: [] }
  expect(minutesText({ ...EMPTY, items: [nothing, { ...nothing, presenter: '', said: 'It was put off.' }] })).toContain('# 1. Visits\n\nPresented by The head.\n\nNothing was recorded.\n\n# 2. Visits\n\nIt was put off.\n\n# Next')
  expect(minutesText(EMPTY)).toContain('Attendance was not recorded.')
  expect(minutesText(EMPTY)).toContain('No day has been set yet.')
  expect(minutesText({ ...EMPTY, title: EMPTY.board })).toMatch(/^# Improvement board\n/)
})

const heading = { label: 'Heading', from: 'Do better', to: 'Ones to watch' }
test.each([
  [updateSaid({ action: { ref: '1.2' }, changes: [heading], reason: 'The audit agrees', note: '' }), 'Action 1.2 moved from Do better to Ones to watch: The audit agrees.'],
  [updateSaid({ action: { ref: '1.2' }, changes: [heading, { label: 'Due', from: 'none', to: '1 May 2026' }], reason: 'It is so.', note: 'More came.' }), 'Action 1.2 moved from Do better to Ones to watch and changed its due date from none to 1 May 2026: It is so. More came.'],
  [updateSaid({ action: { ref: '1.2' }, changes: [], reason: '', note: 'Visits began' }), 'Update on action 1.2: Visits began.'],
  [scoreSaid({ risk: { ref: 'R1', title: 'Recruitment stalls' }, score: 'Current', before: { likelihood: 4, impact: 4 }, after: { likelihood: 3, impact: 4 }, reason: 'Posts are filled.' }), 'Risk R1 (Recruitment stalls): current score from 16 (4 x 4) to 12 (3 x 4): Posts are filled.'],
  [reviewSaid({ risk: { ref: 'R1', title: 'Recruitment stalls' }, words: '' }), 'Risk R1 (Recruitment stalls) was reviewed.'],
  [challengeSaid({ on: 'action 1.2 Visits', to: 'The head', answerBy: '2026-06-01', question: 'Why so late?' }), 'Challenge on action 1.2 Visits, put to The head, to be answered by 1 June 2026: Why so late?'],
  [ended('He said “no.”'), 'He said “no.”'],
])('%s', (said, expected) => expect(said).toBe(expected))

test('a text of minutes is taken apart into headings and paragraphs, whatever lines stand between', () => {
  expect(minutesParts('Begins\n# One\nText of one\nstill\n\n# Two\n\nText')).toEqual([
    { kind: 'paragraph', text: 'Begins' }, { kind: 'heading', text: 'One' }, { kind: 'paragraph', text: 'Text of one\nstill' }, { kind: 'heading', text: 'Two' }, { kind: 'paragraph', text: 'Text' },
  ])
})
