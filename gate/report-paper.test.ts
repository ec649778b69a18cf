import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { planFor } from '#db/plans'
import { addItem } from '#db/agenda'
import { writeCommentary } from '#db/commentaries'
import { enterFigure } from '#db/enter-figures'
import { measureFor } from '#db/measures'
import { meetingFor } from '#db/meetings'
import { boardPlans, decisions, meetings, minutes } from '#db/schema/boards'
import { scorecardOf, SCORECARD_LINES } from '#db/scorecard'
import { testDatabase, TODAY, type TestDatabase } from '#db/test-database'
import { REPORT_KINDS, type ReportKind } from '#domain/board-vocabulary'
import { tablesIn, wordsIn, type Paper, type PaperPart } from '#domain/paper'
import { OWN_VIEW } from '#domain/reading'
import { FIRST_DEFINITIONS } from '#domain/report-definition'
import { evidence, fillTestPlan, NOW, update } from './test-filled-plan.ts'
import { paperOf, type ReportToBuild } from './report-paper.ts'

let t: TestDatabase
let filled: Awaited<ReturnType<typeof fillTestPlan>>
beforeEach(async () => {
  t = await testDatabase()
  filled = await fillTestPlan(t)
})
afterEach(() => t.close())

async function make(kind: ReportKind, said: Partial<ReportToBuild> = {}, today = NOW): Promise<Paper> {
  const { id, name, phase, silentAfterDays, authorityId, authorityName } = await planFor(t.store.db, t.cast.chair, t.planId)
  const report: ReportToBuild = {
    kind, title: 'The paper', plan: { id, name, phase, silentAfterDays, authorityId, authorityName }, board: { id: t.boardId, name: 'Improvement board' }, meeting: { id: filled.nextMeetingId, title: 'April board', onDay: '2026-04-10' },
    definition: FIRST_DEFINITIONS[kind], fromDay: TODAY, toDay: NOW, month: null, narratives: {}, ...said,
  }
  return paperOf({ db: t.store.db, report, today }, [])
}
const tableOf = (paper: Paper, name: string) => tablesIn(paper).find((table) => table.name === name)?.rows.map((row) => row.map(({ text }) => text))
/** The parts that stand under a heading of level 2. */
const under = ({ parts }: Paper, heading: string): PaperPart[] => {
  const from = parts.findIndex((part) => part.kind === 'heading' && part.level === 2 && part.text === heading)
  const to = parts.findIndex((part, at) => at > from && part.kind === 'heading' && part.level === 2)
  return from < 0 ? [] : parts.slice(from + 1, to < 0 ? undefined : to)
}

describe.each(REPORT_KINDS)('a paper of the kind %s', (kind) => {
  test('says nothing that is no word, and has no empty heading', async () => {
    const { parts, ...paper } = await make(kind)
    expect(wordsIn({ ...paper, parts }).filter((words) => /undefined|NaN|\bnull\b|\[object|Invalid/.test(words))).toEqual([])
    const empty = parts.filter((part, at) => part.kind === 'heading' && (parts[at + 1] === undefined || (parts[at + 1]?.kind === 'heading' && part.level === 2 && (parts[at + 1] as { level: number }).level === 2)))
    expect(empty).toEqual([])
    expect(parts.length).toBeGreaterThan(1)
  })

  test('has captions, columns and names of their own in its tables', async () => {
    const tables = tablesIn(await make(kind))
    expect(tables.filter(({ caption, empty, columns }) => !caption || !empty && columns.length === 0)).toEqual([])
    expect(tables.filter(({ name }) => !/^[A-Za-z0-9 ]{1,31}$/.test(name))).toEqual([])
    expect(new Set(tables.map(({ name }) => name.toLowerCase())).size).toBe(tables.length)
    expect(tables.flatMap(({ name, columns, rows }) => rows.filter((row) => row.length !== columns.length).map(() => name))).toEqual([])
  })
})

test('a board pack tells of everything that the board is to hear', async () => {
  const paper = await make('board_pack')
  expect(tableOf(paper, 'Agenda')).toEqual([['1', 'Visits: to decide', 'The head', '15', '']])
  expect(under(paper, 'Minutes of the last meeting').map((part) => ('text' in part ? part.text : '')).join('\n')).toContain('Decision 1: Two more teams will visit at weekends.')
  expect(tableOf(paper, 'Decisions')).toEqual([['1', '2 Mar 2026', 'Two more teams will visit at weekends.']])
  expect(tableOf(paper, 'Matters arising')).toEqual([['Bring the map of visits', 'The head', '1 Apr 2026', '2 Mar 2026', 'Open: 1 day left']])
  expect(tableOf(paper, 'Headings that moved')?.map(([ref, , before, after]) => [ref, before, after])).toEqual([['1.1', 'Not rated', 'Do better'], ['1.2', 'Not rated', 'Going well']])
  expect(tableOf(paper, 'Area 1')).toEqual([
    ['1.1', 'Action 1.1', 'The head', '25 Mar 2026', '', 'Do better', 'Under way, 6 days overdue', 'An audit report, newest March 2026'], ['1.2', 'Action 1.2', 'The otherHead', '20 Apr 2026', '', 'Going well', 'Under way', 'No evidence yet'],
  ])
  expect(tableOf(paper, 'Risks')?.[0]?.slice(3, 7)).toEqual(['20 Severe', '16 Severe', '8 Moderate', 'Action 1.1. Mitigation is off track: 1.1 is rated Do better and is overdue since 25 March 2026.'])
  expect(tableOf(paper, 'Challenges')).toEqual([['What will be different by May?', '1.1 Action 1.1', 'The head', '5 Apr 2026', 'Answered: the board has yet to say whether it is satisfied', 'Two more teams will visit.']])
  expect(tableOf(paper, 'Evidence')?.map(([title, , , refs, , , life]) => [title, refs, life])).toEqual([['Survey of families', '1.1', 'Queried'], ['Audit of plans', '1.1', 'Accepted']])
  expect(tableOf(paper, 'Deadlines')?.map(([day, what]) => [day, what])).toEqual([['27 Mar 2026', 'Statutory deadline'], ['10 Apr 2026', 'Meeting'], ['20 Apr 2026', 'Action']])
  expect(under(paper, 'Risks').find((part) => part.kind === 'picture')).toMatchObject({ alternative: expect.stringContaining('R1 (16)') })
})

test('figures are those of the scorecard', async () => {
  const { rows } = await scorecardOf(t.store.db, { planId: t.planId, today: NOW, month: null, known: 'now', view: OWN_VIEW, page: 1, size: SCORECARD_LINES })
  const typed = tablesIn(await make('scorecard'))[0]
  const at = typed?.columns.findIndex(({ heading }) => heading === 'Current') ?? -1
  expect(typed?.rows.map((row) => row[at]?.number)).toEqual(rows.map(({ reading }) => reading.current?.value))
  expect(typed?.rows.map((row) => row[at]?.text)).toEqual(['88.50%', '210'])
  const upright = tableOf(await make('board_pack'), 'Scorecard')
  expect(upright?.map((row) => row.slice(2, 5))).toEqual([['80%', '88.50%', '90%'], ['80', '210', '90']])
})

test.each<[string, string | null, string, boolean]>([
  ['an earlier day, what was known by then', null, '88.50%', false],
  ['a month that was chosen, what is known now', '2026-02-28', '91%', true],
])('all parts of a paper read the same figures and the same words: of %s', async (_what, month, value, isTold) => {
  const later = '2026-04-20'
  await t.store.tx(async (tx) => {
    const measure = await measureFor(tx, t.cast.head, filled.measureIds[0] ?? 0)
    await enterFigure(tx, t.doing('head', later), measure, { month: '2026-02-28', value: '91', reason: 'Two visits were late in the system' })
    await writeCommentary(tx, t.doing('head', later), measure, { month: '2026-02-28', words: 'Weekends are staffed now.', draft: '' })
  })
  const paper = await make('board_pack', { month, fromDay: '2026-01-31', definition: { ...FIRST_DEFINITIONS.board_pack, parts: ['scorecard', 'counts', 'measures', 'improvements'] } }, '2026-04-30')
  expect(tableOf(paper, 'Scorecard')?.[0]?.[3]).toBe(value)
  const said = (heading: string) => JSON.stringify(under(paper, heading))
  expect(said('Improvements')).toContain(`to ${value} in Feb 2026`)
  expect(['Scorecard', 'Improvements', 'Overview of performance across measures'].map((heading) => said(heading).includes('Weekends are staffed now.'))).toEqual([isTold, isTold, isTold])
  expect(said('Where the plan stands')).toContain(isTold ? '2 green' : '1 green')
})

test('the submitted plan has the actions beside what they answer, and what nothing answers', async () => {
  const paper = await make('submitted_plan')
  expect(tableOf(paper, 'Review 1')?.map(([ref, words, action]) => [ref, words, action])).toEqual([
    ['1', 'Area for priority action: Visit children on time.', '1.1 Action 1.1'], ['2', 'Area for priority action: Hear what children say.', 'No action of this plan answers it yet'],
  ])
  expect([tableOf(paper, 'Area 1')?.map(([action]) => action), tableOf(paper, 'Area 2')?.map(([action]) => action)]).toEqual([['1.2 Action 1.2'], ['2.1 Action 2.1']])
})

test('a highlight report and a plan on a page ask for one side, with a picture of the headings', async () => {
  for (const kind of ['highlight', 'plan_on_a_page'] as const) {
    const paper = await make(kind)
    expect([paper.oneSide, paper.parts.find((part) => part.kind === 'picture')]).toMatchObject([true, { alternative: 'Actions by heading: 1 going well, 0 ones to watch, 1 do better, 1 not rated.' }])
  }
  expect(tableOf(await make('plan_on_a_page'), 'Plan on a page')).toEqual([
    ['1 Front door', '2', '1', '0', '1', '0', '1', '1.1'], ['2 Care leavers', '1', '0', '0', '0', '1', '0', ''], ['The whole plan', '3', '1', '0', '1', '1', '1', ''],
  ])
})

test('an earlier day is told as it stood then, whatever has happened since', async () => {
  const papers = () => Promise.all(REPORT_KINDS.map((kind) => make(kind, {}, '2026-05-01')))
  const before = await papers()
  await update(t, 0, { status: 'going_well', dueOn: '2026-08-31', impact: 'clear' }, '2026-04-15')
  await t.store.tx((tx) => evidence(tx, t, 'A later audit', 'audit_report', 'accepted', '2026-04-15'))
  const after = await papers()
  for (const [at, kind] of REPORT_KINDS.entries()) expect(after[at], kind).toEqual(before[at])
})

test('what is about another plan of the board stays out', async () => {
  await t.store.tx(async (tx) => {
    await tx.insert(boardPlans).values({ boardId: t.boardId, planId: t.outside.planId })
    const both = { ...t.doing('chair'), asker: { ...t.cast.chair, roles: new Map([[t.planId, 'chair'], [t.outside.planId, 'chair']] as const) } }
    await addItem(tx, both, await meetingFor(tx, both.asker, filled.nextMeetingId), { title: 'Plans for education', kind: 'item', purpose: '', planId: t.outside.planId, presenterId: null, presenter: '', minutes: null, recurring: false })
  })
  const words = wordsIn(await make('board_pack')).join('\n')
  expect(words).toContain('Visits: to decide')
  expect(words).not.toContain('Plans for education')
})

test('a report of no meeting has neither agenda nor minutes', async () => {
  const headings = (await make('board_pack', { meeting: null, board: null })).parts.flatMap((part) => (part.kind === 'heading' && part.level === 2 ? [part.text] : []))
  expect(headings.slice(0, 2)).toEqual(['Decisions and matters arising', 'What changed since the last meeting'])
})

test('a paper is made with as many questions however much there is', async () => {
  const asked = async () => {
    let count = 0
    const db = new Proxy(t.store.db, { get: (target, key, self) => { if (key === 'all' || key === 'select' || key === 'get') count += 1; return Reflect.get(target, key, self) as unknown } })
    const { id, name, phase, silentAfterDays, authorityId, authorityName } = await planFor(t.store.db, t.cast.chair, t.planId)
    await paperOf({ db, today: NOW, report: { kind: 'board_pack', title: '', plan: { id, name, phase, silentAfterDays, authorityId, authorityName }, board: null, meeting: null, definition: FIRST_DEFINITIONS.board_pack, fromDay: TODAY, toDay: NOW, month: null, narratives: {} } }, [])
    return count
  }
  const few = await asked()
  for (let i = 0; i < 5; i += 1) await t.store.tx((tx) => evidence(tx, t, `Audit ${i}`, 'audit_report', 'accepted'))
  expect([few > 10, await asked()]).toEqual([true, few])
})

test('a report of days that lie ahead says that nothing happened in them', async () => {
  const paper = await make('board_pack', { fromDay: '2026-04-10', toDay: '2026-05-10' })
  expect(under(paper, 'What changed since the last meeting')[0]).toMatchObject({ kind: 'text', text: expect.stringContaining('nothing changed') as unknown })
})

describe('minutes', () => {
  const written = (words: string) => t.store.tx(async (tx) => {
    const held = await tx.select({ id: meetings.id }).from(meetings).where(eq(meetings.onDay, TODAY)).get()
    await tx.insert(minutes).values({ meetingId: held?.id ?? 0, number: 1, words, writtenBy: t.cast.chair.personId, writtenAt: '2026-03-05T09:00:00.000Z' })
    return held?.id ?? 0
  })
  const said = async () => under(await make('board_pack'), 'Minutes of the last meeting').flatMap((part) => ('text' in part ? [part.text] : []))

  test('are those that were written', async () => {
    await written('# Visits\n\nAs the clerk wrote them.')
    expect(await said()).toEqual(['Minutes of March board, 2 March 2026, for the board to approve.', 'Visits', 'As the clerk wrote them.'])
  })

  test('that tell of another plan too are not shown: what was recorded of this one is', async () => {
    const meetingId = await written('What only the other plan may read.')
    await t.store.tx((tx) => tx.insert(decisions).values({ boardId: t.boardId, number: 9, meetingId, planId: t.outside.planId, words: 'Decided for the other plan.', recordedBy: t.cast.chair.personId, recordedAt: '2026-03-02T15:00:00.000Z' }))
    const words = (await said()).join('\n')
    expect(words).toContain('drafted from what was recorded of this plan')
    expect(words).toContain('Two more teams will visit at weekends.')
    expect(words).not.toMatch(/other plan/)
  })
})
