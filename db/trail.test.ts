import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Asker } from '#domain/permissions'
import { attachEvidence } from './evidence.ts'
import { startSession } from './sessions.ts'
import { aReport } from './test-reports.ts'
import { onAction, testDatabase, type Member, type TestDatabase } from './test-database.ts'
import { namesIn, peopleInTrail, trailFor, type TrailFilter } from './trail.ts'

let on: TestDatabase
beforeEach(async () => {
  on = await testDatabase()
})
afterEach(() => on.close())

const MARCH_3 = '2026-03-03'
const read = (who: Member | Asker, filter: TrailFilter = {}, page = 1, size = 500) => trailFor(on.store.db, typeof who === 'string' ? on.cast[who] : who, { filter, page, size })
const arrives = (who: Member) => on.store.tx((tx) => startSession(tx, `session-of-${who}`, { id: on.cast[who].personId, name: on.cast[who].name }, `${MARCH_3}T10:00:00.000Z`))
const attach = (who: Member, id: number) => onAction(on, who, (tx, action) => attachEvidence(tx, on.doing(who, MARCH_3), [action],
  { title: 'Audit', kind: 'audit_report', aboutFrom: '2026-02-01', aboutTo: null, shows: 'that it works', staleOn: null }, [], [{ url: 'https://example.org', label: '' }]), id)

describe('whose entries are seen', () => {
  test('everybody in a plan reads what was done in it, and nothing of another plan', async () => {
    await attach('outsider', on.outside.actionId)
    for (const who of ['administrator', 'chair', 'boardMember', 'head', 'otherHead', 'adviser'] as const) {
      const { rows } = await read(who)
      expect(rows.filter(({ event }) => event === 'action.added')).toHaveLength(3)
      expect(rows.filter(({ planId }) => planId !== null && planId !== on.planId)).toEqual([])
      expect(rows.filter(({ subjectName }) => subjectName === 'Audit')).toEqual([])
    }
    const { rows } = await read('outsider')
    expect(new Set(rows.map(({ planId }) => planId))).toEqual(new Set([on.outside.planId, null]))
    expect(rows[0]).toMatchObject({ event: 'evidence.attached', subjectName: 'Audit' })
  })

  test('a report that is being written is seen by those who write it', async () => {
    const { id } = await aReport(on)
    const drafts = async (who: Member | Asker) => (await read(who)).rows.filter(({ subjectKind }) => subjectKind === 'report').map(({ subjectId }) => subjectId)
    for (const who of ['administrator', 'chair'] as const) expect(await drafts(who), who).toEqual([String(id)])
    for (const who of ['boardMember', 'head', 'adviser', 'outsider'] as const) expect(await drafts(who), who).toEqual([])
    expect(await drafts({ ...on.cast.outsider, roles: new Map([[on.outside.planId, 'chair'], [on.planId, 'adviser']]) })).toEqual([])
  })

  test('sign-ins are seen by oneself, and by an administrator of a plan that the person is in', async () => {
    await arrives('head')
    await arrives('outsider')
    const signIns = async (who: Member) => (await read(who, { event: 'session.started' })).rows.map(({ personName }) => personName)
    expect(await signIns('head')).toEqual([on.cast.head.name])
    expect(await signIns('administrator')).toEqual([on.cast.head.name])
    expect(await signIns('chair')).toEqual([])
    expect(await signIns('outsider')).toEqual([on.cast.outsider.name])
  })

  test('somebody without a role sees what is about themself alone', async () => {
    await arrives('adviser')
    const { rows } = await read({ ...on.cast.adviser, roles: new Map() })
    expect(rows.map(({ event }) => event).toSorted()).toEqual(['person.invited', 'session.started'])
  })
})

describe('filters', () => {
  test('by plan, person, event and day', async () => {
    await attach('head', on.actionIds[0])
    await arrives('head')
    expect((await read('administrator', { personId: on.cast.head.personId })).total).toBe(2)
    expect((await read('administrator', { personId: null })).rows.every(({ personName }) => personName === 'Sightline')).toBe(true)
    expect((await read('administrator', { planId: on.planId, from: MARCH_3 })).rows.map(({ event }) => event)).toEqual(['evidence.attached'])
    expect((await read('administrator', { to: '2026-03-02', event: 'evidence.attached' })).total).toBe(0)
    expect((await read('administrator', { planId: on.outside.planId })).total).toBe(0)
  })

  test('a day is a day in London', async () => {
    await on.store.tx((tx) => startSession(tx, 'late', { id: on.cast.head.personId, name: on.cast.head.name }, '2026-06-30T23:30:00.000Z'))
    expect((await read('head', { from: '2026-07-01', to: '2026-07-01' })).total).toBe(1)
    expect((await read('head', { from: '2026-06-30', to: '2026-06-30' })).total).toBe(0)
  })
})

test('pages come newest first, and a page beyond the last is the last', async () => {
  const all = await read('chair')
  const last = await read('chair', {}, 99, 4)
  expect(all.rows.map(({ seq }) => seq)).toEqual(all.rows.map(({ seq }) => seq).toSorted((a, b) => b - a))
  expect(last.page).toBe(Math.ceil(all.total / 4))
  expect(last.rows.at(-1)?.seq).toBe(all.rows.at(-1)?.seq)
})

test('names are given for what the asker may see, and people are those of their plans', async () => {
  const { rows } = await read('chair')
  const names = await namesIn(on.store.db, on.cast.chair, [...rows, { ...rows[0], detail: { actions: [...on.actionIds, on.outside.actionId] } } as (typeof rows)[number]])
  expect([...names.actions.values()].toSorted()).toEqual(['1.1', '1.2', '2.1'])
  expect([...names.areas.values()]).toEqual(['1 Front door', '2 Care leavers'])
  expect((await peopleInTrail(on.store.db, on.cast.chair)).map(({ name }) => name)).not.toContain(on.cast.outsider.name)
})
