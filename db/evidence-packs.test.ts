import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotFound } from '#domain/errors'
import type { PackScope } from '#domain/evidence-pack'
import type { Role } from '#domain/vocabulary'
import { actionFor } from './actions.ts'
import { bytesIn, contentsToPack, packContents, scopedEvidence } from './evidence-pack-contents.ts'
import { askForPack, endPack, packAsker, packFor, packsEndedSince, packsOf, resumePacks, takeNextPack } from './evidence-packs.ts'
import { attachEvidence, evidenceFor, reviewEvidence } from './evidence.ts'
import { addFinding, answerFinding, findingFor } from './findings.ts'
import { giveRole } from './people.ts'
import { reviewOfPlan } from './review-choices.ts'
import { addReview } from './reviews.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let at: TestDatabase
beforeEach(async () => { at = await testDatabase() })
afterEach(() => at.close())

const SHA = 'a'.repeat(64)
const SCOPE: PackScope = { reviewId: null, findingIds: [], actionIds: [], acceptedOnly: false }

function attach(who: Member, title: string, actionId = at.actionIds[0], bytes = 1000) {
  return at.store.tx(async (tx) => attachEvidence(tx, at.doing(who), [await actionFor(tx, at.cast[who], actionId)], {
    title, kind: 'audit_report', aboutFrom: '2026-01-01', aboutTo: null, shows: 'Shows that it happened', staleOn: null,
  }, [{ name: `${title}.pdf`, sha256: SHA, bytes, mediaType: 'application/pdf', scanned: false }], []))
}

async function reviewed() {
  const review = await at.store.tx((tx) => addReview(tx, at.doing('administrator'), 1, [at.planId], {
    kind: 'focused_visit', title: 'Focused visit', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-01-05', visitedTo: null, publishedOn: null, receivedOn: null, judgements: {},
  }))
  const finding = await at.store.tx((tx) => addFinding(tx, at.doing('administrator'), review, { ref: '1', kind: 'recommendation', words: 'Visits happen on time', note: '', page: null, parentId: null, topics: [] }))
  return { review, finding }
}

const scoped = (who: Member, scope: Partial<PackScope>) => scopedEvidence(at.store.db, at.cast[who], { ...SCOPE, ...scope })

test('a pack holds the evidence of actions, and of the actions that answer a finding', async () => {
  const first = await attach('head', 'First')
  const second = await attach('otherHead', 'Second', at.actionIds[2])
  const { review, finding } = await reviewed()
  expect(await scoped('chair', { actionIds: [at.actionIds[0]] })).toEqual([first.id])
  expect(await scoped('chair', { reviewId: review.id })).toEqual([])
  await at.store.tx(async (tx) => answerFinding(tx, at.doing('chair'), await findingFor(tx, at.cast.chair, finding.id), await actionFor(tx, at.cast.chair, at.actionIds[2])))
  expect(await scoped('chair', { reviewId: review.id })).toEqual([second.id])
  expect(await scoped('chair', { reviewId: review.id, findingIds: [finding.id], actionIds: [at.actionIds[0]] })).toEqual([first.id, second.id])
  expect(await scoped('chair', { reviewId: review.id, acceptedOnly: true })).toEqual([])
  expect(await scoped('outsider', { reviewId: review.id, findingIds: [finding.id], actionIds: [...at.actionIds] })).toEqual([])
})

test('what was withdrawn is left out, and the contents tell what each piece serves', async () => {
  const kept = await attach('head', 'Kept')
  const gone = await attach('head', 'Gone')
  await at.store.tx(async (tx) => reviewEvidence(tx, at.doing('head'), await evidenceFor(tx, at.cast.head, gone.id), 'withdrawn', 'It was the wrong file, sorry'))
  const ids = await scoped('chair', { actionIds: [at.actionIds[0]] })
  expect(ids).toEqual([kept.id])
  expect(await bytesIn(at.store.db, ids)).toEqual({ files: 1, bytes: 1000 })
  const [piece] = await packContents(at.store.db, at.cast.chair, ids)
  expect(piece).toMatchObject({ title: 'Kept', giver: 'The head', files: [{ name: 'Kept.pdf', sha256: SHA }], links: [], serves: [{ ref: '1.1' }], answers: [] })
})

test('an empty or too large pack is refused and nothing is asked for', async () => {
  const ask = (scope: PackScope) => at.store.tx((tx) => askForPack(tx, at.doing('chair'), { id: at.planId }, 'Pack', scope))
  await expect(ask({ ...SCOPE, actionIds: [at.actionIds[0]] })).rejects.toThrow('No evidence stands on what you chose')
  await attach('head', 'Huge', at.actionIds[0], 3 * 1024 ** 3)
  await expect(ask({ ...SCOPE, actionIds: [at.actionIds[0]] })).rejects.toThrow('a pack holds at most')
  expect((await packsOf(at.store.db, at.cast.chair, at.planId, 1)).total).toBe(0)
})

test('a pack is its asker’s alone, is built in its turn, and waits again after a stop', async () => {
  await attach('head', 'First')
  const pack = await at.store.tx((tx) => askForPack(tx, at.doing('chair'), { id: at.planId }, 'Pack', { ...SCOPE, actionIds: [at.actionIds[0]] }))
  expect(pack).toMatchObject({ life: 'waiting', filesInAll: 1, bytesInAll: 1000 })
  for (const who of ['boardMember', 'administrator', 'outsider'] as const) await expect(packFor(at.store.db, at.cast[who], pack.id)).rejects.toThrow()
  expect((await at.store.tx(takeNextPack))?.id).toBe(pack.id)
  expect(await at.store.tx(takeNextPack)).toBeNull()
  await at.store.tx(resumePacks)
  const taken = await at.store.tx(takeNextPack)
  expect(taken?.life).toBe('building')
  await at.store.tx((tx) => endPack(tx, { at: `${TODAY}T10:00:00.000Z`, asker: { personId: null, name: 'Sightline' } }, pack, { sha256: SHA, zipBytes: 900 }))
  expect(await packFor(at.store.db, at.cast.chair, pack.id)).toMatchObject({ life: 'ready', sha256: SHA, bytesDone: 1000 })
  expect(await packsEndedSince(at.store.db, `${TODAY}T10:00:00.000Z`)).toEqual([pack.id])
  expect(await packsEndedSince(at.store.db, `${TODAY}T10:00:00.001Z`)).toEqual([])
})

test('a pack is built with the roles that its asker has by then', async () => {
  await attach('head', 'First')
  const pack = await at.store.tx((tx) => askForPack(tx, at.doing('chair'), { id: at.planId }, 'Pack', { ...SCOPE, actionIds: [at.actionIds[0]] }))
  expect(await packAsker(at.store.db, pack, TODAY)).toMatchObject({ personId: at.cast.chair.personId, name: 'The chair' })
  at.store.connections.writer.prepare('update roles set ended_at = ? where person_id = ?').run(TODAY, at.cast.chair.personId)
  expect(await packAsker(at.store.db, pack, TODAY)).toBeNull()
})

test('what was added while a pack waited is weighed again when it is built', async () => {
  await attach('head', 'First')
  const scope = { ...SCOPE, actionIds: [at.actionIds[0]] }
  expect(await contentsToPack(at.store.db, at.cast.chair, scope)).toMatchObject([{ title: 'First' }])
  await attach('head', 'Huge', at.actionIds[0], 3 * 1024 ** 3)
  await expect(contentsToPack(at.store.db, at.cast.chair, scope)).rejects.toThrow('a pack holds at most')
})

test('what an adviser reads in one plan does not come into a pack that they ask for in another', async () => {
  await attach('head', 'Read only')
  const theirs = await attach('outsider', 'Theirs', at.outside.actionId)
  const both = await at.store.tx(async (tx) => {
    await giveRole(tx, at.doing('administrator'), { id: at.cast.outsider.personId, name: 'The outsider' }, at.planId, 'adviser')
    return { ...at.cast.outsider, roles: new Map<number, Role>([[at.planId, 'adviser'], [at.outside.planId, 'chair']]) }
  })
  const doing = { ...at.doing('outsider'), asker: both }
  await expect(at.store.tx((tx) => askForPack(tx, doing, { id: at.outside.planId }, 'Pack', { ...SCOPE, actionIds: [at.actionIds[0]] }))).rejects.toThrow('No evidence stands on what you chose')
  const pack = await at.store.tx((tx) => askForPack(tx, doing, { id: at.outside.planId }, 'Pack', { ...SCOPE, actionIds: [at.actionIds[0], at.outside.actionId] }))
  expect(pack.filesInAll).toBe(1)
  const asker = await packAsker(at.store.db, pack, TODAY)
  expect([...asker?.roles.keys() ?? []]).toEqual([at.outside.planId])
  expect(asker && (await contentsToPack(at.store.db, asker, JSON.parse(pack.scope) as PackScope)).map(({ id }) => id)).toEqual([theirs.id])
})

test('a review is packed in a plan that answers it', async () => {
  const { review } = await reviewed()
  expect((await reviewOfPlan(at.store.db, at.cast.chair, { id: at.planId }, review.id)).id).toBe(review.id)
  await expect(reviewOfPlan(at.store.db, at.cast.chair, { id: at.outside.planId }, review.id)).rejects.toThrow(NotFound)
})

test('a fourth pack waits until one of three is finished', async () => {
  await attach('head', 'First')
  const ask = () => at.store.tx((tx) => askForPack(tx, at.doing('chair'), { id: at.planId }, 'Pack', { ...SCOPE, actionIds: [at.actionIds[0]] }))
  const [first] = [await ask(), await ask(), await ask()]
  await expect(ask()).rejects.toThrow('3 packs that you asked for are not finished yet')
  expect((await packsOf(at.store.db, at.cast.chair, at.planId, 1)).total).toBe(3)
  await at.store.tx((tx) => endPack(tx, { at: `${TODAY}T10:00:00.000Z`, asker: { personId: null, name: 'Sightline' } }, first, { failure: 'It could not be put together.' }))
  expect((await ask()).life).toBe('waiting')
})
