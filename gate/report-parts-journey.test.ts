import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepUpload, saveUpload, uploadFor } from '#db/figure-uploads'
import { planFor } from '#db/plans'
import { cellsOf, linesOf } from '#db/seed/story/overview'
import { testDatabase, type TestDatabase } from '#db/test-database'
import { suggestSettings } from '#domain/figure-file'
import type { Item, PaperPart } from '#domain/paper'
import { FIRST_DEFINITIONS, REPORT_PARTS, type ReportPart } from '#domain/report-definition'
import { paperOf } from './report-paper.ts'

let given: TestDatabase
beforeEach(async () => {
  given = await testDatabase()
})
afterEach(() => given.close())

const ROWS = linesOf('indicators-2020-10-to-2021-06.csv').map(cellsOf)

/** The report's own section stands as the board's heading where the figures suggest another. */
async function saveIndicators() {
  const table = { sheets: [{ name: 'CSV', rows: ROWS }] }
  const file = { name: 'Figures.csv', sha256: createHash('sha256').update('indicators').digest('hex'), size: 100, table, warning: '' }
  const settings = { ...suggestSettings(table, given.cast.head.personId), headings: { 2: 'going_well' as const, 3: 'do_better' as const } }
  const { id } = await given.store.tx((tx) => keepUpload(tx, given.doing('administrator'), { id: given.planId }, file, settings))
  await given.store.tx(async (tx) => saveUpload(tx, given.doing('administrator'), await uploadFor(tx, given.cast.administrator, id)))
}

async function itemsOf(...parts: ReportPart[]): Promise<Record<string, Item[]>> {
  const plan = await planFor(given.store.db, given.cast.administrator, given.planId)
  const report = {
    kind: 'journey' as const, title: 'Progress', plan, board: null, meeting: null, fromDay: '2020-10-01', toDay: '2021-08-31', month: '2021-06-30', narratives: {}, definition: { ...FIRST_DEFINITIONS.journey, parts },
  }
  const paper = await paperOf({ db: given.store.db, report, today: '2026-03-02' }, [])
  let part = ''
  const items: Record<string, Item[]> = {}
  const told = (each: PaperPart) => (each.kind === 'list' ? each.items : each.kind === 'text' ? [{ text: each.text }] : [])
  for (const each of paper.parts) {
    if (each.kind === 'heading' && each.level === 2) part = each.text
    else items[part] = [...(items[part] ?? []), ...told(each)]
  }
  return items
}

test('with the indicators of 2020 and 2021 in a plan, improvements and deteriorations stand as the report had them, with baseline and current in each sentence', async () => {
  await saveIndicators()
  const items = await itemsOf('summary', 'improvements', 'no_movement', 'context')
  const { [REPORT_PARTS.improvements]: improved = [], [REPORT_PARTS.no_movement]: not = [], [REPORT_PARTS.context]: context = [] } = items
  // The average caseload of one team is of August: there is none by June.
  const printed = ROWS.slice(1).filter(([, , indicator]) => indicator !== 'Average caseload, Assessment service')
  for (const [section, its] of [['2', improved], ['3', not.slice(0, -1)]] as const) {
    const rows = printed.filter((row) => row[0] === section)
    expect(its.map(({ text }, at) => (text.includes(rows[at]?.[2] ?? '?') ? rows[at]?.[2] : text))).toEqual(rows.map((row) => row[2]))
    for (const [at, [, , , unit, , , baseline, , current]] of rows.entries()) {
      const sign = unit === 'percent' ? '%' : ''
      if (baseline && current) expect(its[at]?.text).toMatch(new RegExp(`went from ${baseline}${sign} .* to ${current}${sign} `))
    }
  }
  expect(improved[2]?.text).toBe('M3 Repeat child protection plans went from 20% in Oct 2020 to 20% in Jun 2021: no change, with a peak of 39% in Nov 2020 between.')
  expect(improved[9]?.aside).toBe('the board’s own heading (its figures suggest: do better): The report puts it here: however ... have risen')
  expect(not.at(-1)?.text).toBe('1 measure has no two figures to compare: M26 Average caseload, Assessment service.')
  expect(context).toEqual([])
  expect(items[REPORT_PARTS.summary]?.[0]?.text).toBe('Of 45 measures whose movement since their baseline, or since Oct 2020, is known, 25 improved and 20 did not move or are worse.')
})
