import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '#domain/errors'
import { DEFAULT_SCALE } from '#domain/risk-scale'
import { writeUpdate } from './updates.ts'
import type { Tx } from './client.ts'
import { countRisks, MOST_RISKS, risksOf } from './risk-list.ts'
import { scaleOf, scaleSet, setScale } from './risk-scales.ts'
import { addRisk, changeMitigations, closeRisk, editRisk, lastChangedRisk, nextRiskRef, reopenRisk, reviewRisk, riskFor, scoreRisk, type FirstScores, type LoadedRisk, type RiskSaid } from './risks.ts'
import { riskActions, riskReviews, risks, riskScales, riskScores } from './schema/risks.ts'
import { trail } from './schema/trail.ts'
import { onAction, testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const said = (): RiskSaid => ({ ref: 'R1', title: 'Turnover of social workers', cause: 'Agency pay is higher', event: 'Social workers leave us', consequence: 'More changes of worker', ownerId: t.cast.head.personId })
const SCORES: FirstScores = { initial: { likelihood: 5, impact: 4, reason: 'One post in three is empty' }, current: null, target: { likelihood: 2, impact: 4, reason: 'Where neighbours stand today' } }
const add = (change: Partial<RiskSaid> = {}, scores: Partial<FirstScores> = {}) => t.store.tx(async (tx) => addRisk(tx, t.doing('boardMember'), { id: t.planId }, { ...said(), ...change }, { ...SCORES, ...scores }))
const on = <T>(who: Member, id: number, work: (tx: Tx, risk: LoadedRisk) => Promise<T>) => t.store.tx(async (tx) => work(tx, await riskFor(tx, t.cast[who], id)))
const score = (id: number, likelihood: number, impact: number, { kind = 'current' as const, reason = 'Nine posts were filled', today = TODAY }: { kind?: 'current' | 'target'; reason?: string; today?: string } = {}) => on('chair', id, (tx, risk) => scoreRisk(tx, t.doing('chair', today), risk, { kind, likelihood, impact, reason }))
const whole = async () => [await t.store.db.select().from(risks), await t.store.db.select().from(riskScores), await t.store.db.select().from(riskReviews), await t.store.db.select().from(riskActions), await t.store.db.select().from(riskScales), await events()]
const events = async () => (await t.store.db.select().from(trail).where(eq(trail.subjectKind, 'risk'))).map(({ event, subjectName, detail }) => [event, subjectName, detail])
const open = (today = TODAY) => risksOf(t.store.db, t.planId, { life: 'open', today, silentAfterDays: 30 })

describe('a risk', () => {
  test('is added with three scores, each with its reason, and is in the trail without them', async () => {
    const { id } = await add()
    expect(await riskFor(t.store.db, t.cast.adviser, id)).toMatchObject({ ref: 'R1', ownerName: 'The head', planName: "Children's social care", initial: { likelihood: 5, impact: 4 }, current: { likelihood: 5, impact: 4 }, target: { likelihood: 2, impact: 4 } })
    expect((await t.store.db.select().from(riskScores)).map(({ kind, likelihood, impact, reason, onDay }) => [kind, likelihood, impact, reason, onDay])).toEqual([
      ['initial', 5, 4, 'One post in three is empty', TODAY], ['current', 5, 4, 'One post in three is empty', TODAY], ['target', 2, 4, 'Where neighbours stand today', TODAY],
    ])
    expect((await events()).map(([event, name]) => [event, name])).toEqual([['risk.added', 'R1 Turnover of social workers']])
    expect(JSON.stringify(await events())).not.toMatch(/one post|agency|neighbours/i)
  })

  test.each<[string, Partial<RiskSaid>, Partial<FirstScores>]>([
    ['already', { ref: 'r1' }, {}], ['what causes', { ref: 'R2', cause: 'Pay' }, {}], ['has a role in this plan', { ref: 'R2', ownerId: 7 }, {}],
    ['likelihood from 1 to 5', { ref: 'R2' }, { initial: { ...SCORES.initial, likelihood: 6 } }], ['at least one sentence', { ref: 'R2' }, { target: { ...SCORES.target, reason: 'Less' } }], ['20 or below', { ref: 'R2' }, { target: { ...SCORES.target, likelihood: 5, impact: 5 } }],
  ])('is refused: %s', async (sentence, change, scores) => {
    await add()
    const before = await whole()
    await expect(add({ ...change, ...(change.ownerId && { ownerId: t.cast.outsider.personId }) }, scores)).rejects.toThrow(sentence)
    expect(await whole()).toEqual(before)
  })

  test('is seen by those of its plan alone', async () => {
    const { id } = await add()
    for (const who of ['administrator', 'chair', 'boardMember', 'head', 'otherHead', 'adviser'] as const) expect((await riskFor(t.store.db, t.cast[who], id)).id, who).toBe(id)
    await expect(riskFor(t.store.db, t.cast.outsider, id)).rejects.toThrow(NotFound)
    await expect(riskFor(t.store.db, t.cast.chair, 999)).rejects.toThrow(NotFound)
  })

  test('is changed, and says who did it last', async () => {
    const { id } = await add()
    await add({ ref: 'R2', title: 'Another one' })
    await on('chair', id, (tx, risk) => editRisk(tx, t.doing('chair'), risk, { ...said(), title: 'Turnover', ownerId: t.cast.otherHead.personId }))
    const risk = await riskFor(t.store.db, t.cast.chair, id)
    expect(risk).toMatchObject({ title: 'Turnover', ownerName: 'The otherHead', version: 2 })
    expect(await lastChangedRisk(t.store.db, risk)).toEqual({ version: 2, by: 'The chair', when: '2 March 2026 at 9:00am' })
    const before = await whole()
    for (const [change, sentence] of [[{ ref: 'R2' }, 'already'], [{ ownerId: t.cast.outsider.personId }, 'has a role'], [{ event: 'Leave' }, 'may happen']] as const) {
      await expect(on('chair', id, (tx, each) => editRisk(tx, t.doing('chair'), each, { ...said(), ...change }))).rejects.toThrow(sentence)
    }
    expect(await whole()).toEqual(before)
  })

  test('gets the next free reference', async () => {
    expect(await nextRiskRef(t.store.db, t.planId)).toBe('R1')
    await add({ ref: 'R9' })
    await add({ ref: 'Staff' })
    expect(await nextRiskRef(t.store.db, t.planId)).toBe('R10')
  })
})

describe('scores and reviews', () => {
  test('are added to, and the newest score stands', async () => {
    const { id } = await add()
    const first = await score(id, 4, 4)
    await score(id, 1, 4, { kind: 'target', reason: 'The board aims lower now' })
    const review = await on('boardMember', id, (tx, risk) => reviewRisk(tx, t.doing('boardMember', '2026-03-20'), risk, ''))
    expect(await riskFor(t.store.db, t.cast.chair, id)).toMatchObject({ initial: { likelihood: 5, impact: 4 }, current: { likelihood: 4, impact: 4 }, target: { likelihood: 1, impact: 4 }, version: 3 })
    expect((await t.store.db.select().from(riskScores)).map(({ id: each, kind, likelihood }) => [each, kind, likelihood])).toContainEqual([first.id, 'current', 4])
    expect((await t.store.db.select().from(riskReviews))[0]).toMatchObject({ id: review.id, riskId: id, onDay: '2026-03-20' })
    expect((await open())[0]).toMatchObject({ scoredOn: TODAY, reviewedOn: '2026-03-20', lastReviewedOn: '2026-03-20' })
    expect((await events()).map(([event]) => event)).toEqual(['risk.added', 'risk.scored', 'risk.scored', 'risk.reviewed'])
  })

  test('what makes no sense changes nothing', async () => {
    const { id } = await add()
    const before = await whole()
    await expect(score(id, 5, 4)).rejects.toThrow('record a review instead')
    await expect(score(id, 6, 4)).rejects.toThrow('from 1 to 5')
    await expect(score(id, 4, 4, { reason: 'Better' })).rejects.toThrow('at least one sentence')
    await expect(score(id, 5, 5, { kind: 'target' })).rejects.toThrow('20 or below')
    expect(await whole()).toEqual(before)
  })

  test('are never edited or deleted', async () => {
    await add()
    await expect(t.store.tx(async (tx) => tx.update(riskScores).set({ likelihood: 1 }))).rejects.toThrow()
    await expect(t.store.tx(async (tx) => tx.delete(riskScores))).rejects.toThrow()
    await expect(t.store.tx(async (tx) => tx.delete(risks))).rejects.toThrow()
  })
})

describe('closing', () => {
  test('a closed risk leaves the register, takes no change, and can be opened again', async () => {
    const { id } = await add()
    await on('chair', id, (tx, risk) => closeRisk(tx, t.doing('chair'), risk, 'All posts are filled.'))
    expect(await open()).toEqual([])
    expect(await countRisks(t.store.db, t.planId)).toEqual({ open: 0, closed: 1 })
    const before = await whole()
    for (const work of [() => score(id, 1, 1), () => on('chair', id, (tx, risk) => reviewRisk(tx, t.doing('chair'), risk, '')), () => on('chair', id, (tx, risk) => editRisk(tx, t.doing('chair'), risk, said())), () => on('chair', id, (tx, risk) => changeMitigations(tx, t.doing('chair'), risk, { add: [t.actionIds[0]], end: [] }))]) await expect(work()).rejects.toThrow('open it again first')
    await expect(on('chair', id, (tx, risk) => closeRisk(tx, t.doing('chair'), risk, 'It is closed twice'))).rejects.toThrow('closed already')
    await expect(on('chair', id, (tx, risk) => reopenRisk(tx, t.doing('chair'), risk, 'Again'))).rejects.toThrow('at least one sentence')
    expect(await whole()).toEqual(before)
    await on('chair', id, (tx, risk) => reopenRisk(tx, t.doing('chair'), risk, 'Three people have left since.'))
    expect((await open())[0]).toMatchObject({ id, closedReason: '', closedAt: null })
    expect((await t.store.db.select().from(riskReviews))[0]?.words).toBe('Closed until now (All posts are filled). Opened again: Three people have left since.')
  })

  test('needs a reason, and a risk that is open stays so', async () => {
    const { id } = await add()
    const before = await whole()
    await expect(on('chair', id, (tx, risk) => closeRisk(tx, t.doing('chair'), risk, 'Done'))).rejects.toThrow('at least one sentence')
    await expect(on('chair', id, (tx, risk) => reopenRisk(tx, t.doing('chair'), risk, 'It was never closed'))).rejects.toThrow('open already')
    expect(await whole()).toEqual(before)
  })
})

describe('mitigating actions', () => {
  const change = (id: number, ids: { add?: number[]; end?: number[] }) => on('boardMember', id, (tx, risk) => changeMitigations(tx, t.doing('boardMember'), risk, { add: [], end: [], ...ids }))
  test('are put under a risk and taken away, and say when they are off track', async () => {
    const { id } = await add()
    await change(id, { add: [t.actionIds[2], t.actionIds[0]] })
    const [listed] = await open()
    expect(listed?.mitigations.map(({ ref }) => ref)).toEqual(['1.1', '2.1'])
    expect(listed?.offTrack).toBeNull()
    await onAction(t, 'boardMember', (tx, action) => writeUpdate(tx, t.doing('boardMember'), action, { stage: 'under_way', status: 'do_better', impact: 'too_early', ownerId: action.ownerId, dueOn: action.dueOn, dueWords: null, reason: 'Two in five visits are late', note: '' }))
    expect((await open())[0]?.offTrack).toBe('Mitigation is off track: 1.1 is rated Do better.')
    expect((await open('2026-07-02'))[0]?.offTrack).toContain('2.1 is overdue since 30 June 2026 and has had no update for more than 30 days')
    await change(id, { end: [t.actionIds[0]] })
    expect((await open())[0]).toMatchObject({ offTrack: null, mitigations: [{ ref: '2.1' }] })
  })

  test('are of the plan, and something is chosen', async () => {
    const { id } = await add()
    const before = await whole()
    await expect(change(id, {})).rejects.toThrow('Select an action')
    await expect(change(id, { add: [t.outside.actionId] })).rejects.toThrow(NotFound)
    expect(await whole()).toEqual(before)
  })
})

describe('the scale', () => {
  const set = (size: number) => t.store.tx(async (tx) => setScale(tx, t.doing('administrator'), { id: t.planId, name: 'Plan' }, { size, bands: [{ name: 'Low', from: 1, tone: 'green' }, { name: 'High', from: 6, tone: 'red' }] }))
  test('is 5 by 5 until it is set', async () => {
    expect(await scaleOf(t.store.db, t.planId)).toEqual(DEFAULT_SCALE)
    await set(3)
    expect(await scaleSet(t.store.db, t.planId)).toMatchObject({ by: 'The administrator', scale: { size: 3, bands: [{ name: 'Low' }, { name: 'High' }] } })
    await expect(add()).rejects.toThrow('from 1 to 3')
  })

  test('is not made smaller than a risk that stands on it', async () => {
    await add()
    const before = await whole()
    await expect(set(4)).rejects.toThrow('R1 has a likelihood or an impact of 5')
    expect(await whole()).toEqual(before)
    await set(6)
    expect((await scaleOf(t.store.db, t.planId)).size).toBe(6)
  })
})

test('a register is bounded, and its risks stand by their refs', async () => {
  for (const ref of ['R10', 'R2', 'R1']) await add({ ref })
  expect((await open()).map(({ ref }) => ref)).toEqual(['R1', 'R2', 'R10'])
  const [row] = await t.store.db.select().from(risks)
  if (row) await t.store.tx(async (tx) => tx.insert(risks).values(Array.from({ length: MOST_RISKS }, (_, i) => ({ ...row, id: undefined, ref: `S${i}`, refSort: `S${i}` }))))
  expect(await open()).toHaveLength(MOST_RISKS)
})
