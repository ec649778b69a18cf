import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { FindingKind } from '#domain/vocabulary'
import { actionFor } from './actions.ts'
import { addFinding, answerFinding, dropFinding, findingFor } from './findings.ts'
import { addReview } from './reviews.ts'
import { actions, actionStops, updates } from './schema/actions.ts'
import { findingActions } from './schema/reviews.ts'
import { trail } from './schema/trail.ts'
import { findingsAnswered, findingsLeft, findingsLeftBy, replacementsFor, stopAction, stopOf } from './stops.ts'
import { onAction, testDatabase, type Member, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const WHY = 'A shared form does what is needed'
const stop = (replacedBy: number | null = null, who: Member = 'boardMember', reason = WHY) => onAction(t, who, async (tx, action) =>
  stopAction(tx, t.doing(who), action, reason, replacedBy === null ? null : await actionFor(tx, t.cast[who], replacedBy)))
const row = (id = t.actionIds[0]) => t.store.db.select().from(actions).where(eq(actions.id, id)).get()
const stops = () => t.store.db.select().from(actionStops)
const left = (who: Member) => findingsLeft(t.store.db, t.cast[who])
const leftBy = (who: Member, action: number) => findingsLeftBy(t.store.db, t.cast[who], action)

/** A review with a finding of each of these kinds, each answered by these actions. */
async function asked(kinds: FindingKind[], ...actionIds: number[]): Promise<number[]> {
  return t.store.tx(async (tx) => {
    const doing = t.doing('administrator')
    const { authorityId } = await actionFor(tx, doing.asker, t.actionIds[0])
    const review = await addReview(tx, doing, authorityId, [t.planId], {
      kind: 'focused_visit', title: 'Focused visit', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-01-10', visitedTo: null, publishedOn: null, receivedOn: null, judgements: {},
    })
    const ids: number[] = []
    for (const [i, kind] of kinds.entries()) {
      const { id } = await addFinding(tx, doing, review, { ref: `${i + 1}`, kind, words: `The review said this of ${kind}`, note: '', page: null, parentId: null, topics: [] })
      for (const actionId of actionIds) await answerFinding(tx, doing, await findingFor(tx, doing.asker, id), await actionFor(tx, doing.asker, actionId))
      ids.push(id)
    }
    return ids
  })
}
const links = async () => (await t.store.db.select().from(findingActions).orderBy(findingActions.id)).map(({ findingId, actionId, endedAt }) => [findingId, actionId, endedAt !== null])

describe('an action is stopped', () => {
  test('with a reason, who and when; its update says so', async () => {
    await stop()
    expect(await row()).toMatchObject({ stage: 'stopped', version: 2 })
    expect(await stops()).toMatchObject([{ actionId: t.actionIds[0], replacedById: null, reason: WHY, stoppedBy: t.cast.boardMember.personId }])
    expect((await t.store.db.select().from(updates).where(eq(updates.actionId, t.actionIds[0]))).at(-1)).toMatchObject({ stage: 'stopped', reason: WHY })
    expect((await t.store.db.select().from(trail)).at(-1)).toMatchObject({ event: 'action.stopped', detail: '{"reason":true}' })
    expect(await stopOf(t.store.db, t.actionIds[0])).toMatchObject({ by: 'The boardMember', reason: WHY, replacedBy: null })
  })

  test('not without a reason, not by itself, not by a finished action, and not twice', async () => {
    const before = await row()
    await expect(stop(null, 'chair', 'No')).rejects.toThrow('why it is stopped')
    await expect(stop(t.actionIds[0])).rejects.toThrow('can not replace itself')
    await onAction(t, 'chair', (tx, action) => stopAction(tx, t.doing('chair'), action, WHY, null), t.actionIds[1])
    await expect(stop(t.actionIds[1])).rejects.toThrow('still worked on')
    expect([await row(), (await stops()).length]).toEqual([before, 1])
    await stop()
    await expect(stop()).rejects.toThrow('Only an action that is not started or under way')
    expect(await stops()).toHaveLength(2)
  })

  test('not for an action of another plan, that the asker can not even see', async () => {
    const before = await row()
    await expect(stop(t.outside.actionId)).rejects.toThrow()
    expect([await row(), await stops()]).toEqual([before, []])
  })

  test('and reopened by an ordinary update', async () => {
    await stop()
    await onAction(t, 'chair', (tx, action) => writeUpdate(tx, t.doing('chair'), action, { ...standingOf(action), stage: 'under_way', reason: 'The money was found after all', note: '' }))
    expect(await row()).toMatchObject({ stage: 'under_way', version: 3 })
    expect(await stops()).toHaveLength(1)
  })

  test('and never by an update', async () => {
    const before = await row()
    await expect(onAction(t, 'chair', (tx, action) => writeUpdate(tx, t.doing('chair'), action, { ...standingOf(action), stage: 'stopped', reason: WHY, note: '' }))).rejects.toThrow('stopped on its own page')
    expect(await row()).toEqual(before)
  })
})

describe('an action is replaced', () => {
  test('and what it answered is answered by the other, without doubles; the old links are kept as ended', async () => {
    const [one, two] = t.actionIds
    const [first, second] = [...await asked(['recommendation'], one), ...await asked(['concern'], one, two)]
    await stop(two)
    expect(await links()).toEqual([[first, one, true], [second, one, true], [second, two, false], [first, two, false]])
    expect(await row()).toMatchObject({ stage: 'stopped' })
    expect(await row(two)).toMatchObject({ stage: 'not_started', version: 1 })
    const told = (await t.store.db.select().from(trail)).slice(-4).map(({ event, detail }) => [event, JSON.parse(detail ?? '')])
    expect(told).toEqual([
      ['action.replaced', { reason: true, replacedBy: '1.2 Action 1.2' }],
      ['finding.unanswered', { action: '1.1 Action 1.1' }], ['finding.answered', { action: '1.2 Action 1.2' }], ['finding.unanswered', { action: '1.1 Action 1.1' }],
    ])
    expect(await stopOf(t.store.db, one)).toMatchObject({ replacedBy: { id: two, ref: '1.2' } })
    expect(await left('chair')).toEqual([])
  })

  test('by one of the open actions of the plan', async () => {
    await onAction(t, 'chair', (tx, action) => stopAction(tx, t.doing('chair'), action, WHY, null), t.actionIds[2])
    expect((await onAction(t, 'chair', replacementsFor)).map(({ ref }) => ref)).toEqual(['1.2'])
  })
})

describe('the findings that a stop leaves', () => {
  test('ask for an answer, are answered by stopped actions alone, and are not dropped', async () => {
    const [one, two] = t.actionIds
    const [asks, strength, dropped] = await asked(['priority_action', 'strength', 'obligation'], one)
    await asked(['recommendation'], one, two)
    await asked(['concern'])
    expect(await left('chair')).toEqual([])
    expect((await findingsAnswered(t.store.db, t.cast.head, one)).map(({ id }) => id).slice(0, 3)).toEqual([asks, strength, dropped])
    expect(await findingsAnswered(t.store.db, t.cast.outsider, one)).toEqual([])
    await stop()
    expect((await left('chair')).map(({ id }) => id)).toEqual([asks, dropped])
    await t.store.tx(async (tx) => dropFinding(tx, t.doing('chair'), await findingFor(tx, t.cast.chair, dropped ?? 0), 'The council has no such service any more'))
    expect((await left('chair')).map(({ id, ref, review, total }) => [id, ref, review, total])).toEqual([[asks, '1', 'Focused visit', 1]])
  })

  test('wait for whoever may drop a finding there, and are told of one action to all of its plan', async () => {
    const [asks] = await asked(['recommendation'], t.actionIds[0])
    await stop()
    expect((await left('administrator')).map(({ id }) => id)).toEqual([asks])
    for (const who of ['boardMember', 'head', 'adviser', 'outsider'] as const) expect(await left(who), who).toEqual([])
    expect((await leftBy('boardMember', t.actionIds[0])).map(({ id }) => id)).toEqual([asks])
    expect(await leftBy('boardMember', t.actionIds[1])).toEqual([])
    expect(await leftBy('outsider', t.actionIds[0])).toEqual([])
  })
})
