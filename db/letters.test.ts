import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NotFound, RuleError } from '#domain/errors'
import type { LetterDraft, LetterItem } from '#domain/letter-draft'
import { can } from '#domain/permissions'
import { isFileNeeded } from './evidence.ts'
import { addDraft, discardDraft, draftFor, lastChangeOfLetter, lettersWaiting, ofLetter, pagesOf, sameLetter, saveAsReview, saveDraft, type LoadedLetter } from './letters.ts'
import { planFor } from './plans.ts'
import { reviewFor } from './reviews.ts'
import { findings, judgements, letterDrafts, reviewLetters, reviewPlans, reviews } from './schema/reviews.ts'
import { trail } from './schema/trail.ts'
import { testDatabase, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const SHA = 'b'.repeat(64)
const FILE = { name: 'Focused visit.pdf', sha256: SHA, bytes: 900, mediaType: 'application/pdf', scanned: true }
const PAGES = [{ width: 595, height: 842, lines: [{ text: 'What needs to improve', x: 72, y: 90, end: 200, size: 12, bold: true }] }]
const item = (words: string, under: number | null = null, more: Partial<LetterItem> = {}): LetterItem => ({ words, kind: 'area_for_improvement', ref: '', under, page: 1, marks: [], ...more })
const DRAFT: LetterDraft = {
  kind: 'ilacs_standard', title: 'Inspection of Marlbrook', theme: '', council: 'Marlbrook Council', visitedFrom: '2026-01-12', visitedTo: '2026-01-23', publishedOn: '2026-02-20', receivedOn: null,
  judgements: { overall: 'inadequate', leaders: 'requires_improvement' }, planIds: [], items: [item('Services for care leavers, including:', null, { ref: '1' }), item('homes', 0), item('Permanence', null, { ref: '2', kind: 'priority_action', page: 2 })],
}

const read = (draft = DRAFT) => t.store.tx(async (tx) => addDraft(tx, t.doing('administrator'), await planFor(tx, t.cast.administrator, t.planId), FILE, PAGES, draft))
const onLetter = <T>(id: number, work: (tx: Parameters<Parameters<typeof t.store.tx>[0]>[0], letter: LoadedLetter) => Promise<T>, who: Member = 'administrator') =>
  t.store.tx(async (tx) => work(tx, await draftFor(tx, t.cast[who], id)))
const save = (id: number, draft = DRAFT, planIds = [t.planId]) => onLetter(id, (tx, letter) => saveAsReview(tx, t.doing('administrator'), letter, { ...draft, planIds }))
const all = async () => {
  const { db } = t.store
  return JSON.stringify([await db.select().from(letterDrafts), await db.select().from(reviews), await db.select().from(findings), await db.select().from(judgements), await db.select().from(reviewLetters), await db.select().from(reviewPlans), (await db.select({ event: trail.event }).from(trail)).length])
}

describe('a draft', () => {
  test('is kept with its pages; its file is needed from then on', async () => {
    expect(await isFileNeeded(t.store.db, SHA)).toBe(false)
    const { id } = await read()
    const letter = await draftFor(t.store.db, t.cast.administrator, id)
    expect(letter).toMatchObject({ name: 'Focused visit.pdf', authorityName: 'Marlbrook Council', version: 1, outcome: null, draft: { ...DRAFT, planIds: [t.planId] } })
    expect(pagesOf(letter)).toEqual(PAGES)
    expect(await isFileNeeded(t.store.db, SHA)).toBe(true)
    expect(await t.store.db.select().from(reviews)).toEqual([])
    expect(await lettersWaiting(t.store.db, { id: t.planId })).toMatchObject({ total: 1, letters: [{ id, name: 'Focused visit.pdf', readBy: 'The administrator' }] })
    expect(await lettersWaiting(t.store.db, { id: t.outside.planId })).toEqual({ total: 0, letters: [] })
  })

  test('is seen only through a role in its plan, and managed by administrators alone', async () => {
    const { id } = await read()
    await expect(draftFor(t.store.db, t.cast.outsider, id)).rejects.toBeInstanceOf(NotFound)
    for (const who of ['chair', 'boardMember', 'head', 'adviser'] as const) expect(can(t.cast[who], 'review.manage', ofLetter(await draftFor(t.store.db, t.cast[who], id))), who).toBe(false)
  })

  test('is changed with a version and a row in the trail that holds none of its words', async () => {
    const { id } = await read()
    await onLetter(id, (tx, letter) => saveDraft(tx, t.doing('administrator'), letter, { ...DRAFT, items: [item('Only this')] }))
    const letter = await draftFor(t.store.db, t.cast.administrator, id)
    expect(letter).toMatchObject({ version: 2, draft: { items: [{ words: 'Only this' }] } })
    expect(await lastChangeOfLetter(t.store.db, letter)).toMatchObject({ version: 2, by: 'The administrator' })
    const rows = await t.store.db.select().from(trail)
    expect(rows.at(-1)).toMatchObject({ event: 'letter.edited', subjectKind: 'letter', planId: t.planId, detail: '{"findings":{"before":3,"after":1}}' })
  })
})

describe('saved as a review', () => {
  test('it has the findings in their order, nested ones under theirs, and the PDF for its letter', async () => {
    const { id } = await read()
    const { id: reviewId } = await save(id)
    const review = await reviewFor(t.store.db, t.cast.adviser, reviewId)
    expect(review).toMatchObject({ title: 'Inspection of Marlbrook', kind: 'ilacs_standard', planIds: [t.planId], judgements: DRAFT.judgements, letter: { name: 'Focused visit.pdf', sha256: SHA, mediaType: 'application/pdf', scanned: 1 } })
    const rows = await t.store.db.select().from(findings)
    expect(rows.map(({ words, ref, kind, page, position }) => [words, ref, kind, page, position])).toEqual([
      ['Services for care leavers, including:', '1', 'area_for_improvement', 1, 1], ['homes', '', 'area_for_improvement', 1, 2], ['Permanence', '2', 'priority_action', 2, 3]])
    expect(rows.map(({ parentId }) => parentId)).toEqual([null, rows[0]?.id, null])
    expect(await draftFor(t.store.db, t.cast.administrator, id)).toMatchObject({ outcome: 'saved', reviewId, version: 2 })
    expect((await lettersWaiting(t.store.db, { id: t.planId })).total).toBe(0)
  })

  test('only an ILACS inspection takes the judgements along', async () => {
    const { id } = await read()
    await save(id, { ...DRAFT, kind: 'focused_visit' })
    expect(await t.store.db.select().from(judgements)).toEqual([])
  })

  test.each([
    ['without a kind', { kind: null }, 'Select what kind of review it is'],
    ['without a title', { title: ' ' }, 'Enter a title'],
    ['without a day', { visitedFrom: null, visitedTo: null, publishedOn: null }, 'Enter when the review took place'],
    ['with an empty finding', { items: [item('One'), item('')] }, 'Enter the words of finding 2'],
    ['with a point under a nested one', { items: [item('One'), item('Two', 0), item('Three', 1)] }, 'Finding 2 stands under another itself'],
  ])('%s it is refused, and nothing changes', async (_, wrong, sentence) => {
    const { id } = await read()
    const before = await all()
    await expect(save(id, { ...DRAFT, ...wrong })).rejects.toThrow(sentence)
    expect(await all()).toBe(before)
  })

  test('in no plan, or in a plan that is not the asker’s to manage, it is refused, and nothing changes', async () => {
    const { id } = await read()
    const before = await all()
    await expect(save(id, DRAFT, [])).rejects.toBeInstanceOf(RuleError)
    await expect(save(id, DRAFT, [t.planId, t.outside.planId])).rejects.toBeInstanceOf(NotFound)
    expect(await all()).toBe(before)
  })
})

test('what was saved or discarded is decided once', async () => {
  const { id } = await read()
  await onLetter(id, (tx, letter) => discardDraft(tx, t.doing('administrator'), letter))
  const before = await all()
  await expect(save(id)).rejects.toThrow('discarded')
  await expect(onLetter(id, (tx, letter) => saveDraft(tx, t.doing('administrator'), letter, DRAFT))).rejects.toThrow('discarded')
  await expect(onLetter(id, (tx, letter) => discardDraft(tx, t.doing('administrator'), letter))).rejects.toThrow('discarded')
  expect(await all()).toBe(before)
  const other = await read()
  await save(other.id)
  await expect(save(other.id)).rejects.toThrow('saved as a review already')
})

test('the same file is known again, as a draft and as the letter of a review', async () => {
  const first = await read()
  const second = await read()
  const same = (id: number, who: Member = 'administrator') => sameLetter(t.store.db, t.cast[who], { id, sha256: SHA })
  expect(await same(second.id)).toEqual({ review: undefined, draft: { id: first.id } })
  const review = await save(first.id)
  expect(await same(second.id)).toEqual({ review: { id: review.id, title: 'Inspection of Marlbrook' }, draft: undefined })
  expect(await same(second.id, 'outsider')).toEqual({ review: undefined, draft: undefined })
})
