import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addAction, editAction, refSort, type SaidAction } from './actions.ts'
import { actionShown } from './action-shown.ts'
import { actions, updates } from './schema/actions.ts'
import { onAction, testDatabase, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const said = (changes: Partial<SaidAction> = {}): SaidAction => ({
  areaId: t.areaIds[1], ref: '2.2', title: 'A home of their own', description: 'Every care leaver is offered a home', ownerId: t.cast.head.personId,
  leadIds: [t.cast.otherHead.personId], agencies: ['housing', 'health'], startOn: '2026-03-01', successMeasure: 'Nobody is in a hotel', ...changes,
})
const add = (changes: Partial<SaidAction> = {}) => t.store.tx((tx) => addAction(tx, t.doing('administrator'), { id: t.planId }, { ...said(changes), dueOn: null, dueWords: 'ongoing' }))
const edit = (changes: Partial<SaidAction>) => onAction(t, 'administrator', (tx, action) => {
  const { ownerId: _, ...what } = said(changes)
  return editAction(tx, t.doing('administrator'), action, what)
}, t.actionIds[2])
const count = async () => (await t.store.db.select().from(actions)).length
const shown = (id: number) => actionShown(t.store.db, t.cast.adviser, id)

describe('an action', () => {
  test('that is added is not started and not rated, and begins its updates', async () => {
    const { id } = await add()
    expect(await shown(id)).toMatchObject({ ref: '2.2', stage: 'not_started', status: 'not_rated', dueWords: 'ongoing', leads: [{ name: 'The otherHead' }], agencies: ['health', 'housing'], outcomes: ['I am listened to'] })
    expect(await t.store.db.select().from(updates).where(eq(updates.actionId, id))).toHaveLength(1)
  })

  test('that is edited keeps its standing, owner and updates', async () => {
    await edit({ ref: '2.9', leadIds: [] })
    expect(await shown(t.actionIds[2])).toMatchObject({ ref: '2.9', title: 'A home of their own', owner: 'The otherHead', leads: [], dueOn: '2026-06-30', version: 2 })
  })

  test.each([
    ['a reference that is taken', () => ({ ref: '1.1' }), /already/],
    ['an area of another plan', () => ({ areaId: 3 }), /priority area of this plan/],
    ['a lead without a role in the plan', () => ({ leadIds: [t.cast.outsider.personId] }), /role in this plan/],
  ])('is refused with %s, added or edited', async (_, changes, sentence) => {
    const [before, many] = [await shown(t.actionIds[2]), await count()]
    await expect(add(changes())).rejects.toThrow(sentence)
    await expect(edit(changes())).rejects.toThrow(sentence)
    expect(await shown(t.actionIds[2])).toEqual(before)
    expect(await count()).toBe(many)
  })

  test('is not shown outside its plan', async () => {
    await expect(actionShown(t.store.db, t.cast.outsider, t.actionIds[0])).rejects.toThrow()
  })
})

test('references sort as people count', () => {
  expect(['1.10', '1.9', '2.1', '1'].toSorted((a, b) => (refSort(a) < refSort(b) ? -1 : 1))).toEqual(['1', '1.9', '1.10', '2.1'])
})
