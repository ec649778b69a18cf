import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addAction } from './actions.ts'
import { filterChoices, listActions, type ActionListAsked } from './action-list.ts'
import { onAction, testDatabase, TODAY, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

let given: TestDatabase
beforeEach(async () => { given = await testDatabase() })
afterEach(() => given.close())

const asked = (change: Partial<ActionListAsked> = {}): ActionListAsked => ({ filter: {}, sort: 'ref', descending: false, page: 1, size: 50, today: TODAY, silentAfterDays: 30, ...change })
const refs = async (change: Partial<ActionListAsked> = {}) => (await listActions(given.store.db, given.planId, asked(change))).rows.map(({ ref }) => ref)

async function add(ref: string, dueOn: string | null, more: { agencies?: ['police']; dueWords?: string } = {}) {
  return given.store.tx((tx) => addAction(tx, given.doing('administrator'), { id: given.planId }, {
    areaId: given.areaIds[0], ref, title: `Action ${ref}`, description: 'Thresholds are agreed with partners', ownerId: given.cast.head.personId, leadIds: [], agencies: more.agencies ?? [],
    startOn: null, successMeasure: '', dueOn, dueWords: more.dueWords ?? null,
  }))
}

describe('the order and the pages', () => {
  test('1.10 comes after 1.9, whichever way round', async () => {
    await add('1.9', null)
    await add('1.10', null)
    expect(await refs()).toEqual(['1.1', '1.2', '1.9', '1.10', '2.1'])
    expect(await refs({ descending: true })).toEqual(['2.1', '1.10', '1.9', '1.2', '1.1'])
  })
  test('each action stands on one page, and a page past the end is the last', async () => {
    await add('1.9', null)
    const seen = [...await refs({ size: 2 }), ...await refs({ size: 2, page: 2 })]
    expect(seen).toEqual(['1.1', '1.2', '1.9', '2.1'])
    expect(await listActions(given.store.db, given.planId, asked({ size: 2, page: 99 }))).toMatchObject({ total: 4, pages: 2, page: 2 })
  })
  test('what has no day comes last when sorted by due date', async () => {
    await add('1.8', null, { dueWords: 'ongoing' })
    await add('1.9', '2020-01-01')
    expect((await refs({ sort: 'due' }))[0]).toBe('1.9')
    expect((await refs({ sort: 'due' })).at(-1)).toBe('1.8')
    expect((await refs({ sort: 'due', descending: true })).at(-1)).toBe('1.8')
  })
})

describe('the filter', () => {
  test('by heading, stage, area and owner', async () => {
    await onAction(given, 'boardMember', (tx, action) => writeUpdate(tx, given.doing('boardMember'), action, { ...standingOf(action), stage: 'under_way', status: 'do_better', reason: 'Two audits found the same gap', note: '' }))
    expect(await refs({ filter: { status: 'do_better' } })).toEqual(['1.1'])
    expect(await refs({ filter: { stage: 'under_way', areaId: given.areaIds[0] } })).toEqual(['1.1'])
    expect(await refs({ filter: { stage: 'under_way', areaId: given.areaIds[1] } })).toEqual([])
  })
  test('an owner’s list holds what they lead, too', async () => {
    expect(await refs({ filter: { ownerId: given.cast.head.personId } })).toEqual(['1.1', '1.2'])
  })
  test('by agency and due window', async () => {
    await add('1.8', '2026-05-31', { agencies: ['police'] })
    expect(await refs({ filter: { agency: 'police' } })).toEqual(['1.8'])
    expect(await refs({ filter: { dueFrom: '2026-05-31', dueTo: '2026-05-31' } })).toEqual(['1.8'])
    expect(await refs({ filter: { dueFrom: '2026-06-01', agency: 'police' } })).toEqual([])
  })
  test('overdue and silent follow the day', async () => {
    await add('1.8', '2026-03-10')
    expect(await refs({ filter: { overdue: true }, today: '2026-03-10' })).not.toContain('1.8')
    expect(await refs({ filter: { overdue: true }, today: '2026-03-11' })).toContain('1.8')
    expect(await refs({ filter: { dueSoon: true } })).toContain('1.8')
    expect(await refs({ filter: { silent: true }, today: '2026-04-01' })).toEqual([])
    expect(await refs({ filter: { silent: true }, today: '2026-04-02' })).toContain('1.8')
  })
  test('words are looked for in the action and its updates', async () => {
    await add('1.8', null)
    await onAction(given, 'boardMember', (tx, action) => writeUpdate(tx, given.doing('boardMember'), action, { ...standingOf(action), reason: '', note: 'The rota for thresholds is full' }))
    expect(await refs({ filter: { text: 'threshold' } })).toEqual(['1.1', '1.8'])
  })
  test.each(['"', '" AND', 'a OR', '*', 'NEAR(', '-x', 'title:x', '🙂', "'; drop table actions"])('the words %s break nothing', async (text) => {
    expect(await refs({ filter: { text } })).toEqual([])
  })
})

test('what the filter offers is the plan’s own', async () => {
  const { areas, owners } = await filterChoices(given.store.db, given.planId)
  expect(areas.map(({ number }) => number)).toEqual([1, 2])
  expect(owners.map(({ id }) => id).toSorted()).toEqual([given.cast.head.personId, given.cast.otherHead.personId].toSorted())
})
