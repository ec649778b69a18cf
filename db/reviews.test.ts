import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '#domain/errors'
import type { SaidReview } from '#domain/reviews'
import { actionFor } from './actions.ts'
import { authorityFor, inEachPlan } from './authorities.ts'
import { isFileNeeded } from './evidence.ts'
import { addFinding, answerFinding, findingFor } from './findings.ts'
import { lastChangeOf } from './last-change.ts'
import { addLetter, addReview, editReview, letterFor, reviewFor } from './reviews.ts'
import { lettersOf } from './review-page.ts'
import { judgements, reviewLetters, reviewPlans, reviews } from './schema/reviews.ts'
import { trail } from './schema/trail.ts'
import { testDatabase, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const SAID: SaidReview = {
  kind: 'ilacs_standard', title: 'Inspection of January 2026', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-01-05', visitedTo: '2026-01-16',
  publishedOn: '2026-02-20', receivedOn: null, judgements: { overall: 'inadequate', in_care: 'requires_improvement' },
}
const add = (said: Partial<SaidReview> = {}, planIds = [t.planId]) => t.store.tx((tx) => addReview(tx, t.doing('administrator'), 1, planIds, { ...SAID, ...said }))
const seen = (who: Member, id: number) => reviewFor(t.store.db, t.cast[who], id)
const edit = (id: number, said: Partial<SaidReview>, planIds = [t.planId]) => t.store.tx(async (tx) => editReview(tx, t.doing('administrator'), await reviewFor(tx, t.cast.administrator, id), planIds, { ...SAID, ...said }))
const everything = async () => JSON.stringify([await t.store.db.select().from(reviews), await t.store.db.select().from(reviewPlans), await t.store.db.select().from(judgements), await t.store.db.select().from(reviewLetters), await trailed()])
const trailed = async () => (await t.store.db.select({ event: trail.event, detail: trail.detail }).from(trail)).filter(({ event }) => event.startsWith('review.'))

describe('adding', () => {
  test('keeps what it said, its judgements and the plans that answer it, and tells the trail', async () => {
    const { id } = await add()
    expect(await seen('adviser', id)).toMatchObject({ ...SAID, orderOn: '2026-01-05', planIds: [t.planId], plans: [{ id: t.planId, name: "Children's social care" }], letter: undefined, version: 1 })
    const [{ event, detail } = { event: '', detail: '' }] = await trailed()
    expect(event).toBe('review.added')
    expect(JSON.parse(detail ?? '')).toMatchObject({ reviewKind: 'ilacs_standard', visitedFrom: '2026-01-05', overall: 'inadequate', plans: [t.planId] })
  })

  test.each<[string, Partial<SaidReview>, () => number[], string]>([
    ['no plan', {}, () => [], 'Choose at least one plan'],
    ['a plan that there is not', {}, () => [t.planId, 99], 'plans of one authority'],
    ['an end before its start', { visitedTo: '2026-01-01' }, () => [t.planId], 'same as or after its first day'],
  ])('is refused with %s, and nothing changes', async (_, said, planIds, sentence) => {
    const before = await everything()
    await expect(add(said, planIds())).rejects.toThrow(sentence)
    expect(await everything()).toBe(before)
  })
})

describe('who sees it', () => {
  test('those with a role in a plan that answers it, and nobody else', async () => {
    const { id } = await add()
    for (const who of ['administrator', 'chair', 'boardMember', 'head', 'otherHead', 'adviser'] as const) expect((await seen(who, id)).id, who).toBe(id)
    await expect(seen('outsider', id)).rejects.toThrow(NotFound)
  })

  test('a plan that the asker is not in is not told', async () => {
    const { id } = await add({}, [t.planId, t.outside.planId])
    expect((await seen('chair', id)).planIds).toEqual([t.planId])
    expect((await seen('outsider', id)).planIds).toEqual([t.outside.planId])
  })

  test('an authority shows only the plans of the asker’s, and none to whom has none there', async () => {
    expect(await authorityFor(t.store.db, t.cast.outsider, 1)).toEqual({ id: 1, name: 'Marlbrook Council', planIds: [t.outside.planId], plans: [{ id: t.outside.planId, name: 'Special educational needs' }] })
    await expect(authorityFor(t.store.db, { ...t.cast.chair, roles: new Map() }, 1)).rejects.toThrow(NotFound)
    await expect(authorityFor(t.store.db, t.cast.chair, 2)).rejects.toThrow(NotFound)
    expect(inEachPlan({ planIds: [1, 2] }, [7])).toEqual([{ planId: 1, ownIds: [7] }, { planId: 2, ownIds: [7] }])
  })
})

describe('changing', () => {
  test('an expected one becomes one that took place, with the version and who changed it', async () => {
    const { id } = await add({ kind: 'monitoring_visit', judgements: {}, visitedFrom: null, visitedTo: null, publishedOn: null, expectedWords: 'May 2026' })
    expect((await seen('chair', id)).orderOn).toBe('2026-05-01')
    await edit(id, { kind: 'monitoring_visit', judgements: {}, title: 'First monitoring visit', visitedFrom: '2026-02-24', visitedTo: '2026-02-25', publishedOn: null })
    const review = await seen('chair', id)
    expect(review).toMatchObject({ title: 'First monitoring visit', orderOn: '2026-02-24', expectedWords: null, version: 2, judgements: {} })
    expect(await lastChangeOf(t.store.db, 'review', review, ['review.added', 'review.edited'])).toMatchObject({ version: 2, by: 'The administrator' })
    const detail = JSON.parse((await trailed()).at(-1)?.detail ?? '')
    expect(detail).toMatchObject({ before: { expectedWords: 'May 2026', visitedFrom: null }, after: { expectedWords: null, visitedFrom: '2026-02-24' } })
  })

  test('judgements are replaced, and the trail says from what to what', async () => {
    const { id } = await add()
    await edit(id, { judgements: { overall: 'requires_improvement' } })
    expect((await seen('chair', id)).judgements).toEqual({ overall: 'requires_improvement' })
    expect(JSON.parse((await trailed()).at(-1)?.detail ?? '')).toMatchObject({ before: { overall: 'inadequate' }, after: { overall: 'requires_improvement' } })
  })

  test('a plan that the asker does not manage keeps the review', async () => {
    const { id } = await add({}, [t.planId, t.outside.planId])
    await edit(id, { title: 'Renamed' })
    expect((await seen('outsider', id)).title).toBe('Renamed')
  })

  test('a plan whose actions answer a finding can not be taken out', async () => {
    const both = { ...t.cast.administrator, roles: new Map([[t.planId, 'administrator'], [t.outside.planId, 'administrator']] as const) }
    const { id } = await add({}, [t.planId, t.outside.planId])
    await t.store.tx(async (tx) => {
      const finding = await addFinding(tx, t.doing('administrator'), await reviewFor(tx, both, id), { ref: '1', kind: 'recommendation', words: 'Supervision is regular', note: '', page: null, parentId: null, topics: [] })
      await answerFinding(tx, t.doing('chair'), await findingFor(tx, t.cast.chair, finding.id), await actionFor(tx, t.cast.chair, t.actionIds[0]))
    })
    const before = await everything()
    await expect(t.store.tx(async (tx) => editReview(tx, { ...t.doing('administrator'), asker: both }, await reviewFor(tx, both, id), [t.outside.planId], SAID))).rejects.toThrow("Actions of Children's social care answer findings")
    expect(await everything()).toBe(before)
  })

  test('is refused without a plan or with impossible dates, and nothing changes', async () => {
    const { id } = await add()
    const before = await everything()
    await expect(edit(id, {}, [])).rejects.toThrow('Choose at least one plan')
    await expect(edit(id, { publishedOn: '2026-01-10' })).rejects.toThrow('same as or after the visit')
    expect(await everything()).toBe(before)
  })
})

describe('the letter', () => {
  const FILE = { name: 'Letter.pdf', sha256: 'a'.repeat(64), bytes: 10, mediaType: 'application/pdf', scanned: true }

  test('the newest is the letter; those before it are kept, and never changed', async () => {
    const { id } = await add()
    await t.store.tx(async (tx) => addLetter(tx, t.doing('administrator'), await reviewFor(tx, t.cast.administrator, id), { url: 'https://example.gov.uk/letter' }))
    expect(await isFileNeeded(t.store.db, FILE.sha256)).toBe(false)
    await t.store.tx(async (tx) => addLetter(tx, t.doing('administrator'), await reviewFor(tx, t.cast.administrator, id), FILE))
    expect((await seen('adviser', id)).letter).toMatchObject({ name: 'Letter.pdf', scanned: 1, url: null })
    expect(await isFileNeeded(t.store.db, FILE.sha256)).toBe(true)
    expect((await lettersOf(t.store.db, id)).map(({ name, url, by }) => [name, url, by])).toEqual([['Letter.pdf', null, 'The administrator'], [null, 'https://example.gov.uk/letter', 'The administrator']])
    expect(() => t.store.connections.writer.prepare('update review_letters set name = null').run()).toThrow('can only be added to')
  })

  test('its file is found only by those who see the review', async () => {
    const { id } = await add()
    await t.store.tx(async (tx) => addLetter(tx, t.doing('administrator'), await reviewFor(tx, t.cast.administrator, id), FILE))
    const { letter } = await seen('head', id)
    expect(await letterFor(t.store.db, t.cast.head, letter?.id ?? 0)).toMatchObject({ sha256: FILE.sha256 })
    await expect(letterFor(t.store.db, t.cast.outsider, letter?.id ?? 0)).rejects.toThrow(NotFound)
  })
})

test('a review is never deleted', async () => {
  await add()
  expect(() => t.store.connections.writer.prepare('delete from reviews').run()).toThrow('can only be added to')
})
