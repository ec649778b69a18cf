import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '#domain/errors'
import { can } from '#domain/permissions'
import { newestFigure } from './figures.ts'
import { lastChangeOf } from './last-change.ts'
import { actionsOfMeasure, listMeasures, MEASURES_A_PAGE } from './measure-list.ts'
import { enterFigure, type SaidFigure } from './enter-figures.ts'
import { addMeasure, editMeasure, measureFor, measureOf, PLAIN_MEASURE, setActionsOf, type SaidMeasure } from './measures.ts'
import { actionMeasures, figures, measures } from './schema/measures.ts'
import { trail } from './schema/trail.ts'
import { testDatabase, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
let said: SaidMeasure
beforeEach(async () => {
  t = await testDatabase()
  said = { ...PLAIN_MEASURE, ref: 'KPI 4', title: 'Visits in time', section: 'Child protection', unit: 'percent', polarity: 'higher', ownerId: t.cast.head.personId, definition: 'Visits made within ten days' }
})
afterEach(() => t.close())

const add = (change: Partial<SaidMeasure> = {}) => t.store.tx((tx) => addMeasure(tx, t.doing('administrator'), { id: t.planId }, { ...said, ...change }))
const seen = (who: Member, id: number) => measureFor(t.store.db, t.cast[who], id)
const edit = (id: number, change: Partial<SaidMeasure>, who: Member = 'administrator') => t.store.tx(async (tx) => editMeasure(tx, t.doing(who), await measureFor(tx, t.cast[who], id), { ...said, ...change }))
const move = (id: number, actionIds: readonly number[], who: Member = 'administrator') => t.store.tx(async (tx) => setActionsOf(tx, t.doing(who), await measureFor(tx, t.cast[who], id), actionIds))
const enter = (id: number, change: Partial<SaidFigure> = {}, who: Member = 'head') =>
  t.store.tx(async (tx) => enterFigure(tx, t.doing(who), await measureFor(tx, t.cast[who], id), { month: '2026-01-31', value: '90', reason: '', ...change }))
const everything = async () => JSON.stringify([await t.store.db.select().from(measures), await t.store.db.select().from(figures), await t.store.db.select().from(actionMeasures), await t.store.db.select().from(trail)])
const refused = async (work: () => Promise<unknown>, sentence: string | RegExp | typeof NotFound) => {
  const before = await everything()
  await expect(work()).rejects.toThrow(sentence)
  expect(await everything()).toBe(before)
}
const lastRow = async () => (await t.store.db.select().from(trail)).at(-1)

describe('a measure', () => {
  test('is added with its owner, and seen by who has a role in its plan', async () => {
    const { id } = await add()
    expect(await seen('adviser', id)).toMatchObject({ ...said, ownerName: 'The head', planName: "Children's social care", actionIds: [], version: 1 })
    await expect(seen('outsider', id)).rejects.toThrow(NotFound)
    await refused(() => edit(id, { title: 'Mine now' }, 'outsider'), NotFound)
    expect(await lastRow()).toMatchObject({ event: 'measure.added', subjectName: 'KPI 4 Visits in time', planId: t.planId })
  })

  test('is refused with a reference that is taken or an owner from elsewhere', async () => {
    await add()
    const other = await add({ ref: 'KPI 5' })
    await refused(() => add(), 'There is a measure KPI 4 in this plan already')
    await refused(() => edit(other.id, {}), 'There is a measure KPI 4')
    await refused(() => add({ ref: 'KPI 6', ownerId: t.cast.outsider.personId }), 'Choose somebody who has a role in this plan')
  })

  test('changes with a version, and keeps its unit once it has figures', async () => {
    const { id } = await add()
    await edit(id, { unit: 'count', title: 'Visits' })
    const now = await seen('chair', id)
    expect(now).toMatchObject({ title: 'Visits', unit: 'count', version: 2 })
    expect(await lastChangeOf(t.store.db, 'measure', now, ['measure.edited'])).toMatchObject({ version: 2, by: 'The administrator' })
    await enter(id, { month: '2025-12-31', span: 'quarter' })
    await refused(() => edit(id, { unit: 'days' }), 'has figures in its unit already')
  })

  test('is a part of one that is no part itself, and only while it has none of its own', async () => {
    const [whole, other] = [await add(), await add({ ref: 'KPI 5' })]
    const part = await add({ ref: 'KPI 4a', partOf: whole.id, breakdown: '17-18' })
    await refused(() => add({ ref: 'KPI 6', partOf: part.id, breakdown: '17' }), 'not itself a part of another')
    await refused(() => edit(whole.id, { partOf: other.id, breakdown: '17-18' }), 'has parts of its own, such as KPI 4a')
  })

  test('may be given figures by its owner and by administrators alone', async () => {
    const measure = await seen('chair', (await add()).id)
    const may = (['administrator', 'chair', 'boardMember', 'head', 'otherHead', 'adviser', 'outsider'] as const).filter((who) => can(t.cast[who], 'figure.enter', measureOf(measure)))
    expect(may).toEqual(['administrator', 'head'])
  })
})

describe('the actions that should move it', () => {
  test('are set together, and the trail says which', async () => {
    const { id } = await add()
    await move(id, [t.actionIds[2], t.actionIds[0]])
    await move(id, [t.actionIds[0], t.actionIds[1], t.actionIds[0]])
    expect((await actionsOfMeasure(t.store.db, id)).map(({ ref }) => ref)).toEqual(['1.1', '1.2'])
    expect(await seen('chair', id)).toMatchObject({ version: 3, actionIds: [t.actionIds[0], t.actionIds[1]] })
    expect(await lastRow()).toMatchObject({ event: 'measure.edited', detail: JSON.stringify({ before: { actions: [t.actionIds[0], t.actionIds[2]] }, after: { actions: [t.actionIds[0], t.actionIds[1]] } }) })
    await move(id, [])
    expect(await actionsOfMeasure(t.store.db, id)).toEqual([])
  })

  test('are of its own plan', async () => {
    const { id } = await add()
    await move(id, [t.actionIds[0]])
    await refused(() => move(id, [t.actionIds[0], t.outside.actionId]), NotFound)
  })
})

describe('a figure', () => {
  test('is entered for a month, and the trail says it', async () => {
    const { id } = await add()
    expect(await enter(id, { value: '1,090.50%' })).toMatchObject({ restated: false })
    expect(await newestFigure(t.store.db, id)).toEqual({ month: '2026-01-31', value: '1090.50' })
    expect(await lastRow()).toMatchObject({ event: 'figure.entered', detail: JSON.stringify({ month: '2026-01-31', value: '1090.50' }) })
  })

  test('is restated with a reason; what was reported stays, and the reason is not in the trail', async () => {
    const { id } = await add()
    await enter(id)
    await refused(() => enter(id, { value: '88' }), '90% is reported for Jan 2026 already: give the reason')
    await refused(() => enter(id, { value: '90', reason: 'Counted again' }), 'enter another figure')
    expect(await enter(id, { value: '88', reason: 'Two visits were counted twice' })).toMatchObject({ restated: true })
    expect(await t.store.db.select().from(figures)).toMatchObject([{ value: '90', enteredBy: t.cast.head.personId }, { value: '88', reason: 'Two visits were counted twice' }])
    expect(await newestFigure(t.store.db, id, '2026-01-31')).toMatchObject({ value: '88' })
    expect(await lastRow()).toMatchObject({ event: 'figure.restated', detail: JSON.stringify({ month: '2026-01-31', value: { before: '90', after: '88' }, reason: true }) })
  })

  test('is refused when it can not be a number, or its month has not begun', async () => {
    const { id } = await add()
    await refused(() => enter(id, { value: 'ninety' }), 'as a number')
    await refused(() => enter(id, { month: '2026-04-30' }), 'this month or in the past')
    await refused(() => enter(id, {}, 'outsider'), NotFound)
    await enter(id, { month: '2026-03-31' })
  })

  test('can not be changed or taken away where it is kept', async () => {
    const { id } = await add()
    await enter(id)
    await refused(() => t.store.tx(async (tx) => tx.delete(figures)), /can only be added to/)
    await refused(() => t.store.tx(async (tx) => tx.update(figures).set({ value: '99' })), /can only be added to/)
  })
})

describe('lists', () => {
  test('say the newest figure and the actions, in the order of the references, a page at a time', async () => {
    for (let number = MEASURES_A_PAGE + 1; number >= 1; number -= 1) await add({ ref: `KPI ${number}` })
    const { total, pages, rows } = await listMeasures(t.store.db, t.planId, 1)
    const [first] = rows
    await enter(first?.id ?? 0, { month: '2025-12-31', value: '49' })
    await enter(first?.id ?? 0, { value: '93' })
    await enter(first?.id ?? 0, { value: '92', reason: 'One was late' })
    await move(first?.id ?? 0, [t.actionIds[0], t.actionIds[2]])
    expect([total, pages, rows.length, first?.ref, rows.at(-1)?.ref]).toEqual([26, 2, 25, 'KPI 1', 'KPI 25'])
    expect((await listMeasures(t.store.db, t.planId, 1)).rows[0]).toMatchObject({ value: '92', month: '2026-01-31', actions: '1.1, 2.1', actionCount: 2, owner: 'The head' })
    expect((await listMeasures(t.store.db, t.planId, 7)).rows.map(({ ref }) => ref)).toEqual(['KPI 26'])
    expect(await listMeasures(t.store.db, t.outside.planId, 1)).toMatchObject({ total: 0, rows: [] })
    await enter(rows[1]?.id ?? 0, { month: '2025-12-31', span: 'quarter', value: '12' })
    expect((await listMeasures(t.store.db, t.planId, 1)).rows[1]).toMatchObject({ value: '12', month: '2025-12-31' })
  })
})
