import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Day } from '#domain/dates'
import { agreementOf } from './agreement.ts'
import { claimFor, recordClaim, recordClaims, removeClaim, type NamedClaim, type SaidClaim } from './claims.ts'
import { commentariesOf, commentaryOf, commentaryVersion, writeCommentary } from './commentaries.ts'
import { enterFigures } from './enter-figures.ts'
import { addMeasure, measureFor, PLAIN_MEASURE } from './measures.ts'
import { trail } from './schema/trail.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let base: TestDatabase
let measureId: number
const [JANUARY, FEBRUARY]: [Day, Day] = ['2026-01-31', '2026-02-28']
beforeEach(async () => {
  base = await testDatabase()
  measureId = await measure('KPI 1', 'Suitable accommodation', '17-18', ['77', '82'])
})
afterEach(() => base.close())

function measure(ref: string, title: string, breakdown: string, values: [string, string]): Promise<number> {
  return base.store.tx(async (tx) => {
    const doing = base.doing('administrator')
    const added = await addMeasure(tx, doing, { id: base.planId }, { ...PLAIN_MEASURE, ref, title, breakdown, section: 'Care leavers', unit: 'percent', polarity: 'higher', ownerId: base.cast.head.personId })
    await enterFigures(tx, doing, [{ measure: added, figures: [{ month: JANUARY, value: values[0], reason: '' }, { month: FEBRUARY, value: values[1], reason: '' }] }])
    return added.id
  })
}

const claim = (more: Partial<SaidClaim> = {}): SaidClaim => ({
  source: 'Report', words: '83% were housed in February', measureId, kind: 'value', span: 'month', month: FEBRUARY, value: '83', fromMonth: null, fromValue: null, said: '', comparator: null, ...more,
})
const named = (line: number, name: string, more: Partial<NamedClaim> = {}): NamedClaim => ({ ...claim(), line, measure: name, ...more })
const agreement = () => agreementOf(base.store.db, base.planId, TODAY)
const one = (said: SaidClaim) => base.store.tx((tx) => recordClaim(tx, base.doing('head'), { id: base.planId }, said))
const many = (rows: NamedClaim[]) => base.store.tx((tx) => recordClaims(tx, base.doing('head'), { id: base.planId, name: 'Plan' }, rows, 'rows'))

test('a claim is recorded, held against the figures, and told in the trail without its words', async () => {
  const { id } = await one(claim())
  expect((await agreement()).claims).toMatchObject([{ id, held: { result: 'contradicts', because: '83% is said; the figures have 82% in Feb 2026' } }])
  const last = (await base.store.db.select().from(trail)).at(-1)
  expect(last).toMatchObject({ event: 'claim.recorded', subjectKind: 'claim', planId: base.planId })
  expect(last?.detail).not.toContain('housed')
})

test('a claim that is not whole, or of a measure of another plan, is refused', async () => {
  await expect(one(claim({ value: 'many' }))).rejects.toThrow('Enter the figure as a number')
  await expect(one(claim({ measureId: 9999 }))).rejects.toThrow()
  await expect(base.store.tx((tx) => recordClaim(tx, base.doing('outsider'), { id: base.outside.planId }, claim()))).rejects.toThrow()
  expect((await agreement()).claims).toEqual([])
})

test('many claims find their measures by reference, by title, and by title and breakdown', async () => {
  await measure('KPI 2', 'Suitable accommodation', '19-21', ['82', '84'])
  expect(await many([named(2, 'kpi 1'), named(3, 'suitable accommodation 19-21', { value: '84' }), named(4, '', { kind: 'share', value: '50', said: '1 of 2', month: null })])).toBe(3)
  expect((await agreement()).claims.map(({ held }) => held.result)).toEqual(['contradicts', 'agrees', 'agrees'])
})

test('one line whose measure is not known, or is two, and nothing is saved', async () => {
  await measure('KPI 2', 'Suitable accommodation', '19-21', ['82', '84'])
  const refused = await many([named(2, 'KPI 1'), named(3, 'Suitable accommodation'), named(4, 'Nothing')]).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(AggregateError)
  expect((refused as AggregateError).errors.map(String)).toEqual([
    'RuleError: Line 3: two measures are called “Suitable accommodation”: give its reference', 'RuleError: Line 4: no measure of this plan is called “Nothing”: give its reference',
  ])
  expect((await agreement()).claims).toEqual([])
})

test('a plan holds so many claims and no more', async () => {
  const rows = Array.from({ length: 300 }, (_, index) => named(index, 'KPI 1'))
  await many(rows)
  await many(rows)
  await expect(many([named(2, 'KPI 1')])).rejects.toThrow('at most 600 claims')
})

test('a removed claim is gone for everybody, and is never seen from outside', async () => {
  const { id } = await one(claim())
  await expect(claimFor(base.store.db, base.cast.outsider, id)).rejects.toThrow()
  await base.store.tx(async (tx) => removeClaim(tx, base.doing('head'), await claimFor(tx, base.cast.head, id)))
  await expect(claimFor(base.store.db, base.cast.administrator, id)).rejects.toThrow()
  expect((await agreement()).claims).toEqual([])
})

test('how many measures have a rating is counted by the rules', async () => {
  await one(claim({ kind: 'count', measureId: null, said: 'all', value: '2' }))
  expect((await agreement()).claims).toMatchObject([{ held: { result: 'contradicts', because: 'Said: 2 measures; by the rules there is 1 at Feb 2026' } }])
})

const write = (words: string, who: Member = 'head') => base.store.tx(async (tx) => writeCommentary(tx, base.doing(who), await measureFor(tx, base.cast[who], measureId), { month: FEBRUARY, words, draft: 'The draft' }))

test('a commentary is kept with its writer, its draft and what stood before', async () => {
  const before = await commentaryOf(base.store.db, measureId, FEBRUARY)
  expect([before, commentaryVersion(before)]).toEqual([null, 1])
  await write('More young people have a home')
  await write('More young people have a good home', 'administrator')
  const kept = await commentaryOf(base.store.db, measureId, FEBRUARY)
  expect(kept).toMatchObject({ words: 'More young people have a good home', draft: 'The draft', by: 'The administrator' })
  expect(commentaryVersion(kept)).toBe(3)
  expect((await commentariesOf(base.store.db, [measureId], FEBRUARY)).get(measureId)).toMatchObject({ ownerId: base.cast.head.personId, kept: { words: 'More young people have a good home', by: 'The administrator' } })
  expect((await commentariesOf(base.store.db, [measureId], JANUARY)).get(measureId)).toMatchObject({ kept: null })
  expect((await agreement()).kept).toMatchObject([{ measureId, month: FEBRUARY, words: 'More young people have a good home' }])
})

test.each([['Good', 'at least one sentence']])('a commentary of %s is refused', async (words, sentence) => {
  await expect(write(words)).rejects.toThrow(sentence)
  expect(await commentaryOf(base.store.db, measureId, FEBRUARY)).toBeNull()
})

test('the same words again are refused', async () => {
  await write('More young people have a home')
  await expect(write('More young people have a home')).rejects.toThrow('kept already')
})

test('more measures and claims ask no more questions', async () => {
  const asked = async () => {
    const before = base.store.connections.queries
    await agreement()
    return base.store.connections.queries - before
  }
  await one(claim())
  const few = await asked()
  for (let index = 2; index < 8; index += 1) await measure(`KPI ${index}`, `Measure ${index}`, '', ['77', '82'])
  await many(Array.from({ length: 20 }, (_, index) => named(index, 'KPI 3')))
  expect([few, await asked()]).toEqual([3, 3])
})
