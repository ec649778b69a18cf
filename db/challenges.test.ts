import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Challenged, Judged } from '#domain/challenge'
import { NotFound } from '#domain/errors'
import { can, type Verb } from '#domain/permissions'
import { entriesOf, placeOf } from './challenge-page.ts'
import { challengeSubjectFor } from './challenge-subjects.ts'
import { answerChallenge, answeredIn, askChallenge, challengeFor, escalateChallenge, judgeChallenge, lastSaidOf, putTo, recordMeeting, type LoadedChallenge } from './challenges.ts'
import type { Tx } from './client.ts'
import { addFinding } from './findings.ts'
import { endRole, personOfPlan } from './people.ts'
import { addReview, editReview, reviewFor } from './reviews.ts'
import { challengeEntries, challenges } from './schema/challenges.ts'
import { measures } from './schema/measures.ts'
import { trail } from './schema/trail.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const QUESTION = 'How many visits were late in February?'
const ask = (who: Member, chosen: { kind: Challenged; id: number }, said: { question?: string; to?: Member; answerBy?: string } = {}) => t.store.tx(async (tx) =>
  askChallenge(tx, t.doing(who), { id: t.planId }, await challengeSubjectFor(tx, t.cast[who], t.planId, chosen), { question: said.question ?? QUESTION, toId: t.cast[said.to ?? 'head'].personId, answerBy: said.answerBy ?? '2026-03-16' }))
const onAction = (said = {}) => ask('boardMember', { kind: 'action', id: t.actionIds[0] }, said)
const on = (who: Member, id: number, work: (tx: Tx, challenge: LoadedChallenge) => Promise<void>) => t.store.tx(async (tx) => work(tx, await challengeFor(tx, t.cast[who], id)))
const answer = (who: Member, id: number, words = 'Eleven of ninety visits were late') => on(who, id, (tx, each) => answerChallenge(tx, t.doing(who), each, words))
const judge = (who: Member, id: number, judged: Judged, words = '', answerBy: string | null = null) => on(who, id, (tx, each) => judgeChallenge(tx, t.doing(who), each, judged, words, answerBy))
const escalate = (id: number, meetingOn = '2026-03-20', today = TODAY) => on('chair', id, (tx, each) => escalateChallenge(tx, t.doing('chair', today), each, 'The answer is weeks late', meetingOn))
const meet = (id: number, today: string) => on('chair', id, (tx, each) => recordMeeting(tx, t.doing('chair', today), each, 'A second team starts in May'))
const row = (id: number) => t.store.db.select().from(challenges).where(eq(challenges.id, id)).get()
const entries = (id: number) => t.store.db.select().from(challengeEntries).where(eq(challengeEntries.challengeId, id))
const events = async () => (await t.store.db.select().from(trail).where(eq(trail.subjectKind, 'challenge'))).map(({ event, subjectName, detail }) => [event, subjectName, detail])

const review = { kind: 'peer_review', title: 'Peer review', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-01-12', visitedTo: null, publishedOn: null, receivedOn: null, judgements: {} } as const
const aFinding = () => t.store.tx(async (tx) => {
  const made = await addReview(tx, t.doing('administrator'), 1, [t.planId], review)
  return addFinding(tx, t.doing('administrator'), made, { ref: '3a', kind: 'concern', words: 'Supervision is irregular', note: '', page: null, parentId: null, topics: [] })
})
const aMeasure = (planId = t.planId) => t.store.tx(async (tx) => tx.insert(measures).values({ planId, ref: 'M1', refSort: 'M1', title: 'Visits in time', unit: 'percent', polarity: 'higher', ownerId: t.cast.head.personId }).returning().get())

describe('a question', () => {
  test('is put on an action, a finding or a measure, and is named in the trail by what it is on', async () => {
    await onAction()
    await ask('chair', { kind: 'finding', id: (await aFinding()).id })
    await ask('administrator', { kind: 'measure', id: (await aMeasure()).id })
    expect((await events()).map(([event, name]) => [event, name])).toEqual([
      ['challenge.asked', 'On action 1.1 Action 1.1'], ['challenge.asked', 'On finding 3a Supervision is irregular'], ['challenge.asked', 'On measure M1 Visits in time'],
    ])
    expect(JSON.stringify(await events())).not.toContain('late in February')
  })

  test('needs a sentence, a day to come, and somebody who can answer in the plan', async () => {
    await expect(onAction({ question: 'Why?' })).rejects.toThrow('at least one sentence')
    await expect(onAction({ answerBy: '2026-03-01' })).rejects.toThrow('today or later')
    for (const to of ['adviser', 'outsider'] as const) await expect(onAction({ to }), to).rejects.toThrow('can answer in it')
    await t.store.tx(async (tx) => endRole(tx, t.doing('administrator'), await personOfPlan(tx, t.planId, t.cast.otherHead.personId)))
    await expect(onAction({ to: 'otherHead' })).rejects.toThrow('can answer in it')
    expect(await t.store.db.select().from(challenges)).toEqual([])
    expect(await events()).toEqual([])
  })

  test('is not put on what is of another plan, or not seen', async () => {
    const foreign = await aMeasure(t.outside.planId)
    for (const chosen of [{ kind: 'action', id: t.outside.actionId }, { kind: 'measure', id: foreign.id }, { kind: 'finding', id: 999 }, { kind: 'action', id: 999 }] as const) {
      await expect(ask('boardMember', chosen), chosen.kind).rejects.toThrow(NotFound)
    }
    const finding = await aFinding()
    await expect(ask('outsider', { kind: 'finding', id: finding.id })).rejects.toThrow(NotFound)
    expect(await t.store.db.select().from(challenges)).toEqual([])
  })
})

test('a challenge is seen by those of its plan alone', async () => {
  const { id } = await onAction()
  for (const who of ['administrator', 'chair', 'boardMember', 'head', 'otherHead', 'adviser'] as const) expect((await challengeFor(t.store.db, t.cast[who], id)).id, who).toBe(id)
  await expect(challengeFor(t.store.db, t.cast.outsider, id)).rejects.toThrow(NotFound)
})

test('a finding that the plan no longer answers loses its words, not its challenge', async () => {
  const { id: findingId, reviewId } = await aFinding()
  const { id } = await ask('chair', { kind: 'finding', id: findingId })
  await t.store.tx(async (tx) => editReview(tx, { ...t.doing('administrator'), asker: { ...t.cast.administrator, roles: new Map([[t.planId, 'administrator'], [t.outside.planId, 'administrator']]) } }, await reviewFor(tx, t.cast.administrator, reviewId), [t.outside.planId], review))
  expect((await challengeFor(t.store.db, t.cast.chair, id)).subject).toEqual({ kind: 'finding', id: findingId, name: '', seen: false })
})

describe('from the question to the board’s word', () => {
  test('answered, asked again, answered, satisfied: every word is kept, in order', async () => {
    const { id } = await onAction()
    await answer('head', id)
    await judge('boardMember', id, 'asked_again', 'And how many were late in March?', '2026-04-10')
    expect(await row(id)).toMatchObject({ life: 'asked', question: 'And how many were late in March?', answerBy: '2026-04-10', version: 3 })
    await answer('head', id, 'Four of ninety visits were late')
    await judge('chair', id, 'satisfied')
    expect(await row(id)).toMatchObject({ life: 'satisfied', version: 5 })
    const loaded = await challengeFor(t.store.db, t.cast.adviser, id)
    const { total, entries: shown } = await entriesOf(t.store.db, loaded)
    expect(total).toBe(5)
    expect(shown.map(({ said, words, dueOn, by }) => [said, words, dueOn, by])).toEqual([
      ['asked', QUESTION, '2026-03-16', 'The boardMember'], ['answered', 'Eleven of ninety visits were late', null, 'The head'], ['asked_again', 'And how many were late in March?', '2026-04-10', 'The boardMember'],
      ['answered', 'Four of ninety visits were late', null, 'The head'], ['satisfied', '', null, 'The chair'],
    ])
    expect(await placeOf(t.store.db, loaded)).toMatchObject({ to: 'The head', planName: "Children's social care" })
    expect((await events()).map(([event]) => event)).toEqual(['challenge.asked', 'challenge.answered', 'challenge.asked-again', 'challenge.answered', 'challenge.satisfied'])
    expect(await lastSaidOf(t.store.db, loaded)).toEqual({ version: 5, by: 'The chair', when: '2 March 2026 at 9:00am' })
  })

  test('what doesn’t fit changes nothing', async () => {
    const { id } = await onAction()
    await expect(judge('chair', id, 'satisfied')).rejects.toThrow('not been answered yet')
    await expect(answer('head', id, 'Some')).rejects.toThrow('at least one sentence')
    await answer('head', id)
    const before = [await row(id), await entries(id), await events()]
    await expect(answer('head', id)).rejects.toThrow('any more')
    await expect(judge('chair', id, 'asked_again', 'Why?', '2026-04-10')).rejects.toThrow('at least one sentence')
    await expect(judge('chair', id, 'asked_again', QUESTION)).rejects.toThrow('Enter the day')
    await expect(judge('chair', id, 'asked_again', QUESTION, '2026-03-01')).rejects.toThrow('today or later')
    expect([await row(id), await entries(id), await events()]).toEqual(before)
  })

  test('who was asked answers; an administrator may for anybody; nobody judges their own answer', async () => {
    const { id } = await onAction()
    const may = async (verb: Verb, subject: (challenge: LoadedChallenge) => Parameters<typeof can>[2]) => {
      const challenge = await challengeFor(t.store.db, t.cast.chair, id)
      return Object.keys(t.cast).filter((who) => can(t.cast[who as Member], verb, subject(challenge)))
    }
    expect(await may('challenge.ask', putTo)).toEqual(['administrator', 'chair', 'boardMember'])
    expect(await may('challenge.answer', putTo)).toEqual(['administrator', 'head'])
    expect(await may('challenge.judge', answeredIn)).toEqual(['administrator', 'chair', 'boardMember'])
    await answer('administrator', id)
    expect(await may('challenge.judge', answeredIn)).toEqual(['chair', 'boardMember'])
    const { id: second } = await onAction({ to: 'boardMember' })
    const put = await challengeFor(t.store.db, t.cast.chair, second)
    expect([can(t.cast.boardMember, 'challenge.answer', putTo(put)), can(t.cast.boardMember, 'challenge.judge', answeredIn(put)), can(t.cast.chair, 'challenge.answer', putTo(put))]).toEqual([true, false, false])
  })
})

describe('a holding-to-account meeting', () => {
  test('has a day, may be given another, and closes the challenge with its outcome', async () => {
    const { id } = await onAction()
    await escalate(id)
    await expect(answer('head', id)).rejects.toThrow('escalated to a holding-to-account meeting')
    await escalate(id, '2026-03-27')
    await expect(meet(id, '2026-03-26')).rejects.toThrow('still to come')
    expect(await row(id)).toMatchObject({ life: 'escalated', meetingOn: '2026-03-27', outcome: '', version: 3 })
    await meet(id, '2026-03-27')
    expect(await row(id)).toMatchObject({ life: 'closed', outcome: 'A second team starts in May', version: 4 })
    const before = [await row(id), await entries(id)]
    await expect(escalate(id)).rejects.toThrow('can not be escalated any more')
    await expect(meet(id, '2026-04-01')).rejects.toThrow('No holding-to-account meeting')
    expect([await row(id), await entries(id)]).toEqual(before)
    expect((await entries(id)).map(({ said, dueOn }) => [said, dueOn])).toEqual([['asked', '2026-03-16'], ['escalated', '2026-03-20'], ['escalated', '2026-03-27'], ['met', null]])
  })

  test('is not set for a day that is past, nor after the board is satisfied', async () => {
    const { id } = await onAction()
    await expect(escalate(id, '2026-03-01')).rejects.toThrow('today or later')
    await answer('head', id)
    await judge('chair', id, 'satisfied', 'That answers it for us')
    await expect(escalate(id)).rejects.toThrow('the board is satisfied')
    expect(await row(id)).toMatchObject({ life: 'satisfied', meetingOn: null })
  })
})

test('what was said is never edited or taken away', async () => {
  const { id } = await onAction()
  await expect(t.store.tx(async (tx) => tx.update(challengeEntries).set({ words: 'Other words' }))).rejects.toThrow()
  await expect(t.store.tx(async (tx) => tx.delete(challengeEntries))).rejects.toThrow()
  await expect(t.store.tx(async (tx) => tx.delete(challenges))).rejects.toThrow()
  expect(await entries(id)).toHaveLength(1)
})
