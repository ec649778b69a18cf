import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { sha256 } from './audit.ts'
import { fileOfPublication, publicationFor, publicationsOf, publicationsOfMeeting, publishMade, publishReport } from './publications.ts'
import { askForBuild } from './report-builds.ts'
import { editReport, reportFor } from './reports.ts'
import { addMeeting, NO_PLACE } from './meetings.ts'
import { testDatabase, type Member, type TestDatabase } from './test-database.ts'
import { aReport, built, FILES, refusal, SAID } from './test-reports.ts'

let base: TestDatabase
beforeEach(async () => { base = await testDatabase() })
afterEach(() => base.close())
const publish = (id: number, reason = '') => base.store.tx(async (tx) => publishReport(tx, base.doing('chair'), await reportFor(tx, base.cast.chair, id), { reason }))

test('publishing freezes content and files with their SHA-256, and records it', async () => {
  const { id } = await aReport(base)
  await built(base, id, '{"title":"As built"}')
  const pack = await publicationFor(base.store.db, base.cast.adviser, (await publish(id)).id)
  expect(pack).toMatchObject({ number: 1, corrects: null, content: '{"title":"As built"}', contentSha256: sha256('{"title":"As built"}'), by: 'The chair', correctedBy: null })
  expect(pack.files).toEqual([{ format: 'docx', sha256: 'a'.repeat(64), bytes: 1200 }, { format: 'xlsx', sha256: 'b'.repeat(64), bytes: 800 }])
  const [row] = await base.store.db.all<{ detail: string }>(sql`select detail from trail where event = 'pack.published'`)
  expect(JSON.parse(row?.detail ?? '')).toEqual({ reportKind: 'highlight', version: 1, content: pack.contentSha256, files: ['a'.repeat(64), 'b'.repeat(64)] })
})

test('what is published can not be changed, by anybody', async () => {
  const { id } = await aReport(base)
  await built(base, id)
  await publish(id)
  for (const change of ["update publications set content = '{}'", 'delete from publications', 'update publication_files set bytes = 1', 'delete from publication_files']) {
    await expect(base.store.tx(async (tx) => tx.run(sql.raw(change))), change).rejects.toThrow()
  }
})

test('a report that is not built, not ready or older than its last change is not published', async () => {
  const { id } = await aReport(base)
  expect(await refusal(publish(id))).toContain('has not been built yet')
  await base.store.tx(async (tx) => askForBuild(tx, base.doing('chair'), await reportFor(tx, base.cast.chair, id)))
  expect(await refusal(publish(id))).toContain('still being written')
  const other = await aReport(base, { title: 'Other' })
  await base.store.tx(async (tx) => tx.run(sql`delete from report_builds`))
  await built(base, other.id)
  await base.store.tx(async (tx) => editReport(tx, base.doing('chair'), await reportFor(tx, base.cast.chair, other.id), { ...SAID, title: 'Changed' }))
  expect(await refusal(publish(other.id))).toContain('was changed after it was built')
  expect(await base.store.db.all(sql`select * from publications`)).toEqual([])
})

test('a correction is a new version that names the old one and says why; both stay', async () => {
  const { id } = await aReport(base)
  await built(base, id, '{"n":1}')
  const first = await publish(id)
  await built(base, id, '{"n":2}')
  expect(await refusal(publish(id))).toContain('what this version corrects')
  const second = await publish(id, 'The figure of February was wrong.')
  expect(await publicationFor(base.store.db, base.cast.boardMember, second.id)).toMatchObject({ number: 2, corrected: 1, reason: 'The figure of February was wrong.', content: '{"n":2}' })
  expect(await publicationFor(base.store.db, base.cast.boardMember, first.id)).toMatchObject({ number: 1, content: '{"n":1}', correctedBy: { id: second.id, number: 2 } })
  const { rows } = await publicationsOf(base.store.db, base.planId, 1)
  expect(rows.map(({ number, correctedBy }) => [number, correctedBy])).toEqual([[2, null], [1, 2]])
})

test('everybody with a role in the plan reads its packs and their files, and nobody else', async () => {
  const meeting = await base.store.tx((tx) => addMeeting(tx, base.doing('chair'), { id: base.boardId, planIds: [base.planId] }, { ...NO_PLACE, title: 'Board of March', onDay: '2026-03-10' }))
  const { id } = await aReport(base, { meetingId: meeting.id })
  await built(base, id)
  const pack = await publish(id)
  const sees = (who: Member) => [refusal(publicationFor(base.store.db, base.cast[who], pack.id)), refusal(fileOfPublication(base.store.db, base.cast[who], pack.id, 'docx'))]
  for (const who of ['administrator', 'chair', 'boardMember', 'head', 'otherHead', 'adviser'] as const) expect(await Promise.all(sees(who)), who).toEqual(['allowed', 'allowed'])
  for (const answer of await Promise.all(sees('outsider'))) expect(answer).toContain('NotFound')
  expect(await refusal(fileOfPublication(base.store.db, base.cast.chair, pack.id, 'pdf'))).toContain('NotFound')
  expect(await publicationsOfMeeting(base.store.db, base.cast.head, meeting.id)).toMatchObject([{ id: pack.id, title: pack.title }])
  expect(await publicationsOfMeeting(base.store.db, base.cast.outsider, meeting.id)).toEqual([])
})

test('a paper that was made beforehand is published in one go', async () => {
  const report = await aReport(base)
  const pack = await base.store.tx((tx) => publishMade(tx, base.doing('chair'), report, { content: '{"made":true}', files: FILES }))
  expect(pack).toMatchObject({ number: 1, content: '{"made":true}' })
})
