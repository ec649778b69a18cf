import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addMeeting, NO_PLACE } from './meetings.ts'
import { reportsOf } from './report-list.ts'
import { editReport, lastReportOf, lastWritten, makeReport, narrativesOf, reportFor, writeNarrative } from './reports.ts'
import { trail } from './schema/trail.ts'
import { testDatabase, type Member, type TestDatabase } from './test-database.ts'
import { aReport, built, refusal, SAID } from './test-reports.ts'

let base: TestDatabase
beforeEach(async () => { base = await testDatabase() })
afterEach(() => base.close())
const count = async (table: string) => (await base.store.db.all<{ n: number }>(sql.raw(`select count(*) as n from ${table}`)))[0]?.n
const make = (said: Partial<Parameters<typeof makeReport>[3]> = {}) => base.store.tx((tx) => makeReport(tx, base.doing('chair'), { id: base.planId }, { ...SAID, ...said }))

test('a report stands with its plan, board and meeting, and its making is in the trail without its words', async () => {
  const meeting = await base.store.tx((tx) => addMeeting(tx, base.doing('chair'), { id: base.boardId, planIds: [base.planId] }, { ...NO_PLACE, title: 'Board of March', onDay: '2026-03-10' }))
  const report = await aReport(base, { meetingId: meeting.id })
  expect(report).toMatchObject({ title: 'Highlight report of March', board: { id: base.boardId }, meeting: { title: 'Board of March' }, plan: { id: base.planId, authorityName: 'Marlbrook Council' }, changes: 1, madeByName: 'The chair' })
  const rows = await base.store.db.select({ event: trail.event, detail: trail.detail }).from(trail).where(sql`subject_kind = 'report'`)
  expect(rows).toEqual([{ event: 'report.made', detail: JSON.stringify({ title: 'Highlight report of March', reportKind: 'highlight', fromDay: '2026-01-20', toDay: '2026-03-02', month: null }) }])
})

test.each<[string, () => Partial<Parameters<typeof makeReport>[3]>, string]>([
  ['a day that has not come', () => ({ toDay: '2026-03-03' }), 'its last day must be today'],
  ['a board of another plan', () => ({ boardId: base.outside.boardId }), 'Choose a board that governs this plan'],
  ['a meeting that there is not', () => ({ meetingId: 999 }), 'Choose a meeting of a board that governs this plan'],
  ['a report of nothing to copy from', () => ({ copiedFrom: 999 }), 'NotFound'],
])('%s is refused, and nothing is kept', async (_, said, sentence) => {
  expect(await refusal(make(said()))).toContain(sentence)
  expect([await count('reports'), await count('report_narratives')]).toEqual([0, 0])
})

test('a draft is there for those who write the reports of its plan, and for nobody else', async () => {
  const { id } = await aReport(base)
  const sees = async (who: Member) => refusal(reportFor(base.store.db, base.cast[who], id), who)
  for (const who of ['administrator', 'chair'] as const) expect(await sees(who)).toBe(`allowed ${who}`)
  for (const who of ['boardMember', 'head', 'adviser', 'outsider'] as const) expect(await sees(who), who).toContain('NotFound')
})

test('a changed report goes on to its next version; a refused change leaves it', async () => {
  const report = await aReport(base)
  await base.store.tx((tx) => editReport(tx, base.doing('chair'), report, { ...SAID, title: 'Another title', month: '2026-02-28' }))
  const changed = await reportFor(base.store.db, base.cast.chair, report.id)
  expect(changed).toMatchObject({ title: 'Another title', month: '2026-02-28', version: 2, changes: 2 })
  expect(await refusal(base.store.tx((tx) => editReport(tx, base.doing('chair'), changed, { ...SAID, fromDay: '2026-03-02' })))).toContain('must be before its last day')
  expect(await reportFor(base.store.db, base.cast.chair, report.id)).toEqual(changed)
})

test('the newest words under a part count; the same words again change nothing, blank ones take them away', async () => {
  const { id } = await aReport(base)
  const write = (words: string) => base.store.tx(async (tx) => writeNarrative(tx, base.doing('chair'), await reportFor(tx, base.cast.chair, id), 'risks', words))
  for (const words of ['First.', 'Second, in\n\ntwo paragraphs.', 'Second, in\n\ntwo paragraphs.']) await write(words)
  const [standing] = await narrativesOf(base.store.db, id)
  expect(standing).toMatchObject({ part: 'risks', words: 'Second, in\n\ntwo paragraphs.', by: 'The chair' })
  expect(await count('report_narratives')).toBe(2)
  expect(lastWritten(standing).version).toBe((standing?.id ?? 0) + 1)
  expect((await reportFor(base.store.db, base.cast.chair, id)).changes).toBe(3)
  await write('')
  expect(await narrativesOf(base.store.db, id)).toMatchObject([{ words: '' }])
  const details = await base.store.db.select({ detail: trail.detail }).from(trail).where(sql`event = 'report.narrative-written'`)
  expect(details).toEqual(Array.from({ length: 3 }, () => ({ detail: '{"part":"Risks"}' })))
})

test('narratives are copied from the last report of the same kind and plan, for the parts that the new one has', async () => {
  const { id } = await aReport(base)
  for (const part of ['risks', 'themes', 'changes'] as const) await base.store.tx(async (tx) => writeNarrative(tx, base.doing('chair'), await reportFor(tx, base.cast.chair, id), part, `Of ${part}`))
  expect(await lastReportOf(base.store.db, base.planId, 'highlight')).toMatchObject({ id })
  expect(await lastReportOf(base.store.db, base.planId, 'scrutiny')).toBeUndefined()
  const copy = await make({ copiedFrom: id })
  expect((await narrativesOf(base.store.db, copy.id)).map(({ part, words }) => [part, words]).toSorted()).toEqual([['changes', 'Of changes'], ['risks', 'Of risks']])
  expect(await refusal(make({ copiedFrom: id, kind: 'scrutiny' })), 'another kind').toContain('NotFound')
  const foreign = base.store.tx((tx) => makeReport(tx, base.doing('outsider'), { id: base.outside.planId }, { ...SAID, copiedFrom: id }))
  expect(await refusal(foreign), 'another plan').toContain('NotFound')
})

test('the reports of a plan are listed newest first with where they stand, a page at a time', async () => {
  for (let i = 1; i <= 26; i += 1) await make({ title: `Report ${i}` })
  await built(base, 26)
  const first = await reportsOf(base.store.db, base.planId, 1)
  expect(first).toMatchObject({ total: 26, pages: 2, page: 1 })
  expect(first.rows.slice(0, 2).map(({ title, life, version }) => ({ title, life, version }))).toEqual([{ title: 'Report 26', life: 'ready', version: null }, { title: 'Report 25', life: null, version: null }])
  expect((await reportsOf(base.store.db, base.planId, 9)).rows.map(({ title }) => title)).toEqual(['Report 1'])
})
