import { expect, test } from 'vitest'
import { evidencedByTitles, type AcceptedPiece } from '#domain/evidence'
import { FIRST_DEFINITIONS } from '#domain/report-definition'
import type { Stage, Status } from '#domain/vocabulary'
import { planPart, type ReportedAction } from './plan.ts'
import { themesPart } from './themes.ts'

const DAY = '2021-03-31'
const { scrutiny } = FIRST_DEFINITIONS
const piece = (title: string, more: Partial<AcceptedPiece> = {}): AcceptedPiece => ({ title, newest: '2021-02-28', staleOn: null, ...more })
const action = (ref: string, status: Status, more: Partial<ReportedAction> = {}): ReportedAction => ({
  ref, status, title: `What is done in ${ref}`, area: { number: Number(ref.split('.')[0]), title: `Area ${ref.split('.')[0]}` }, stage: 'under_way' as Stage, accepted: [], ...more,
})

test.each<[string, AcceptedPiece[], string]>([
  ['nothing', [], ''],
  ['one piece', [piece('meeting records')], 'evidenced by meeting records'],
  ['several of one day, as they were given', [piece('recruitment activity'), piece('alerts'), piece('performance data')], 'evidenced by recruitment activity, alerts and performance data'],
  ['the newest first', [piece('audit', { newest: '2020-12-31' }), piece('tracker')], 'evidenced by tracker and audit'],
  ['one title twice', [piece('performance data'), piece('performance data')], 'evidenced by performance data'],
  ['titles with commas', [piece('Plans authorised, by team'), piece('Tracker.')], 'evidenced by Plans authorised, by team; Tracker'],
  ['more than four', ['a', 'b', 'c', 'd', 'e', 'f'].map((title) => piece(title)), 'evidenced by a, b, c, d and 2 other pieces'],
  ['some that are stale', [piece('old', { staleOn: '2021-01-31' }), piece('new', { staleOn: DAY })], 'evidenced by new'],
  ['all of it stale', [piece('older', { staleOn: '2021-01-31' }), piece('old', { staleOn: '2021-02-28' })], 'evidenced by older and old, all stale since 28 February 2021'],
])('what an action is evidenced by: %s', (_, accepted, words) => {
  expect(evidencedByTitles(accepted, DAY)).toBe(words)
})

test('a stage that the heading doesn’t tell is said; what has no accepted evidence, and what is not rated, is said below', () => {
  const actions = [action('1.1', 'going_well', { accepted: [piece('tracker')], stage: 'complete' }), action('1.2', 'going_well'), action('1.3', 'not_rated')]
  const [columns, ...below] = planPart(actions, scrutiny, DAY)
  expect(columns?.kind === 'columns' && columns.columns[0]?.items).toEqual([{ text: '1.1 What is done in 1.1 (complete)', aside: 'evidenced by tracker' }, { text: '1.2 What is done in 1.2' }])
  expect(below).toEqual([
    { kind: 'text', text: '1 action is not rated, and stands under no heading: 1.3.' },
    { kind: 'text', text: 'Of the 2 actions under “Going well or better”, 1 has no evidence that the board has accepted: 1.2.' },
  ])
  expect(planPart(actions, { ...scrutiny, evidenceLines: false }, DAY)).toHaveLength(2)
  expect(planPart([], scrutiny, DAY)).toEqual([])
})

test('themes are the areas with the most to do better, and the topics that these actions answer; the first eight of each', () => {
  const actions = [action('1.1', 'going_well'), action('2.1', 'do_better'), action('2.2', 'ones_to_watch'), action('3.1', 'do_better'), action('3.2', 'do_better'), action('4.1', 'ones_to_watch')]
  expect(themesPart(actions, [{ topic: 'workforce', findings: 1, refs: ['2.1'] }, { topic: 'permanence', findings: 2, refs: ['2.1', '3.1'] }], scrutiny)).toEqual([
    { kind: 'heading', level: 3, text: 'Priority areas with the most still to do' },
    { kind: 'list', items: [
      { text: '3 Area 3: of 2 actions, 2 under “Things to do better” (3.1, 3.2)' },
      { text: '2 Area 2: of 2 actions, 1 under “Things to do better” (2.1) and 1 under “Ones to watch” (2.2)' },
      { text: '4 Area 4: of 1 action, 1 under “Ones to watch” (4.1)' },
    ] },
    { kind: 'heading', level: 3, text: 'What reviews wrote about' },
    { kind: 'list', items: [{ text: 'Permanence: 2 findings, answered by actions 2.1 and 3.1' }, { text: 'Workforce: 1 finding, answered by action 2.1' }] },
  ])
  expect(themesPart([action('1.1', 'going_well')], [], scrutiny)).toEqual([])
  const many = Array.from({ length: 10 }, (_, at) => action(`${at + 1}.1`, 'do_better'))
  expect(themesPart(many, [], scrutiny).at(-1)).toEqual({ kind: 'text', text: 'And 2 more.' })
})
