import { eq } from 'drizzle-orm'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '#domain/errors'
import type { SaidUpdate } from '#domain/update'
import { decideProposal, propose, proposalFor } from './proposals.ts'
import { actions, proposals, updates } from './schema/actions.ts'
import { onAction, testDatabase, type TestDatabase } from './test-database.ts'
import { standingOf, writeUpdate } from './updates.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const say = (said: Partial<SaidUpdate>) => onAction(t, 'head', (tx, action) => propose(tx, t.doing('head'), action, { ...standingOf(action), reason: '', note: '', ...said }))
const decide = (id: number, outcome: 'accepted' | 'declined', reason = '') =>
  onAction(t, 'boardMember', async (tx, action) => decideProposal(tx, t.doing('boardMember'), action, await proposalFor(tx, t.cast.boardMember, id), outcome, reason))
const row = () => t.store.db.select().from(actions).where(eq(actions.id, t.actionIds[0])).get()
const proposed = () => t.store.db.select().from(proposals)
const BETTER = { status: 'going_well', reason: 'Nine visits in ten were on time in May', note: 'The new rota works' } as const

describe('a proposal', () => {
  test('leaves the action as it is until somebody decides', async () => {
    const before = await row()
    await say(BETTER)
    expect(await row()).toEqual(before)
    expect(await proposed()).toMatchObject([{ status: 'going_well', outcome: null, proposedBy: t.cast.head.personId }])
  })

  test('that is accepted becomes an update in the words of who proposed it', async () => {
    const { id } = await say(BETTER)
    await decide(id, 'accepted')
    expect(await row()).toMatchObject({ status: 'going_well', version: 2 })
    const last = (await t.store.db.select().from(updates).where(eq(updates.actionId, t.actionIds[0]))).at(-1)
    expect(last).toMatchObject({ reason: BETTER.reason, note: BETTER.note, authorId: t.cast.boardMember.personId })
  })

  test('that is declined leaves the action, and says why', async () => {
    const before = await row()
    const { id } = await say(BETTER)
    await decide(id, 'declined', 'One good month is not yet a trend')
    expect(await row()).toEqual(before)
    expect(await proposed()).toMatchObject([{ outcome: 'declined', decisionReason: 'One good month is not yet a trend', decidedBy: t.cast.boardMember.personId }])
  })

  test.each([
    ['nothing to change', { note: 'A note alone' }, /Say what you propose to change/],
    ['no reason', { status: 'going_well' as const }, /reason of at least one sentence/],
    ['complete', { stage: 'complete' as const, reason: 'All of it is done now' }, /chair signs it off/],
  ])('is refused with %s', async (_, said, sentence) => {
    await expect(say(said)).rejects.toThrow(sentence)
    expect(await proposed()).toEqual([])
  })

  test('is refused while another one by the same person waits', async () => {
    await say(BETTER)
    await expect(say({ ...BETTER, status: 'ones_to_watch' })).rejects.toThrow(/waiting for the board already/)
    expect(await proposed()).toHaveLength(1)
  })

  test('is declined only with a reason, and decided only once', async () => {
    const { id } = await say(BETTER)
    await expect(decide(id, 'declined', 'No')).rejects.toThrow(/why it is declined/)
    expect(await proposed()).toMatchObject([{ outcome: null }])
    await decide(id, 'accepted')
    await expect(decide(id, 'declined', 'We have thought again')).rejects.toThrow(/accepted already/)
  })

  test('to embed an action that is embedded is refused once the action was reopened', async () => {
    await t.store.tx((tx) => tx.update(actions).set({ stage: 'embedded' }).where(eq(actions.id, t.actionIds[0])))
    const { id } = await say({ impact: 'clear', reason: 'Families say that it helps them' })
    await onAction(t, 'chair', (tx, action) => writeUpdate(tx, t.doing('chair'), action, { ...standingOf(action), stage: 'under_way', reason: 'It did not last after all', note: '' }))
    const before = await row()
    await expect(decide(id, 'accepted')).rejects.toThrow(/can not be accepted any more/)
    expect(await row()).toEqual(before)
    expect(await proposed()).toMatchObject([{ outcome: null }])
  })

  test('that says how the action stands already is not accepted', async () => {
    const { id } = await say(BETTER)
    await onAction(t, 'chair', (tx, action) => writeUpdate(tx, t.doing('chair'), action, { ...standingOf(action), status: 'going_well', reason: 'The board saw it for itself', note: '' }))
    await expect(decide(id, 'accepted')).rejects.toThrow(/stands as proposed already/)
    expect(await proposed()).toMatchObject([{ outcome: null }])
  })

  test('is not found from outside its plan', async () => {
    const { id } = await say(BETTER)
    await expect(proposalFor(t.store.db, t.cast.outsider, id)).rejects.toThrow(NotFound)
  })
})
