import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { agreementOf } from '#db/agreement'
import { recordClaims } from '#db/claims'
import { writeCommentary } from '#db/commentaries'
import { enterFigures } from '#db/enter-figures'
import { keepUpload, saveUpload, uploadFor } from '#db/figure-uploads'
import { testDatabase, TODAY, type TestDatabase } from '#db/test-database'
import { suggestSettings, type FileSettings } from '#domain/figure-file'
import { readClaimRows } from '#documents/claim-rows'
import { addressOf, readFilter } from './filter'
import { foundIn } from './found'
import type { FoundKind } from './kinds'

let given: TestDatabase
beforeEach(async () => { given = await testDatabase() })
afterEach(() => given.close())

const fileOf = (name: string) => readFileSync(`db/seed/figures/${name}.csv`, 'utf8')

/** Uploads a printed table, pastes what its text claims, and tells what doesn't agree. */
async function agreementWith(table: string, claims: string, settings: Partial<FileSettings> = {}) {
  const rows = parse(fileOf(table), { relax_column_count: true }) as string[][]
  const { rows: named, problems } = readClaimRows(fileOf(claims), 'The report')
  expect(problems).toEqual([])
  const doing = given.doing('administrator')
  const read = { sheets: [{ name: 'CSV', rows }] }
  await given.store.tx(async (tx) => {
    const kept = await keepUpload(tx, doing, { id: given.planId }, { name: `${table}.csv`, sha256: table, size: 1, table: read, warning: '' }, { ...suggestSettings(read, given.cast.head.personId), ...settings })
    await saveUpload(tx, doing, await uploadFor(tx, given.cast.administrator, kept.id))
    await recordClaims(tx, doing, { id: given.planId, name: 'Plan' }, named, 'rows')
  })
  const { found, agreeing } = foundIn(await agreementOf(given.store.db, given.planId, TODAY))
  return { agreeing, found, of: (kind: FoundKind) => found.filter((each) => each.kind === kind).map(({ said, because }) => `${said} | ${because}`) }
}

test('the scorecard of 2023-08: its fractions and its counts by rating agree, and 8% below target is 7.2 points', async () => {
  const { agreeing, found, of } = await agreementWith('scorecard-2023-08', 'claims-2023-10')
  expect(agreeing).toEqual({ claims: 14, fractions: 14, directions: 0 })
  expect(of('claim')).toEqual(['Children in need visited in the past four weeks are 8% below target | 8 points short is said; 77.8% in Aug 2023 against a minimum of 85% is 7.2 points short, or 8.5% of the target'])
  expect(of('unchecked')).toHaveLength(8)
  expect(found).toHaveLength(9)
})

test('the dashboard of 2023-06: 83% where the table has 82%, a caseload that rose, four shares, and arrows that the rule contradicts or nobody can read', async () => {
  const { agreeing, of } = await agreementWith('dashboard-2023-06', 'claims-2023-09')
  expect(agreeing).toEqual({ claims: 28, fractions: 0, directions: 2 })
  expect(of('claim').map((each) => each.split(' | ')[0])).toEqual([
    '83% of care leavers of 17 and 18 were suitably housed in June', 'Permanent workers hold 47.51% of social work posts', '2.11% of social work posts are vacant', 'Permanent workers hold 62.96% of all posts',
    '2.16% of all posts are vacant', 'The average caseload has come down',
  ])
  expect(of('unchecked')).toHaveLength(13)
  expect(of('direction')).toHaveLength(17)
  expect(of('direction').filter((each) => each.includes('can’t be read'))).toHaveLength(10)
  expect(of('direction').at(-1)).toBe('\\leftrightarrow, Jun 2023 | Increasing, not rated: 15.94 in May 2023, 16.47 in Jun 2023')
})

test('the indicators of 2021: supervision was not kept up, and ten measures stand under another heading than the computed one', async () => {
  const { agreeing, of } = await agreementWith('indicators-2020-10-to-2021-06', 'claims-2021-09', { headings: { 2: 'going_well', 3: 'do_better' } })
  expect(agreeing.claims).toBe(50)
  expect(of('claim')).toEqual(['The high level of professional supervision was kept up | That it stayed the same is said; from 97% in Oct 2020 to 91% in Jun 2021 it fell'])
  expect(of('unchecked')).toHaveLength(9)
  expect(of('heading')).toHaveLength(10)
  expect(of('heading')[0]).toMatch(/^Going well, by The administrator, because: .* \| Computed: Ones to watch\. 20%/)
})

test('a kept sentence whose numbers the figures don’t show, and a figure that its own fraction contradicts', async () => {
  await agreementWith('scorecard-2023-08', 'claims-2023-10')
  const { db } = given.store
  const [measure] = (await agreementOf(db, given.planId, TODAY)).measures
  if (!measure) throw new Error('No measure')
  const doing = given.doing('administrator')
  await given.store.tx(async (tx) => {
    await writeCommentary(tx, doing, { ...measure, planId: given.planId }, { month: '2023-08-31', words: 'Oversight stands at 99.9% of cases', draft: '' })
    await enterFigures(tx, doing, [{ measure: { ...measure, planId: given.planId }, figures: [{ month: '2023-02-28', value: '83', numerator: '82', denominator: '100', reason: '' }] }])
  })
  const { found } = foundIn(await agreementOf(db, given.planId, TODAY))
  expect(found.filter(({ kind }) => kind === 'commentary')).toMatchObject([{ month: '2023-08', said: 'Oversight stands at 99.9% of cases (The administrator)', because: 'The figures don’t show 99.9%' }])
  expect(found.filter(({ kind }) => kind === 'fraction')).toMatchObject([{ month: '2023-02', said: '83%, Feb 2023', because: '83% is printed, but 82 of 100 is 82%' }])
})

test('an address says which, and what makes no sense is left out', () => {
  expect(readFilter({ kind: 'claim', month: '2023-06', source: 'Report', page: '2' })).toEqual({ kind: 'claim', month: '2023-06', source: 'Report', page: 2 })
  expect(readFilter({ kind: 'rumour', month: 'June', page: '0' })).toEqual({ kind: undefined, month: '', source: '', page: 1 })
  expect(addressOf({ kind: 'claim', month: '', source: 'A & B' }, { page: '' })).toBe('?kind=claim&source=A+%26+B&page=')
})
