import { afterEach, beforeEach, expect, test } from 'vitest'
import { clearHeading, headingsOf, headingVersion, sayHeading, type SaidOfMeasure } from './measure-headings.ts'
import { addMeasure, measureFor, PLAIN_MEASURE } from './measures.ts'
import { measureHeadings } from './schema/measures.ts'
import { trail } from './schema/trail.ts'
import { factsOf } from './series.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let t: TestDatabase
let id: number
beforeEach(async () => {
  t = await testDatabase()
  id = (await t.store.tx((tx) => addMeasure(tx, t.doing('administrator'), { id: t.planId }, { ...PLAIN_MEASURE, ref: 'KPI 4', title: 'Visits in time', section: '', unit: 'percent', polarity: 'higher', ownerId: t.cast.head.personId }))).id
})
afterEach(() => t.close())

const SAID: SaidOfMeasure = { month: '2026-01-31', heading: 'ones_to_watch', reason: 'The rise is three weeks old', suggested: 'going_well' }
const say = (change: Partial<SaidOfMeasure> = {}) => t.store.tx(async (tx) => sayHeading(tx, t.doing('chair'), await measureFor(tx, t.cast.chair, id), { ...SAID, ...change }))
const clear = (month = '2026-02-28') => t.store.tx(async (tx) => clearHeading(tx, t.doing('boardMember'), await measureFor(tx, t.cast.boardMember, id), { month, reason: '', suggested: 'going_well' }))
const kept = async () => JSON.stringify([await t.store.db.select().from(measureHeadings), await t.store.db.select().from(trail)])
const lastRow = async () => (await t.store.db.select().from(trail)).at(-1)

test('the board says a heading with its reason, and the trail keeps both headings but not the reason', async () => {
  expect(await headingVersion(t.store.db, id)).toBe(1)
  await say()
  expect((await factsOf(t.store.db, [id])).get(id)?.headings).toMatchObject([{ ...SAID, by: 'The chair' }])
  expect(await lastRow()).toMatchObject({ event: 'heading.said', subjectName: 'KPI 4 Visits in time' })
  const { detail } = (await lastRow()) ?? { detail: '' }
  expect(JSON.parse(detail ?? '')).toEqual({ month: '2026-01-31', heading: { before: null, after: 'ones_to_watch' }, suggested: 'going_well', reason: true })
  expect(detail).not.toContain('weeks')
  expect(await headingVersion(t.store.db, id)).toBeGreaterThan(1)
})

test('the computed heading stands again from the month in which it is restored, and what was said stays in the history', async () => {
  await say()
  await clear()
  expect((await headingsOf(t.store.db, id)).map(({ month, heading, by }) => [month, heading, by])).toEqual([['2026-02-28', null, 'The boardMember'], ['2026-01-31', 'ones_to_watch', 'The chair']])
  expect(await lastRow()).toMatchObject({ event: 'heading.cleared' })
  await say({ month: '2026-03-31' })
  expect((await headingsOf(t.store.db, id)).length).toBe(3)
})

const REFUSED: [why: string, work: () => Promise<unknown>, sentence: string][] = [
  ['a reason that is no sentence', () => say({ reason: 'Because' }), 'Give a reason of at least one sentence'],
  ['a month that has not begun', () => say({ month: '2026-04-30' }), 'this month or in the past'],
  ['the computed heading where it stands', () => clear(), 'The computed heading stands already'],
]
test.each(REFUSED)('%s is refused, and nothing is kept', async (_, work, sentence) => {
  const before = await kept()
  await expect(work()).rejects.toThrow(sentence)
  expect(await kept()).toBe(before)
})

test('the same heading for the same reason is not said twice', async () => {
  await say()
  const before = await kept()
  await expect(say()).rejects.toThrow('already')
  expect(await kept()).toBe(before)
})
