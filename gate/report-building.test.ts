import { sql } from 'drizzle-orm'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { publicationFor, publishMade, publishReport } from '#db/publications'
import { askForBuild, buildsOf, filesOf, nameFile, resumeBuilds, takeNextBuild, wordsOf } from '#db/report-builds'
import { reportFor, writeNarrative } from '#db/reports'
import { AT, onAction, testDatabase, TODAY, type TestDatabase } from '#db/test-database'
import { aReport } from '#db/test-reports'
import { standingOf, writeUpdate } from '#db/updates'
import type { PaperFormat } from '#domain/board-vocabulary'
import { wordsIn, type Paper } from '#domain/paper'
import { FIRST_DEFINITIONS } from '#domain/report-definition'
import { openEvidenceFiles, type EvidenceFiles } from '#services/evidence-files'
import { buildAll, buildWaiting } from './report-building.ts'
import { FORMATS_IN_ORDER, makeWhole } from './report-making.ts'

let base: TestDatabase
let folder: string
let files: EvidenceFiles
beforeEach(async () => {
  base = await testDatabase()
  folder = mkdtempSync(join(tmpdir(), 'sightline-papers-'))
  files = openEvidenceFiles(folder)
})
afterEach(() => {
  base.close()
  rmSync(folder, { recursive: true })
  vi.restoreAllMocks()
})
const means = (formats = QUICK) => ({ store: base.store, files, now: () => ({ at: AT, today: TODAY }), formats })
const QUICK: readonly PaperFormat[] = ['xlsx', 'csv', 'docx']
const seen = (id: number) => reportFor(base.store.db, base.cast.chair, id)
const ask = (id: number) => base.store.tx(async (tx) => askForBuild(tx, base.doing('chair'), await seen(id)))
const onDisk = () => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('/')).length
const said = async (id: number) => wordsIn(JSON.parse((await buildsOf(base.store.db, id)).read?.content ?? '{}') as Paper).join('\n')

async function changeThePlan() {
  await onAction(base, 'chair', (tx, action) => writeUpdate(tx, base.doing('chair'), action, { ...standingOf(action), status: 'do_better', stage: 'under_way', note: 'Two teams stopped', reason: 'The sample was far too small.' }))
  await base.store.tx(async (tx) => tx.run(sql`update actions set title = 'Another title altogether'`))
}

test('a report is built part by part, then its files, and what its author wrote stands in all', async () => {
  const { id } = await aReport(base)
  await base.store.tx(async (tx) => writeNarrative(tx, base.doing('chair'), await seen(id), 'risks', 'Staffing is what worries us.'))
  const { id: buildId } = await ask(id)
  await buildWaiting(means(FORMATS_IN_ORDER))
  const { newest } = await buildsOf(base.store.db, id)
  expect(newest).toMatchObject({ life: 'ready', stepsDone: 8, stepsInAll: 8, step: '', failure: '' })
  expect(await said(id)).toContain('Staffing is what worries us.')
  const made = await filesOf(base.store.db, buildId)
  expect(made.map(({ format }) => format).toSorted()).toEqual(['csv', 'docx', 'pdf', 'xlsx'])
  for (const { sha256, missing, format } of made) expect(sha256 ? await files.verify(sha256) : missing, format).toMatch(sha256 ? /^whole$/ : /\w+ \w+/)
  expect(await base.store.db.all(sql`select event, person_name as by from trail where event = 'report.built'`)).toEqual([{ event: 'report.built', by: 'Sightline' }])
})

test('a build that a stop interrupted half way is built again at the next start, once', async () => {
  const { id } = await aReport(base)
  await ask(id)
  await base.store.tx(takeNextBuild)
  await buildWaiting(means())
  expect((await buildsOf(base.store.db, id)).newest?.life, 'nothing waits while it is at work').toBe('building')
  await base.store.tx(resumeBuilds)
  await buildWaiting(means())
  expect((await buildsOf(base.store.db, id)).newest?.life).toBe('ready')
  expect(await base.store.db.all(sql`select count(*) as n from trail where event = 'report.built'`)).toEqual([{ n: 1 }])
})

test('a build that was begun and never ended is built again with the next one, and what it had written goes', async () => {
  const [stuck, other] = [await aReport(base), await aReport(base, { title: 'Other' })]
  await ask(stuck.id)
  const taken = await base.store.tx(takeNextBuild)
  const { sha256, size } = await files.keep(Buffer.from('Half of it'))
  await base.store.tx(async (tx) => taken && nameFile(tx, taken.build, { format: 'xlsx', sha256, bytes: size }))
  files = openEvidenceFiles(folder)
  await ask(other.id)
  await buildAll(means())
  for (const { id } of [stuck, other]) expect((await buildsOf(base.store.db, id)).newest?.life).toBe('ready')
  expect(await files.verify(sha256)).toBe('missing')
})

test('all parts of a report are of one moment, whatever is saved while it is built', async () => {
  await onAction(base, 'chair', (tx, action) => writeUpdate(tx, base.doing('chair'), action, { ...standingOf(action), status: 'do_better', note: '', reason: 'Visits are late again.' }))
  const { id } = await aReport(base, { kind: 'board_pack', definition: FIRST_DEFINITIONS.board_pack })
  await ask(id)
  const changing: typeof base.store = { ...base.store, tx: async (work) => {
    const done = await base.store.tx(work)
    base.store.connections.writer.exec("update actions set title = title || '!'")
    return done
  } }
  await buildWaiting({ ...means(['csv']), store: changing })
  const titles = new Set((await said(id)).match(/Action 1\.1!*/g))
  expect(titles).toEqual(new Set(['Action 1.1!']))
})

test('a file that can not be named is not left behind', async () => {
  const { id } = await aReport(base)
  await ask(id)
  await base.store.tx(async (tx) => tx.run(sql`create trigger no_room before insert on report_files begin select raise(abort, 'no room'); end`))
  vi.spyOn(process, 'emitWarning').mockReturnValue()
  await buildWaiting(means())
  expect((await buildsOf(base.store.db, id)).newest?.life).toBe('failed')
  expect(onDisk()).toBe(0)
})

test('a build that fails says a sentence and lets the next one begin', async () => {
  const [broken, other] = [await aReport(base), await aReport(base, { title: 'Other' })]
  for (const { id } of [broken, other]) await ask(id)
  const full = { ...files, keep: async () => { throw Object.assign(new Error('no space'), { code: 'ENOSPC' }) } }
  await buildWaiting({ ...means(), files: full })
  const lives = [(await buildsOf(base.store.db, broken.id)).newest, (await buildsOf(base.store.db, other.id)).newest]
  for (const build of lives) expect(build).toMatchObject({ life: 'failed', failure: 'There is no room left for the files of this report. Ask whoever hosts Sightline to free some space, then build it again.' })
})

test('a published pack has the same page and the same bytes after the plan has changed since', async () => {
  const { id } = await aReport(base)
  await ask(id)
  await buildWaiting(means())
  const { id: packId } = await base.store.tx(async (tx) => publishReport(tx, base.doing('chair'), await seen(id), { reason: '' }))
  const published = async () => {
    const pack = await publicationFor(base.store.db, base.cast.adviser, packId)
    const bytes = await Promise.all(pack.files.map(async ({ sha256 }) => (await buffer((await files.read(sha256)).stream)).toString('base64')))
    return { content: pack.content, contentSha256: pack.contentSha256, files: pack.files, bytes }
  }
  const before = await published()
  const words = await said(id)

  await changeThePlan()
  for (let again = 0; again < 2; again += 1) {
    await base.store.tx(async (tx) => writeNarrative(tx, base.doing('chair'), await seen(id), 'risks', `Written for the ${again}. time.`))
    await ask(id)
    await buildWaiting(means(['docx']))
  }
  expect(await said(id), 'what is built today says otherwise').not.toBe(words)
  expect(await published()).toEqual(before)
  for (const { sha256 } of before.files) expect(await files.verify(sha256)).toBe('whole')
})

test('builds older than the newest two leave no files behind, unless somebody has kept the same bytes', async () => {
  const { id } = await aReport(base)
  const counts: number[] = []
  for (let again = 0; again < 4; again += 1) {
    await base.store.tx(async (tx) => writeNarrative(tx, base.doing('chair'), await seen(id), 'risks', `Written for the ${again}. time.`))
    await ask(id)
    await buildWaiting(means(['docx']))
    counts.push(onDisk())
  }
  expect(counts).toEqual([1, 2, 2, 2])
})

test('a paper that is made in one go is published as it was made', async () => {
  const report = await aReport(base)
  const made = await makeWhole(base.store.db, report, await wordsOf(base.store.db, report.id), TODAY, files.keep, ['xlsx', 'docx'])
  const pack = await base.store.tx((tx) => publishMade(tx, base.doing('chair'), report, made))
  expect(pack.content).toBe(made.content)
  expect(JSON.parse(pack.content)).toMatchObject({ title: report.title, council: 'Marlbrook Council' })
})
