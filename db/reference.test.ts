import { sql } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { comparatorsAt } from '#domain/comparator'
import { RuleError } from '#domain/errors'
import type { Published, ReferenceFile } from '#domain/reference'
import { authoritiesListed, codedAuthorityFor, sayWhichAuthority } from './authority-code.ts'
import { comparedIn, linkedSeries } from './compare-authorities.ts'
import { comparatorsFromReference, laCodeOfPlan, withReference } from './reference-comparators.ts'
import { loadReference, loadsOf } from './reference.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let data: TestDatabase
beforeEach(async () => { data = await testDatabase() })
afterEach(() => data.close())

const CODES = ['303', '304', '305', '306', '307', '308', '309', '310', '311', '312']
const load = (read: ReferenceFile, { name = 'file.csv', sha256 = 'a', from = null as string | null } = {}) =>
  data.store.tx((tx) => loadReference(tx, data.doing('administrator'), { name, sha256 }, read, from))
const listed = (code: string, name: string, region = 'Outer London', kind = 'OLB') => ({ code, name, region, kind })
const AUTHORITIES = { dataset: 'local_authorities', leftOut: 0, authorities: [listed('302', 'Barnet'), ...CODES.map((code) => listed(code, `Authority ${code}`)), listed('970', 'England', '', ''), listed('988', 'London (Outer)', '', '')] } as const satisfies ReferenceFile
const neighbours = (codes: readonly string[], inForceFrom: string | null = '2021-04-01'): ReferenceFile => ({ dataset: 'neighbours', leftOut: 0, inForceFrom, neighbours: codes.map((neighbourCode, i) => ({ laCode: '302', rank: i + 1, neighbourCode, closeness: 'Close' })) })
const MEASURES = { dataset: 'lait_measures', leftOut: 0, series: [{ key: 'Rereferrals', title: 'Re-referrals', topic: '', polarity: 'lower', unitWords: '%', decimals: 1, yearType: 'Financial Year' }] } as const satisfies ReferenceFile
const value = (year: number, area: string, value: string | null, mark = value === null ? '-' : ''): Published => ({ key: 'Rereferrals', year, area, value, mark })
const figures = (...published: Published[]): ReferenceFile => ({ dataset: 'lait_figures', leftOut: 0, published })
const all = async <T>(text: string) => data.store.db.all<T>(sql.raw(text))
const administrator = () => data.cast.administrator

describe('loading', () => {
  test('adds what is new, takes newer values, and tells the trail without the figures', async () => {
    await load(MEASURES)
    await load(figures(value(2024, '302', '18.899999999999999'), value(2025, '302', '17.449'), value(2025, '311', null)))
    await load(figures(value(2025, '302', '17'), value(2025, '303', '12')), { name: 'newer.csv', sha256: 'b' })
    expect(await all('select year, area_code as area, value, mark from reference_figures order by year, area_code')).toEqual([
      { year: 2024, area: '302', value: '18.9', mark: '' }, { year: 2025, area: '302', value: '17', mark: '' }, { year: 2025, area: '303', value: '12', mark: '' }, { year: 2025, area: '311', value: null, mark: '-' },
    ])
    expect(await loadsOf(data.store.db, administrator())).toMatchObject([{ dataset: 'lait_figures', fileName: 'newer.csv', rows: 2, by: administrator().name }, { dataset: 'lait_measures', rows: 1 }])
    expect(await loadsOf(data.store.db, data.cast.outsider)).toMatchObject([{ by: null, byCommand: 0 }, { by: null, byCommand: 0 }])
    const trail = await all<{ event: string; detail: string }>('select event, detail from trail order by seq desc limit 1')
    expect(trail[0]?.event).toBe('reference.loaded')
    expect(JSON.parse(trail[0]?.detail ?? '')).toEqual({ dataset: 'lait_figures', file: 'newer.csv', sha256: 'b', rows: 2, about: '' })
  })
  test('figures whose list is not loaded stand under their short name until it is', async () => {
    await load(figures(value(2025, '302', '17.449')))
    expect(await all('select key, title, value from reference_series join reference_figures on series_id = id')).toEqual([{ key: 'Rereferrals', title: 'Rereferrals', value: '17.45' }])
    await load(MEASURES)
    expect(await all('select key, title, polarity from reference_series')).toEqual([{ key: 'Rereferrals', title: 'Re-referrals', polarity: 'lower' }])
  })
  test('the list of local authorities takes the place of the one before', async () => {
    await load(AUTHORITIES)
    await load({ ...AUTHORITIES, authorities: [listed('302', 'Barnet')] })
    expect(await authoritiesListed(data.store.db)).toEqual([{ code: '302', name: 'Barnet' }])
  })
  test('groups of neighbours are dated, and move when the same file is loaded with another day', async () => {
    await load(neighbours(CODES, null), { sha256: 'old', from: '2020-04-01' })
    await load(neighbours(CODES.toReversed()), { sha256: 'new' })
    await load(neighbours(CODES), { sha256: 'old', from: '2019-04-01' })
    expect(await all('select in_force_from as day, count(*) as n from statistical_neighbours group by 1')).toEqual([{ day: '2019-04-01', n: 10 }, { day: '2021-04-01', n: 10 }])
    expect((await loadsOf(data.store.db, administrator())).map(({ about }) => about)).toEqual(['2019-04-01', '2021-04-01'])
  })
  test('groups without a day are refused, and nothing is kept', async () => {
    await expect(load(neighbours(CODES, null))).rejects.toThrow(RuleError)
    expect([await all('select 1 from statistical_neighbours'), await loadsOf(data.store.db, administrator())]).toEqual([[], []])
  })
  test('an older list of outcomes leaves a newer inspection as it is', async () => {
    const outcome = { laCode: '302', framework: 'short', startedOn: null, endedOn: null, publishedOn: '2025-08-05', overall: 'good', leaders: null, helpAndProtection: null, inCare: null, careLeavers: null, link: '' } as const
    const outcomes = (publishedOn: string | null, overall: 'good' | 'inadequate'): ReferenceFile => ({ dataset: 'ilacs_outcomes', leftOut: 0, outcomes: [{ ...outcome, publishedOn, overall }] })
    for (const [day, overall, stands] of [['2025-08-05', 'good', 'good'], ['2022-01-01', 'inadequate', 'good'], [null, 'inadequate', 'good'], ['2026-01-01', 'inadequate', 'inadequate']] as const) {
      await load(outcomes(day, overall))
      expect(await all('select overall from ilacs_outcomes')).toEqual([{ overall: stands }])
    }
  })
  test('28,000 figures are a few statements', async () => {
    const before = data.store.connections.queries
    await load(figures(...Array.from({ length: 28_000 }, (_, i) => value(2000 + (i % 26), String(1000 + Math.floor(i / 26)), `${i % 90}.${'8'.repeat(15)}`))))
    expect(await all('select count(*) as n from reference_figures')).toEqual([{ n: 28_000 }])
    expect(data.store.connections.queries - before).toBeLessThan(10)
  })
})

describe('which authority of the list it is', () => {
  const authorityId = async () => (await all<{ id: number }>('select authority_id as id from plans limit 1'))[0]?.id ?? 0
  const say = (code: string) => data.store.tx(async (tx) => sayWhichAuthority(tx, data.doing('administrator'), await codedAuthorityFor(tx, administrator(), await authorityId()), code))
  test('is said, told to the trail, and counted as a version', async () => {
    await load(AUTHORITIES)
    expect(await codedAuthorityFor(data.store.db, administrator(), await authorityId())).toMatchObject({ laCode: '', version: 1 })
    await say('302')
    expect(await codedAuthorityFor(data.store.db, administrator(), await authorityId())).toMatchObject({ laCode: '302', version: 2 })
    expect(await laCodeOfPlan(data.store.db, data.planId)).toBe('302')
  })
  test.each(['999', '970', 'x'])('%s is refused', async (code) => {
    await load(AUTHORITIES)
    await expect(say(code)).rejects.toThrow('Choose an authority of the list')
    expect(await laCodeOfPlan(data.store.db, data.planId)).toBe('')
  })
})

describe('comparing', () => {
  const measures = [{ measureId: 7, lait: 'Rereferrals' }, { measureId: 8, lait: '' }, { measureId: 9, lait: 'Unknown' }]
  beforeEach(async () => {
    await load(AUTHORITIES)
    await load(neighbours(CODES))
    await load(MEASURES)
    await load(figures(
      ...[2024, 2025].flatMap((year) => [value(year, '302', '14'), value(year, '970', '18.9'), value(year, '988', '17')]),
      ...CODES.flatMap((code, i) => [value(2024, code, String(i + 10)), value(2025, code, code === '311' ? null : String(i + 10), code === '311' ? 'c' : '')]),
    ))
  })
  test('a linked measure takes England, its region and the mean of nine of ten, in two questions', async () => {
    const before = data.store.connections.queries
    const found = await comparatorsFromReference(data.store.db, '302', measures, '2026-03-31')
    expect(data.store.connections.queries - before).toBe(2)
    expect([...found.keys()]).toEqual([7])
    const overOn = '2025-03-31'
    expect(comparatorsAt(found.get(7) ?? [], '2026-03-31')).toEqual([
      { kind: 'england', year: '2024/25', value: '18.9', of: '', overOn }, { kind: 'neighbours', year: '2024/25', value: '14.1', of: '9 of 10', overOn }, { kind: 'region', year: '2024/25', value: '17', of: '', overOn },
    ])
    const earlier = { kind: 'neighbours', year: '2023/24', value: '14.5', of: '', overOn: '2024-03-31' }
    expect(comparatorsAt(found.get(7) ?? [], '2024-06-30')[1]).toEqual(earlier)
    expect((await comparatorsFromReference(data.store.db, '302', measures, '2024-06-30')).get(7)?.[1]).toEqual(earlier)
  })
  test('nothing is taken where nothing is linked, or nobody said which authority it is', async () => {
    const before = data.store.connections.queries
    expect(await comparatorsFromReference(data.store.db, '', measures, '2026-03-31')).toEqual(new Map())
    expect(await comparatorsFromReference(data.store.db, '302', [{ measureId: 8, lait: '' }], '2026-03-31')).toEqual(new Map())
    expect(data.store.connections.queries - before).toBe(0)
  })
  test('what is taken stands in the place of what was typed of its kind', () => {
    const typed = (kind: 'england' | 'region') => ({ kind, year: '2019/20', value: '1', of: '' })
    const facts = { targets: [], breaks: [], baseline: null, headings: [], comparators: [typed('england'), typed('region')] }
    const taken = { kind: 'england' as const, year: '2024/25', value: '18.9', of: '' }
    const merged = withReference(new Map([[7, facts], [8, facts]]), new Map([[7, [taken]]]))
    expect(merged.get(7)?.comparators).toEqual([typed('region'), taken])
    expect(merged.get(8)).toEqual(facts)
  })
  test('authorities side by side: the newest year or the one that is asked for, and who has no value', async () => {
    const authority = (await all<{ id: number }>('select authority_id as id from plans limit 1'))[0]?.id ?? 0
    expect(await linkedSeries(data.store.db, { authorityId: authority, lait: 'Unknown' })).toMatchObject({ laCode: '', series: null })
    const { series } = await linkedSeries(data.store.db, { authorityId: authority, lait: 'Rereferrals' })
    if (!series) throw new Error('no series')
    const newest = await comparedIn(data.store.db, series, '302', null)
    expect(newest).toMatchObject({ years: [2025, 2024], year: 2025, region: '988', group: { inForceFrom: '2021-04-01', standsIn: false } })
    expect(newest.areas).toHaveLength(13)
    expect(newest.areas).toContainEqual({ code: '311', name: 'Authority 311', value: null, mark: 'c', outcome: null })
    expect((await comparedIn(data.store.db, series, '302', 2024)).areas).toContainEqual({ code: '311', name: 'Authority 311', value: '18', mark: '', outcome: null })
    expect((await comparedIn(data.store.db, series, '302', 1999)).year).toBe(2025)
  })
})
