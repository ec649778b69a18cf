import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addArea, areaFor, editArea, type SaidArea } from './areas.ts'
import { lastChangeOf } from './last-change.ts'
import { authoritiesAdministered, versionsOf } from './plan-settings.ts'
import { addAuthority, addPlan, approveVersion, editPlan, makeVersion, planFor } from './plans.ts'
import { testDatabase, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const plan = (who: Member = 'administrator', id = t.planId) => planFor(t.store.db, t.cast[who], id)

describe('a plan', () => {
  test('is seen by who has a role in it, and is otherwise not there', async () => {
    expect(await plan('adviser')).toMatchObject({ name: "Children's social care", authorityName: 'Marlbrook Council' })
    await expect(plan('outsider')).rejects.toThrow(expect.objectContaining({ name: 'NotFound' }))
    await expect(plan('administrator', t.outside.planId)).rejects.toThrow(expect.objectContaining({ name: 'NotFound' }))
  })

  test('changes as it is said, and the trail knows who did it', async () => {
    const said = { name: 'Our plan', phase: 'Phase 2', silentAfterDays: 45, checkBackMonths: 6 }
    await t.store.tx(async (tx) => editPlan(tx, t.doing('administrator'), await planFor(tx, t.cast.administrator, t.planId), said))
    const now = await plan()
    expect(now).toMatchObject({ ...said, version: 2 })
    expect(await lastChangeOf(t.store.db, 'plan', now, ['plan.edited'])).toEqual({ version: 2, by: 'The administrator', when: '2 March 2026 at 9:00am' })
  })

  test('can be added by who administers one of the same authority', async () => {
    const elsewhere = await t.store.tx(async (tx) => {
      const authority = await addAuthority(tx, t.doing('administrator'), 'Another council')
      return addPlan(tx, t.doing('administrator'), authority.id, { name: 'P', phase: '', boardName: 'B', silentAfterDays: 30, checkBackMonths: 3 })
    })
    expect((await authoritiesAdministered(t.store.db, t.cast.administrator)).map(({ name }) => name)).toEqual(['Marlbrook Council'])
    expect(await authoritiesAdministered(t.store.db, t.cast.chair)).toEqual([])
    const both = { ...t.cast.administrator, roles: new Map([...t.cast.administrator.roles, [elsewhere.id, 'administrator' as const]]) }
    expect((await authoritiesAdministered(t.store.db, both)).map(({ name }) => name)).toEqual(['Another council', 'Marlbrook Council'])
  })
})

describe('versions of a plan', () => {
  test('are numbered, and approved once', async () => {
    const make = (note: string) => t.store.tx(async (tx) => makeVersion(tx, t.doing('administrator'), await planFor(tx, t.cast.administrator, t.planId), note))
    const approve = (number: number) => t.store.tx(async (tx) => approveVersion(tx, t.doing('chair'), await planFor(tx, t.cast.chair, t.planId), number))
    await make('First')
    await make('Three areas more')
    await approve(1)
    await expect(approve(1)).rejects.toThrow(/approved already/)
    await expect(approve(3)).rejects.toThrow(expect.objectContaining({ name: 'NotFound' }))
    expect(await versionsOf(t.store.db, t.planId)).toMatchObject([
      { number: 2, note: 'Three areas more', madeBy: 'The administrator', approvedBy: null }, { number: 1, note: 'First', approvedBy: 'The chair' },
    ])
    expect(await versionsOf(t.store.db, t.outside.planId)).toEqual([])
  })
})

describe('a priority area', () => {
  const said: SaidArea = { number: 3, title: 'Early help', origin: 'added', sponsorId: null, outcomes: ['I get help early', 'My worker stays'] }
  const area = (id = t.areaIds[0]) => areaFor(t.store.db, t.cast.administrator, id)
  const edit = (change: Partial<SaidArea>) => t.store.tx(async (tx) =>
    editArea(tx, t.doing('administrator'), await areaFor(tx, t.cast.administrator, t.areaIds[0]), { ...said, number: 1, ...change }))

  test('is added with its outcomes in order', async () => {
    const added = await t.store.tx((tx) => addArea(tx, t.doing('administrator'), { id: t.planId }, { ...said, sponsorId: t.cast.boardMember.personId }))
    expect(await area(added.id)).toMatchObject({ number: 3, title: 'Early help', origin: 'added', sponsorId: t.cast.boardMember.personId, outcomes: said.outcomes })
  })

  test('changes with its outcomes, and keeps its own number', async () => {
    await edit({})
    expect(await area()).toMatchObject({ number: 1, title: 'Early help', outcomes: said.outcomes, version: 2 })
  })

  test.each([
    ['a number that another has', (): Partial<SaidArea> => ({ number: 2 }), 'number'],
    ['a sponsor without a role in the plan', () => ({ sponsorId: t.cast.outsider.personId }), 'sponsor'],
  ])('is refused %s, and stays as it was', async (_, change, field) => {
    await expect(edit(change())).rejects.toThrow(expect.objectContaining({ field }))
    expect(await area()).toMatchObject({ number: 1, title: 'Front door', sponsorId: null, outcomes: ['I am listened to'], version: 1 })
  })

  test('of another plan is not there', async () => {
    await expect(areaFor(t.store.db, t.cast.outsider, t.areaIds[0])).rejects.toThrow(expect.objectContaining({ name: 'NotFound' }))
  })
})
