import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { suggestSettings, type FileSettings } from '#domain/figure-file'
import { countRatings } from '#domain/rating'
import { OWN_VIEW, readMeasure, type View } from '#domain/reading'
import { discardUpload, judgeUpload, keepSettings, keepUpload, lastChangeOfUpload, savedOf, saveUpload, seen, uploadFor, uploadsWaiting } from './figure-uploads.ts'
import { figures, figureUploads, measureHeadings, measures } from './schema/measures.ts'
import { factsOf, seriesOf } from './series.ts'
import { testDatabase, type Member, type TestDatabase } from './test-database.ts'

let given: TestDatabase
beforeEach(async () => { given = await testDatabase() })
afterEach(() => given.close())

const cellsOf = (line: string) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? '')
const printed = (name: string) => readFileSync(`db/seed/figures/${name}.csv`, 'utf8').trim().split(/\r?\n/).map(cellsOf)
const owner = () => given.cast.head.personId

/** Uploads rows as somebody, with the settings that a person would leave after looking at them. */
async function upload(rows: string[][], settings: Partial<FileSettings> = {}, who: Member = 'administrator', name = 'Figures.csv') {
  const table = { sheets: [{ name: 'CSV', rows }] }
  const file = { name, sha256: createHash('sha256').update(JSON.stringify(rows)).digest('hex'), size: 100, table, warning: '' }
  const kept = await given.store.tx((tx) => keepUpload(tx, given.doing(who), { id: given.planId }, file, { ...suggestSettings(table, owner()), ...settings }))
  return kept.id
}
const save = (id: number, who: Member = 'administrator', settings?: FileSettings, shown?: string) => given.store.tx(async (tx) => saveUpload(tx, given.doing(who), await uploadFor(tx, given.cast[who], id), settings, shown))
const saved = async (rows: string[][], settings?: Partial<FileSettings>) => save(await upload(rows, settings))

async function readings(month: string, view: View = OWN_VIEW) {
  const { db } = given.store
  const held = await db.select().from(measures).orderBy(measures.id)
  const [series, facts] = [await seriesOf(db, held.map(({ id }) => id)), await factsOf(db, held.map(({ id }) => id))]
  return held.map((measure) => ({ measure, reading: readMeasure(measure, series.get(measure.id) ?? [], facts.get(measure.id) ?? expect.fail(), month, view) }))
}
const counts = async () => ({ measures: (await given.store.db.select().from(measures)).length, figures: (await given.store.db.select().from(figures)).length })

describe('the printed files, saved as they are', () => {
  test('scorecard-2023-08 comes out as its authors rated it, and its fractions agree', async () => {
    expect(await saved(printed('scorecard-2023-08'))).toEqual({ added: 17, entered: 121, restated: 0, unchanged: 0, settings: 14, headings: 0 })
    const read = await readings('2023-08-31')
    const { green, amber, red, ...others } = countRatings(read.map(({ reading }) => reading.rated.rating))
    expect({ green, amber, red }).toEqual({ green: 3, amber: 6, red: 5 })
    expect(others.not_rated + others.no_target + others.no_data).toBe(3)
    expect(read.map(({ reading }) => reading.disagrees).filter(Boolean)).toEqual([])
    const reviewed = read.find(({ measure }) => measure.ref === '5.18')
    expect([reviewed?.reading.current?.value, reviewed?.reading.six.at(-1)?.point, reviewed?.reading.lastYear?.value]).toEqual(['100.0', null, '100.0'])
  })

  test('dashboard-2023-06: every number, the parts of a whole, comparators with their year', async () => {
    expect(await saved(printed('dashboard-2023-06'))).toMatchObject({ added: 33, entered: 111, settings: 49 })
    const read = await readings('2023-06-30')
    const parts = read.filter(({ measure }) => measure.partOf !== null)
    expect(parts.map(({ measure, reading }) => [measure.breakdown, reading.current?.value, reading.comparators.map(({ value }) => value).join(' ')])).toEqual([
      ['17-18', '89', '94 95'], ['19-21', '95', '92 94'], ['17-18', '82', '90 91'], ['19-21', '84', '88 90'], ['17-18', '57', '66 69'], ['19-21', '41', '55 55'],
    ])
    expect(read.flatMap(({ reading }) => reading.current?.printedDirection ?? []).filter(Boolean)).toHaveLength(19)
  })

  test('dashboard-2023-06, once a person has said which way is good, is rated by the month or by twelve months, against England or neighbours', async () => {
    const LINES = { repeat: 11, assessed: 18, inWork: 27, agency: 30 }
    await saved(printed('dashboard-2023-06'), { polarities: { [LINES.repeat]: 'lower', [LINES.assessed]: 'higher', [LINES.inWork]: 'higher', [LINES.agency]: 'lower' } })
    const rated = async (view: View, ...titles: RegExp[]) => {
      const read = await readings('2023-06-30', view)
      return titles.map((title) => read.find(({ measure }) => title.test(`${measure.title} ${measure.breakdown}`) && measure.polarity !== 'none')?.reading.rated.rating)
    }
    const ASKED = [/repeat referrals/, /health assessment/, /EET 17-18/, /Agency worker/] as const
    expect(await rated({ by: 'month', against: 'england' }, ...ASKED)).toEqual(['amber', 'amber', 'amber', 'no_data'])
    expect(await rated({ by: 'twelve_months', against: 'england' }, ...ASKED)).toEqual(['amber', 'amber', 'red', 'no_data'])
    expect(await rated({ by: 'month', against: 'neighbours' }, ...ASKED)).toEqual(['amber', 'amber', 'red', 'no_data'])
  })

  test("indicators-2020-10-to-2021-06: progress since the baseline, and the authors' section where it differs, with their words as the reason", async () => {
    const done = await saved(printed('indicators-2020-10-to-2021-06'), { headings: { 2: 'going_well', 3: 'do_better' } })
    expect(done).toMatchObject({ added: 46, entered: 72, settings: 36 })
    const read = await readings('2021-06-30')
    const contacts = read.find(({ measure }) => measure.title.startsWith('Contacts progressed'))
    expect(contacts?.reading).toMatchObject({ progress: { meaning: 'better' }, suggested: { heading: 'going_well' }, said: null })
    const exclusions = read.find(({ measure }) => measure.title.includes('fixed-term'))
    expect(exclusions?.reading).toMatchObject({ suggested: { heading: 'do_better' }, heading: 'going_well', said: { reason: 'The report puts it here: however ... have risen' } })
    expect(await given.store.db.select().from(measureHeadings)).toHaveLength(done.headings)
    expect(done.headings).toBeGreaterThan(5)
  })

  test('the same file again changes nothing, and says so', async () => {
    await saved(printed('scorecard-2023-08'))
    const again = await upload(printed('scorecard-2023-08'))
    const judged = await judgeUpload(given.store.db, given.cast.administrator, await uploadFor(given.store.db, given.cast.administrator, again), '2026-03-02')
    expect(judged.counts).toEqual({ new: 0, changed: 0, unchanged: 17, refused: 0 })
    const before = await counts()
    await expect(save(again)).rejects.toThrow('There is nothing in this file to save')
    expect(await counts()).toEqual(before)
  })
})

const visits = (value: string, month = 'Jun 2023') => [['Ref', 'Measure', 'Month', 'Value'], ['V1', '% visited', month, value]]

describe('saving', () => {
  test('a restated figure needs a reason; what was reported stays', async () => {
    await saved(visits('93'))
    const id = await upload(visits('94'))
    await expect(save(id)).rejects.toMatchObject({ field: 'reason', message: expect.stringContaining('line 2 does so') })
    const settings = (await uploadFor(given.store.db, given.cast.administrator, id)).settings
    expect(await save(id, 'administrator', { ...settings, reason: 'Two visits were entered late' })).toMatchObject({ restated: 1, entered: 0 })
    expect((await given.store.db.select({ value: figures.value, reason: figures.reason, uploadId: figures.uploadId }).from(figures)).map((row) => [row.value, row.reason, row.uploadId])).toEqual([['93', '', id - 1], ['94', 'Two visits were entered late', id]])
  })

  test('new measures need an owner', async () => {
    const id = await upload(visits('93'), { ownerId: null })
    await expect(save(id)).rejects.toMatchObject({ field: 'owner' })
    expect(await counts()).toEqual({ measures: 0, figures: 0 })
  })

  test('a preview that is no longer so is refused, and nothing is saved of it', async () => {
    const [first, second] = [await upload(visits('93')), await upload(visits('93'))]
    const shown = seen(await judgeUpload(given.store.db, given.cast.administrator, await uploadFor(given.store.db, given.cast.administrator, second), '2026-03-02'))
    await save(first, 'administrator', undefined, shown)
    const before = await counts()
    await expect(save(second, 'administrator', undefined, shown)).rejects.toThrow('have changed since you opened this page')
    expect(await counts()).toEqual(before)
  })

  test('so is one whose figure was restated meanwhile, though as many lines would be changed', async () => {
    await saved(visits('93'))
    const [first, second] = [await upload(visits('94')), await upload(visits('95'))]
    const settings = { ...(await uploadFor(given.store.db, given.cast.administrator, second)).settings, reason: 'Two visits were entered late' }
    const shown = seen(await judgeUpload(given.store.db, given.cast.administrator, await uploadFor(given.store.db, given.cast.administrator, second), '2026-03-02'))
    await save(first, 'administrator', settings)
    await expect(save(second, 'administrator', settings, shown)).rejects.toThrow('have changed since you opened this page')
  })

  test('is done once, and never after it was discarded', async () => {
    const id = await upload(visits('93'))
    await save(id)
    await expect(save(id)).rejects.toThrow('were saved already')
    const other = await upload(visits('95'))
    await given.store.tx(async (tx) => discardUpload(tx, given.doing('administrator'), await uploadFor(tx, given.cast.administrator, other)))
    await expect(save(other)).rejects.toThrow('was discarded')
    expect((await uploadFor(given.store.db, given.cast.administrator, other)).table).toEqual({ sheets: [] })
    await expect(given.store.tx(async (tx) => keepSettings(tx, given.doing('administrator'), await uploadFor(tx, given.cast.administrator, other), suggestSettings({ sheets: [] }, null)))).rejects.toThrow('was discarded')
    expect(await counts()).toEqual({ measures: 1, figures: 1 })
  })

  test('what was saved is told by the trail, and no text of the file is in it', async () => {
    const id = await upload([['Measure', 'Month', 'Value', 'Caveat'], ['% visited', 'Jun 2023', '93', 'Two teams only'], ['% seen', 'Jun 2023', 'many', '']])
    await save(id)
    expect(await savedOf(given.store.db, { id })).toMatchObject({ lines: 2, added: 1, entered: 1, restated: 0, refused: 1 })
    const trail = given.store.connections.reader.prepare("select event, detail from trail where subject_kind in ('figure_upload', 'measure') order by seq").all() as { event: string; detail: string }[]
    expect(trail.map(({ event }) => event)).toEqual(['figures.read', 'measure.added', 'figures.entered', 'figures.saved'])
    expect(trail.map(({ detail }) => detail).join(' ')).not.toContain('Two teams')
  })

  test('five thousand lines are saved at once', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => [`Measure ${index % 200}`, `${2020 + Math.floor(index / 2400)}-${String((Math.floor(index / 200) % 12) + 1).padStart(2, '0')}`, String(index)])
    expect(await saved([['Measure', 'Month', 'Value'], ...rows])).toMatchObject({ added: 200, entered: 5000 })
  })
})

describe('who may', () => {
  test('somebody of another plan does not see it; a head sees their own file only', async () => {
    const id = await upload(visits('93'))
    await expect(uploadFor(given.store.db, given.cast.outsider, id)).rejects.toMatchObject({ name: 'NotFound' })
    const own = await upload(visits('93'), {}, 'head')
    expect((await uploadsWaiting(given.store.db, given.cast.head, { id: given.planId })).map((row) => row.id)).toEqual([own])
    expect((await uploadsWaiting(given.store.db, given.cast.administrator, { id: given.planId })).map((row) => row.id)).toEqual([own, id])
  })

  test("a head's file enters their own measures alone", async () => {
    await saved([['Ref', 'Measure', 'May 2023'], ['V1', '% visited', '90']])
    await saved([['Ref', 'Measure', 'May 2023'], ['V2', '% seen', '90']], { ownerId: given.cast.otherHead.personId })
    const id = await upload([['Ref', 'Jun 2023', 'Target min'], ['V1', '93', '80'], ['V2', '93', '80'], ['V3', '93', '80']], {}, 'head')
    expect(await save(id, 'head')).toMatchObject({ added: 0, entered: 1, settings: 0 })
    expect(await savedOf(given.store.db, { id })).toMatchObject({ refused: 2 })
  })

  test('whoever saves second is told who was first', async () => {
    const id = await upload(visits('93'))
    await given.store.tx(async (tx) => keepSettings(tx, given.doing('head'), await uploadFor(tx, given.cast.administrator, id), suggestSettings({ sheets: [] }, null)))
    const loaded = await uploadFor(given.store.db, given.cast.administrator, id)
    expect(await lastChangeOfUpload(given.store.db, loaded)).toMatchObject({ version: 2, by: 'The head' })
    expect(await given.store.db.select({ version: figureUploads.version }).from(figureUploads)).toEqual([{ version: 2 }])
  })
})
