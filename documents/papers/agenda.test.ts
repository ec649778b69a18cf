import { expect, test } from 'vitest'
import { agendaParts, minutesParts, type AgendaFacts } from './agenda.ts'
import { headingsOf, rowsOf, tablesOf, textsOf } from './test-parts.ts'

const meeting: AgendaFacts = {
  title: 'Improvement board', onDay: '2026-04-10', startsAt: '14:00', endsAt: '16:00', place: 'County Hall',
  items: [{ title: 'Visits', purpose: 'to decide', presenterName: 'The head', minutes: 15, papers: [{ name: 'Visits.docx' }, { name: 'Map.pdf' }] }, { title: 'Close', purpose: '', presenterName: '', minutes: null, papers: [] }],
}

test('an agenda says when and where, then its items in order', () => {
  const parts = agendaParts(meeting)
  expect(textsOf(parts)).toEqual(['Improvement board, 10 April 2026, 14:00 to 16:00, County Hall.'])
  expect(rowsOf(parts)).toEqual([['1', 'Visits: to decide', 'The head', '15', 'Visits.docx; Map.pdf'], ['2', 'Close', '', '', '']])
})

test.each([
  [{ endsAt: '' }, 'Improvement board, 10 April 2026, 14:00, County Hall.'],
  [{ startsAt: '', endsAt: '', place: '' }, 'Improvement board, 10 April 2026.'],
  [{ title: 'Board of 10 April 2026', place: '' }, 'Board of 10 April 2026, 14:00 to 16:00.'],
])('%j', (said, sentence) => {
  expect(textsOf(agendaParts({ ...meeting, ...said }))).toEqual([sentence])
})

test('an empty agenda says so', () => {
  expect(tablesOf(agendaParts({ ...meeting, items: [] }))[0]?.empty).toBe('Nothing stands on the agenda yet.')
})

const MINUTES = '# Attendance\n\nPresent: The chair.\n\n# 1. Visits\nDecision 1: More teams.\n\nAnd so on.'
test('minutes keep their headings', () => {
  const parts = minutesParts({ title: 'Improvement board', onDay: '2026-03-10', words: MINUTES, kept: 'approved' })
  expect(headingsOf(parts)).toEqual(['Attendance', '1. Visits'])
  expect(textsOf(parts)).toEqual(['Minutes of Improvement board, 10 March 2026, as approved.', 'Present: The chair.', 'Decision 1: More teams.', 'And so on.'])
})

test('minutes that begin with the name of the meeting say it once', () => {
  expect(headingsOf(minutesParts({ title: 'Improvement board', onDay: '2026-03-10', words: `# The board: Improvement board\n\n${MINUTES}`, kept: 'approved' }))).toEqual(['Attendance', '1. Visits'])
})

test.each([
  ['written', 'Minutes of Improvement board, 10 March 2026, for the board to approve.'], ['drafted', 'Minutes of Improvement board, 10 March 2026, drafted from what was recorded of this plan.'],
] as const)('minutes %s', (kept, sentence) => {
  expect(textsOf(minutesParts({ title: 'Improvement board', onDay: '2026-03-10', words: 'Held.', kept }))).toEqual([sentence, 'Held.'])
})

test('no minutes is said', () => {
  expect(textsOf(minutesParts({ title: 'Improvement board', onDay: '2026-03-10', words: null, kept: 'drafted' }))).toEqual(['Nothing was recorded of Improvement board, 10 March 2026 yet.'])
})
