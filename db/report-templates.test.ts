import { afterEach, beforeEach, expect, test } from 'vitest'
import { FIRST_DEFINITIONS, type ReportDefinition } from '#domain/report-definition'
import { authorityFor } from './authorities.ts'
import { planFor } from './plans.ts'
import { definitionFor, editTemplate, lastChangeOfTemplate, restoreTemplate, templateOf, templatesOf } from './report-templates.ts'
import { reportTemplates } from './schema/papers.ts'
import { trail } from './schema/trail.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let test_: TestDatabase
let authorityId = 0
beforeEach(async () => {
  test_ = await testDatabase()
  authorityId = (await planFor(test_.store.db, test_.cast.administrator, test_.planId)).authorityId
})
afterEach(() => test_.close())


const DEFINITION: ReportDefinition = { ...FIRST_DEFINITIONS.scrutiny, parts: ['plan', 'measures'], comparators: true }

const edit = (definition: ReportDefinition = DEFINITION) => test_.store.tx(async (tx) => editTemplate(tx, test_.doing('administrator'), await authorityFor(tx, test_.cast.administrator, authorityId), await templateOf(tx, authorityId, 'scrutiny'), definition))
const restore = () => test_.store.tx(async (tx) => restoreTemplate(tx, test_.doing('administrator'), await authorityFor(tx, test_.cast.administrator, authorityId), await templateOf(tx, authorityId, 'scrutiny')))
const rows = () => test_.store.db.select().from(reportTemplates)

test('an authority begins with the first definitions, without a row', async () => {
  const templates = await templatesOf(test_.store.db, authorityId)
  expect(templates.map(({ definition }) => definition)).toEqual(Object.values(FIRST_DEFINITIONS))
  expect(templates.every(({ own, version, changed }) => !own && version === 1 && changed === null)).toBe(true)
  expect(await rows()).toEqual([])
})

test('changed, changed again, restored and changed: the definition is the newest, and the version always goes on', async () => {
  const versions: number[] = []
  const note = async () => versions.push((await templateOf(test_.store.db, authorityId, 'scrutiny')).version)
  await note()
  await edit()
  await note()
  expect(await definitionFor(test_.store.db, authorityId, 'scrutiny')).toEqual(DEFINITION)
  expect(await definitionFor(test_.store.db, authorityId, 'journey')).toEqual(FIRST_DEFINITIONS.journey)
  await edit({ ...DEFINITION, commentary: true })
  await note()
  await restore()
  await note()
  expect(await definitionFor(test_.store.db, authorityId, 'scrutiny')).toEqual(FIRST_DEFINITIONS.scrutiny)
  await edit()
  await note()
  expect(versions).toEqual([1, 2, 3, 4, 5])
  expect((await rows()).map(({ retiredAt }) => retiredAt !== null)).toEqual([true, false])
  expect(lastChangeOfTemplate(await templateOf(test_.store.db, authorityId, 'scrutiny'))).toEqual({ version: 5, by: 'The administrator', when: '2 March 2026 at 9:00am' })
  const events = (await test_.store.db.select().from(trail)).filter(({ subjectKind }) => subjectKind === 'template')
  expect(events.map(({ event, subjectName }) => `${event}: ${subjectName}`)).toEqual(['template.edited', 'template.edited', 'template.restored', 'template.edited'].map((event) => `${event}: Scrutiny report`))
  expect(JSON.parse(events[1]?.detail ?? '')).toEqual({ reportKind: 'scrutiny', commentary: { before: false, after: true } })
})

test('what is refused leaves the template as it was', async () => {
  await expect(restore()).rejects.toThrow('as Sightline gives it already')
  await expect(edit({ ...DEFINITION, parts: [] })).rejects.toThrow('Choose at least one part')
  await expect(edit(FIRST_DEFINITIONS.scrutiny)).rejects.toThrow('Nothing differs')
  expect(await rows()).toEqual([])
  expect((await test_.store.db.select().from(trail)).filter(({ subjectKind }) => subjectKind === 'template')).toEqual([])
})
