import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { NotFound } from '#domain/errors'
import { canInAny, type Verb } from '#domain/permissions'
import { actionFor } from './actions.ts'
import { actionsByRef } from './actions-by-ref.ts'
import { attachEvidence, evidenceFileFor, evidenceFor, givenBy, isFileNeeded, reuseEvidence, reviewEvidence, reviseEvidence, type KeptFile, type SaidEvidence, type SaidLink } from './evidence.ts'
import { lastChangeOf, revisionsOf, servedBy } from './evidence-page.ts'
import { actions } from './schema/actions.ts'
import { evidence, evidenceFiles, evidenceReviews, evidenceRevisions } from './schema/evidence.ts'
import { trail } from './schema/trail.ts'
import { onAction, testDatabase, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const SHA = 'a'.repeat(64)
const FILE: KeptFile = { name: 'Visits.pdf', sha256: SHA, bytes: 10, mediaType: 'application/pdf', scanned: true }
const LINK: SaidLink = { url: 'https://example.gov.uk/visits', label: 'Visits' }
const SAID: SaidEvidence = { title: 'Visits in February', kind: 'performance_data', aboutFrom: '2026-02-01', aboutTo: '2026-02-28', shows: 'Shows that visits rose', staleOn: null }

const attach = (said: Partial<SaidEvidence> = {}, files: KeptFile[] = [FILE], links: SaidLink[] = [LINK], who: Member = 'head') =>
  onAction(t, who, (tx, action) => attachEvidence(tx, t.doing(who), [action], { ...SAID, ...said }, files, links))
const seen = (who: Member, id: number) => evidenceFor(t.store.db, t.cast[who], id)
const onPiece = async <T>(who: Member, id: number, work: (tx: Parameters<Parameters<typeof t.store.tx>[0]>[0], piece: Awaited<ReturnType<typeof seen>>) => Promise<T>) =>
  t.store.tx(async (tx) => work(tx, await evidenceFor(tx, t.cast[who], id)))
const review = (who: Member, id: number, outcome: 'accepted' | 'queried' | 'answered' | 'withdrawn', words = '') => onPiece(who, id, (tx, piece) => reviewEvidence(tx, t.doing(who), piece, outcome, words))
const revise = (id: number, files: KeptFile[] = [{ ...FILE, name: 'Visits again.pdf' }]) => onPiece('head', id, (tx, piece) => reviseEvidence(tx, t.doing('head'), piece, 'March is in it', files, []))
const line = async (index = 0) => (await t.store.db.select().from(actions).where(eq(actions.id, t.actionIds[index] ?? 0)).get())?.evidenceLine
const events = async () => (await t.store.db.select({ event: trail.event }).from(trail)).map(({ event }) => event).filter((event) => event.startsWith('evidence.'))
const everything = async () => JSON.stringify([await t.store.db.select().from(evidence), await t.store.db.select().from(evidenceRevisions), await t.store.db.select().from(evidenceFiles), await t.store.db.select().from(evidenceReviews), await line(), await events()])
const may = async (who: Member, verb: Verb, id: number) => canInAny(t.cast[who], verb, givenBy(await seen(who, id)))

describe('attaching', () => {
  test('keeps what it is with its files and links, says it on the action and in the trail', async () => {
    const { id } = await attach()
    expect(await seen('adviser', id)).toMatchObject({ ...SAID, life: 'submitted', revision: 1, givenBy: t.cast.head.personId, planIds: [t.planId] })
    const { revisions } = await revisionsOf(t.store.db, await seen('chair', id), 1)
    expect(revisions).toMatchObject([{ number: 1, files: [{ name: 'Visits.pdf', sha256: SHA, scanned: 1 }], links: [LINK] }])
    expect(await line()).toBe('evidenced by performance data, newest February 2026')
    expect(await events()).toEqual(['evidence.attached'])
  })

  test.each([
    ['nothing in it', {}, [], [], 'Choose a file or enter a link'],
    ['a period that runs backwards', { aboutTo: '2026-01-31' }, [FILE], [], 'same as or after its start'],
    ['a date in the future', { aboutFrom: '2026-03-03', aboutTo: null }, [FILE], [], 'today or in the past'],
  ])('is refused with %s, and nothing changes', async (_, said, files, links, sentence) => {
    const before = await everything()
    await expect(attach(said, files, links)).rejects.toThrow(sentence)
    expect(await everything()).toBe(before)
  })

  test('serves further actions of the plan by reference, and names one that there is not', async () => {
    const also = (refs: string[]) => onAction(t, 'head', async (tx, action) => (await actionsByRef(tx, action, refs, 'also')).map(({ ref }) => ref))
    expect(await also(['2.1', '1.1', '1.2'])).toEqual(['1.2', '2.1'])
    await expect(also(['1.2', '7.7', 'x'])).rejects.toThrow('There is no action 7.7 and x in this plan')
  })

  test('carries whose the further actions are, so that each is asked about', async () => {
    const [two] = await onAction(t, 'head', (tx, action) => actionsByRef(tx, action, ['1.2'], 'also'))
    expect(two).toMatchObject({ ownerId: t.cast.otherHead.personId, leadIds: [t.cast.head.personId] })
  })
})

describe('who sees and does what', () => {
  test('the outsider finds neither the evidence nor its file', async () => {
    const { id } = await attach()
    const file = await t.store.db.select().from(evidenceFiles).get()
    await expect(seen('outsider', id)).rejects.toThrow(NotFound)
    await expect(evidenceFileFor(t.store.db, t.cast.outsider, file?.id ?? 0)).rejects.toThrow(NotFound)
    expect(await evidenceFileFor(t.store.db, t.cast.adviser, file?.id ?? 0)).toMatchObject({ sha256: SHA })
  })

  test.each<[Member, Verb[]]>([
    ['administrator', ['evidence.revise', 'evidence.review', 'evidence.withdraw']],
    ['chair', ['evidence.review', 'evidence.withdraw']],
    ['boardMember', ['evidence.review', 'evidence.withdraw']],
    ['head', ['evidence.revise', 'evidence.answer', 'evidence.withdraw']],
    ['otherHead', []],
    ['adviser', []],
  ])('what %s may do to evidence that the head gave', async (who, verbs) => {
    const { id } = await attach()
    const all: Verb[] = ['evidence.revise', 'evidence.answer', 'evidence.review', 'evidence.withdraw']
    expect(await Promise.all(all.map((verb) => may(who, verb, id)))).toEqual(all.map((verb) => verbs.includes(verb)))
  })

  test('nobody reviews what they gave themselves, whatever their role', async () => {
    const { id } = await attach({}, [FILE], [], 'administrator')
    expect(await may('administrator', 'evidence.review', id)).toBe(false)
    expect(await may('chair', 'evidence.review', id)).toBe(true)
  })

  test('nobody reviews a revision that they made themselves of what another gave', async () => {
    const { id } = await attach()
    await onPiece('administrator', id, (tx, piece) => reviseEvidence(tx, t.doing('administrator'), piece, 'March is in it', [FILE], []))
    expect([await may('administrator', 'evidence.review', id), await may('head', 'evidence.review', id), await may('boardMember', 'evidence.review', id)]).toEqual([false, false, true])
    expect([await may('administrator', 'evidence.answer', id), await may('head', 'evidence.answer', id)]).toEqual([true, true])
  })

  test('the actions that it serves are told only to those who see them', async () => {
    const { id } = await attach()
    expect(await servedBy(t.store.db, t.cast.outsider, { id })).toEqual({ serves: [], more: false, elsewhere: 0 })
    expect((await servedBy(t.store.db, t.cast.chair, { id })).serves.map(({ ref }) => ref)).toEqual(['1.1'])
  })

  test('what it serves in another plan is counted, never named', async () => {
    const { id } = await attach()
    const { administrator, head } = t.cast
    const both = { ...administrator, roles: new Map([...administrator.roles, [t.outside.planId, 'administrator' as const]]) }
    await t.store.tx(async (tx) => reuseEvidence(tx, t.doing('administrator'), await actionFor(tx, both, t.outside.actionId), await evidenceFor(tx, both, id)))
    expect(await servedBy(t.store.db, head, { id })).toMatchObject({ serves: [{ ref: '1.1', planId: t.planId }], elsewhere: 1 })
    expect(await servedBy(t.store.db, both, { id })).toMatchObject({ serves: [{ planId: t.planId }, { planId: t.outside.planId }], elsewhere: 0 })
  })
})

describe('its life', () => {
  test('queried with a question, answered, accepted: each kept with who', async () => {
    const { id } = await attach()
    await review('chair', id, 'queried', 'Which teams are in it?')
    expect([(await seen('chair', id)).life, await line()]).toEqual(['queried', ''])
    await review('head', id, 'answered', 'All of the four teams')
    expect((await seen('chair', id)).life).toBe('submitted')
    await review('boardMember', id, 'accepted')
    expect([(await seen('chair', id)).life, await line()]).toEqual(['accepted', 'evidenced by performance data, newest February 2026'])
    expect((await t.store.db.select().from(evidenceReviews)).map(({ outcome, byId }) => [outcome, byId])).toEqual([
      ['queried', t.cast.chair.personId], ['answered', t.cast.head.personId], ['accepted', t.cast.boardMember.personId]])
    expect(await events()).toEqual(['evidence.attached', 'evidence.queried', 'evidence.answered', 'evidence.accepted'])
  })

  test.each([
    ['queried without a question', 'queried', 'Why?', 'Ask a question of at least one sentence'],
    ['withdrawn without a reason', 'withdrawn', '', 'why it is withdrawn'],
    ['answered though nothing was asked', 'answered', 'All of the four teams', 'Only queried evidence'],
  ] as const)('%s is refused, and nothing changes', async (_, outcome, words, sentence) => {
    const { id } = await attach()
    const before = await everything()
    await expect(review('chair', id, outcome, words)).rejects.toThrow(sentence)
    expect(await everything()).toBe(before)
  })

  test('withdrawn is for good: no review, no revision, no further use', async () => {
    const { id } = await attach()
    await review('chair', id, 'withdrawn', 'It counted the wrong teams')
    expect(await line()).toBe('')
    const before = await everything()
    await expect(review('chair', id, 'accepted')).rejects.toThrow('no longer stands')
    await expect(revise(id)).rejects.toThrow('was withdrawn')
    await expect(onAction(t, 'head', async (tx, action) => reuseEvidence(tx, t.doing('head'), action, await evidenceFor(tx, t.cast.head, id)), t.actionIds[1])).rejects.toThrow('was withdrawn')
    expect(await everything()).toBe(before)
  })

  test('a new revision supersedes, keeps the old files, and must be accepted anew', async () => {
    const { id } = await attach()
    await review('chair', id, 'accepted')
    await revise(id)
    const piece = await seen('chair', id)
    expect(piece).toMatchObject({ life: 'submitted', revision: 2 })
    const { revisions } = await revisionsOf(t.store.db, piece, 1)
    expect(revisions.map(({ number, life, files }) => [number, life, files.map(({ name }) => name)])).toEqual([[2, 'submitted', ['Visits again.pdf']], [1, 'superseded', ['Visits.pdf']]])
    expect(revisions[1]?.reviews.map(({ outcome }) => outcome)).toEqual(['accepted'])
  })

  test('a change by somebody else shows in the version, with who made it', async () => {
    const { id } = await attach()
    const { version } = await seen('chair', id)
    await revise(id)
    const after = await seen('chair', id)
    expect(after.version).toBe(version + 1)
    expect(await lastChangeOf(t.store.db, after)).toMatchObject({ version: after.version, by: 'The head' })
  })
})

describe('using it again', () => {
  const reuse = (id: number, actionId: number, who: Member = 'head') => t.store.tx(async (tx) => reuseEvidence(tx, t.doing(who), await actionFor(tx, t.cast[who], actionId), await evidenceFor(tx, t.cast[who], id)))

  test('puts the same piece on a further action, once', async () => {
    const { id } = await attach()
    await reuse(id, t.actionIds[1])
    expect(await line(1)).toBe('evidenced by performance data, newest February 2026')
    const before = await everything()
    await expect(reuse(id, t.actionIds[1])).rejects.toThrow('stands on the action already')
    expect(await everything()).toBe(before)
  })

  test('a review then counts on every action that it serves', async () => {
    const { id } = await attach()
    await reuse(id, t.actionIds[1])
    await review('chair', id, 'queried', 'Which teams are in it?')
    expect([await line(0), await line(1)]).toEqual(['', ''])
  })

  test('of what the asker can not see finds nothing', async () => {
    const { id } = await attach()
    await expect(reuse(id, t.outside.actionId, 'outsider')).rejects.toThrow(NotFound)
  })
})

test('bytes are needed as long as a revision holds them, the superseded one too', async () => {
  const needed = (letter: string) => isFileNeeded(t.store.db, letter.repeat(64))
  const { id } = await attach()
  await onPiece('head', id, (tx, piece) => reviseEvidence(tx, t.doing('head'), piece, 'March is in it', [{ ...FILE, sha256: 'c'.repeat(64) }], []))
  expect([await isFileNeeded(t.store.db, SHA), await needed('c'), await needed('b')]).toEqual([true, true, false])
})
