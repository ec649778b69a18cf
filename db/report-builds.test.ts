import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeUpdate, standingOf } from './updates.ts'
import { publishReport } from './publications.ts'
import { askForBuild, buildsOf, endBuild, fileOfBuild, filesOf, hasPlanChanged, keepContent, letBuildsGo, nameFile, noteBuildProgress, resumeBuilds, takeNextBuild } from './report-builds.ts'
import { editReport, reportFor, writeNarrative } from './reports.ts'
import { AT, onAction, testDatabase, type Member, type TestDatabase } from './test-database.ts'
import { aReport, built, FILES, refusal, SAID } from './test-reports.ts'

let base: TestDatabase
beforeEach(async () => { base = await testDatabase() })
afterEach(() => base.close())
const ask = (id: number) => base.store.tx(async (tx) => askForBuild(tx, base.doing('chair'), await reportFor(tx, base.cast.chair, id)))
const fails = async (failure: string) => base.store.tx(async (tx) => {
  const taken = await takeNextBuild(tx)
  if (taken) await endBuild(tx, base.doing('chair'), taken, failure)
})
const lives = () => base.store.db.all(sql`select life, steps_done as done, failure from report_builds order by id`)

test('builds are taken in the order in which they were asked for, each with the report and its words of that moment', async () => {
  const [one, two] = [await aReport(base), await aReport(base, { title: 'Another' })]
  await ask(one.id)
  await ask(two.id)
  expect(await refusal(ask(one.id))).toContain('This report is being built already')
  await base.store.tx((tx) => writeNarrative(tx, base.doing('chair'), one, 'risks', 'Written while it waited.'))
  const taken = await base.store.tx(takeNextBuild)
  expect(taken).toMatchObject({ report: { id: one.id, changes: 2 }, build: { life: 'building', reportVersion: 2 }, narratives: { risks: 'Written while it waited.' } })
  expect(await base.store.tx(takeNextBuild)).toMatchObject({ report: { id: two.id } })
  expect(await base.store.tx(takeNextBuild)).toBeNull()
})

test('a build that a stop interrupted waits again from its beginning, without what it had named', async () => {
  const { id } = await aReport(base)
  const build = await ask(id)
  await base.store.tx(async (tx) => {
    await takeNextBuild(tx)
    await keepContent(tx, build, '{"half":true}')
    await nameFile(tx, build, FILES[0] ?? { format: 'docx', missing: '' })
    await noteBuildProgress(tx, build, { stepsDone: 3, stepsInAll: 8, step: 'Writing the Word file' })
  })
  expect((await buildsOf(base.store.db, id)).newest).toMatchObject({ stepsDone: 3, stepsInAll: 8, step: 'Writing the Word file' })
  expect(await base.store.tx(resumeBuilds)).toEqual(['a'.repeat(64)])
  expect((await buildsOf(base.store.db, id)).newest).toMatchObject({ life: 'waiting', stepsDone: 0, content: null, step: '' })
  expect(await filesOf(base.store.db, build.id)).toEqual([])
  expect(await base.store.tx(takeNextBuild)).toMatchObject({ build: { id: build.id } })
})

test('a build that fails says why, and what was built before can still be read', async () => {
  const { id } = await aReport(base)
  const first = await built(base, id)
  await ask(id)
  await fails('There is no room left.')
  expect(await buildsOf(base.store.db, id)).toMatchObject({ newest: { life: 'failed', failure: 'There is no room left.' }, read: { id: first } })
  expect(await lives()).toMatchObject([{ life: 'ready' }, { life: 'failed' }])
})

test('the file of a build is for those who write the reports of its plan', async () => {
  const { id } = await aReport(base)
  const build = await built(base, id)
  const file = (who: Member, format: 'docx' | 'pdf') => fileOfBuild(base.store.db, base.cast[who], build, format)
  expect(await file('administrator', 'docx')).toEqual({ sha256: 'a'.repeat(64), title: 'Highlight report of March' })
  expect(await refusal(file('chair', 'pdf')), 'a file that could not be written').toContain('NotFound')
  for (const who of ['boardMember', 'head', 'adviser', 'outsider'] as const) expect(await refusal(file(who, 'docx')), who).toContain('NotFound')
})

test('builds older than the newest two that are ready give up their files, where nothing published needs them', async () => {
  const { id } = await aReport(base)
  const file = (mark: string) => [{ format: 'docx' as const, sha256: mark.repeat(64), bytes: 1 }]
  const first = await built(base, id, '{"n":1}', file('1'))
  await base.store.tx(async (tx) => publishReport(tx, base.doing('chair'), await reportFor(tx, base.cast.chair, id), { reason: '' }))
  const second = await built(base, id, '{"n":2}', file('2'))
  for (const mark of ['3', '4']) await built(base, id, `{"n":${mark}}`, file(mark))
  await ask(id)
  await fails('It could not be built.')
  expect(await base.store.tx((tx) => letBuildsGo(tx, id))).toEqual(['2'.repeat(64)])
  expect([await filesOf(base.store.db, first), await filesOf(base.store.db, second)]).toEqual([[], []])
  expect(await base.store.db.all(sql`select count(*) as n from report_builds where content is not null`)).toEqual([{ n: 2 }])
  expect(await base.store.db.all(sql`select sha256 from publication_files`)).toEqual([{ sha256: '1'.repeat(64) }])
  expect(await base.store.tx((tx) => letBuildsGo(tx, id)), 'a second time').toEqual([])
})

test('a plan has changed since when anything but its papers was recorded after it', async () => {
  const later = base.doing('chair', '2026-03-03')
  const report = await aReport(base)
  await base.store.tx((tx) => editReport(tx, later, report, { ...SAID, title: 'Later' }))
  expect(await hasPlanChanged(base.store.db, base.planId, AT)).toBe(false)
  await onAction(base, 'chair', (tx, action) => writeUpdate(tx, later, action, { ...standingOf(action), note: 'Two teams started', status: 'going_well', reason: 'The sample was good enough.' }))
  expect(await hasPlanChanged(base.store.db, base.planId, AT)).toBe(true)
  expect(await hasPlanChanged(base.store.db, base.planId, later.at)).toBe(false)
})
