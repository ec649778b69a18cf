import { afterEach, beforeEach, expect, test } from 'vitest'
import { askChallenge } from './challenges.ts'
import { enterFigure } from './enter-figures.ts'
import { aroundMeasure } from './measure-around.ts'
import { figuresAndFacts } from './measure-figures.ts'
import { sayHeading } from './measure-headings.ts'
import { addMeasure, measureFor, PLAIN_MEASURE, setActionsOf, type SaidMeasure } from './measures.ts'
import { measureCommentaries } from './schema/measures.ts'
import { testDatabase, TODAY, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const add = (change: Partial<SaidMeasure> = {}) => t.store.tx((tx) => addMeasure(tx, t.doing('administrator'), { id: t.planId }, { ...PLAIN_MEASURE, ref: 'KPI 4', title: 'Visits in time', section: '', unit: 'percent', polarity: 'higher', ownerId: t.cast.head.personId, ...change }))
const enter = (id: number, month: string, value: string, reason = '') => t.store.tx(async (tx) => enterFigure(tx, t.doing('head'), await measureFor(tx, t.cast.head, id), { month, value, reason }))
const around = async (id: number, months: string[] = []) => aroundMeasure(t.store.db, await measureFor(t.store.db, t.cast.adviser, id), { span: 'month', months })

test('a bare measure has nothing around it', async () => {
  expect(await around((await add()).id)).toEqual({ actions: [], challenges: [], headings: [], commentary: null, parts: [], reported: [] })
})

test('actions, challenges, headings, the newest commentary and all that was reported stand around a measure', async () => {
  const { id } = await add()
  await t.store.tx(async (tx) => setActionsOf(tx, t.doing('administrator'), await measureFor(tx, t.cast.administrator, id), [t.actionIds[2], t.actionIds[0]]))
  await t.store.tx((tx) => askChallenge(tx, t.doing('chair'), { id: t.planId }, { kind: 'measure', id, name: 'KPI 4' }, { question: 'Why has it fallen since May?', toId: t.cast.head.personId, answerBy: '2026-04-01' }))
  await t.store.tx(async (tx) => sayHeading(tx, t.doing('chair'), await measureFor(tx, t.cast.chair, id), { month: '2026-01-31', heading: 'do_better', reason: 'It has been low for months', suggested: 'ones_to_watch' }))
  for (const [month, words] of [['2026-01-31', 'Later'], ['2025-12-31', 'Earlier']] as const) {
    await t.store.tx(async (tx) => tx.insert(measureCommentaries).values({ measureId: id, month, words, draft: '', writtenBy: t.cast.head.personId, writtenAt: '2026-03-01T09:00:00.000Z' }))
  }
  await enter(id, '2025-12-31', '80')
  await enter(id, '2026-01-31', '90')
  await enter(id, '2026-01-31', '88', 'Two were counted twice')
  const found = await around(id, ['2026-01-31', '2025-12-31'])
  expect(found.actions).toMatchObject([{ ref: '1.1', completedAt: null, startOn: null }, { ref: '2.1' }])
  expect(found.challenges).toMatchObject([{ question: 'Why has it fallen since May?', life: 'asked', answerBy: '2026-04-01' }])
  expect(found.headings).toMatchObject([{ heading: 'do_better', suggested: 'ones_to_watch', by: 'The chair', month: '2026-01-31' }])
  expect(found.commentary).toMatchObject({ words: 'Later', by: 'The head' })
  expect(found.reported.map(({ month, value, reason, by }) => [month, value, reason, by])).toEqual([['2026-01-31', '90', '', 'The head'], ['2026-01-31', '88', 'Two were counted twice', 'The head'], ['2025-12-31', '80', '', 'The head']])
  expect((await around(id, ['2025-12-31'])).reported).toHaveLength(1)
})

test('the parts of a measure, and of a part the whole and the other parts', async () => {
  const whole = await add()
  const young = await add({ ref: 'KPI 4a', partOf: whole.id, breakdown: '17-18' })
  const older = await add({ ref: 'KPI 4b', partOf: whole.id, breakdown: '19-21' })
  expect((await around(whole.id)).parts.map(({ id, breakdown }) => [id, breakdown])).toEqual([[young.id, '17-18'], [older.id, '19-21']])
  expect((await around(young.id)).parts.map(({ ref }) => ref)).toEqual(['KPI 4', 'KPI 4b'])
})

test('figures as they are known now, or as each was reported first', async () => {
  const { id } = await add()
  await enter(id, '2026-01-31', '90')
  await enter(id, '2026-01-31', '88', 'Two were counted twice')
  const measure = await measureFor(t.store.db, t.cast.adviser, id)
  const values = async (known: 'now' | 'then') => (await figuresAndFacts(t.store.db, measure, TODAY, known)).points.map(({ value }) => value)
  expect([await values('now'), await values('then')]).toEqual([['88'], ['90']])
  expect(await figuresAndFacts(t.store.db, measure, TODAY)).toMatchObject({ newest: '2026-01-31', facts: { comparators: [], baseline: null } })
})
