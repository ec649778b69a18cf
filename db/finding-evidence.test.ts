import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NotFound } from '#domain/errors'
import { canInAny } from '#domain/permissions'
import { actionFor } from './actions.ts'
import { attachEvidence, evidenceFor, reviewEvidence } from './evidence.ts'
import { evidencedWith, evidenceOnFinding, findingsServedBy, listForFinding, useForFinding } from './finding-evidence.ts'
import { addFinding, findingFor } from './findings.ts'
import { addReview } from './reviews.ts'
import { evidenceFindings, reviewPlans } from './schema/reviews.ts'
import { trail } from './schema/trail.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
let finding: number
let review: number
beforeEach(async () => {
  t = await testDatabase()
  await t.store.tx(async (tx) => {
    const added = await addReview(tx, t.doing('administrator'), 1, [t.planId], {
      kind: 'monitoring_visit', title: 'Monitoring visit', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-01-12', visitedTo: null, publishedOn: null, receivedOn: null, judgements: {},
    })
    review = added.id
    finding = (await addFinding(tx, t.doing('administrator'), added, { ref: '3a', kind: 'concern', words: 'Supervision is irregular in two teams.', note: '', page: null, parentId: null, topics: [] })).id
  })
})
afterEach(() => t.close())

const attach = async (who: Member, actionId: number, title = 'Audit of supervision') => (await t.store.tx(async (tx) => attachEvidence(tx, t.doing(who), [await actionFor(tx, t.cast[who], actionId)],
  { title, kind: 'management_audit', aboutFrom: '2026-02-01', aboutTo: null, shows: 'Shows that supervision happens', staleOn: null }, [], [{ url: 'https://example.gov.uk/audit', label: '' }]))).id
const use = (who: Member, id: number) => t.store.tx(async (tx) => useForFinding(tx, t.doing(who), await findingFor(tx, t.cast[who], finding), await evidenceFor(tx, t.cast[who], id)))
const everything = async () => JSON.stringify([await t.store.db.select().from(evidenceFindings), await t.store.db.select().from(trail)])
const usable = async (who: Member) => (await listForFinding(t.store.db, t.cast[who], await findingFor(t.store.db, t.cast[who], finding), { filter: {}, page: 1, today: TODAY })).rows.map(({ title }) => title)
const answeredByTheOther = () => t.store.tx(async (tx) => { await tx.insert(reviewPlans).values({ reviewId: review, planId: t.outside.planId }) })

describe('using evidence for a finding', () => {
  test('is kept with who, shown on both, and told in the trail', async () => {
    const id = await attach('head', t.actionIds[0])
    await use('head', id)
    expect(await t.store.db.select().from(evidenceFindings)).toMatchObject([{ evidenceId: id, findingId: finding, linkedBy: t.cast.head.personId }])
    expect(await evidenceOnFinding(t.store.db, t.cast.adviser, { id: finding })).toMatchObject({ total: 1, elsewhere: 0, pieces: [{ id, title: 'Audit of supervision', kind: 'management_audit' }] })
    expect(await findingsServedBy(t.store.db, t.cast.adviser, { id })).toEqual({ total: 1, elsewhere: 0, findings: [{ id: finding, name: '3a Supervision is irregular in two teams.', review: 'Monitoring visit' }] })
    expect((await t.store.db.select().from(trail)).at(-1)).toMatchObject({ event: 'finding.evidenced', subjectKind: 'finding', planId: t.planId, detail: JSON.stringify({ title: 'Audit of supervision', kind: 'management_audit' }) })
  })

  test('twice, or of evidence that was withdrawn, is refused and changes nothing', async () => {
    const [once, withdrawn] = [await attach('head', t.actionIds[0]), await attach('head', t.actionIds[0])]
    await use('head', once)
    await t.store.tx(async (tx) => reviewEvidence(tx, t.doing('chair'), await evidenceFor(tx, t.cast.chair, withdrawn), 'withdrawn', 'It counted the wrong teams'))
    const before = await everything()
    await expect(use('head', once)).rejects.toThrow('used for the finding already')
    await expect(use('head', withdrawn)).rejects.toThrow('was withdrawn')
    expect(await everything()).toBe(before)
  })

  test('neither the finding nor the evidence of somebody else’s plan is found', async () => {
    const [mine, theirs] = [await attach('head', t.actionIds[0]), await attach('outsider', t.outside.actionId)]
    const before = await everything()
    await expect(use('outsider', theirs)).rejects.toThrow(NotFound)
    await expect(use('head', theirs)).rejects.toThrow(NotFound)
    await answeredByTheOther()
    await expect(use('outsider', mine)).rejects.toThrow(NotFound)
    expect(await everything()).toBe(before)
  })

  test.each<[Member, boolean]>([['administrator', true], ['head', true], ['chair', false], ['boardMember', false], ['otherHead', false], ['adviser', false]])('%s may use what the head gave: %s', async (who, may) => {
    const piece = await evidenceFor(t.store.db, t.cast[who], await attach('head', t.actionIds[0]))
    expect(canInAny(t.cast[who], 'evidence.attach', evidencedWith(await findingFor(t.store.db, t.cast[who], finding), piece.givenBy))).toBe(may)
  })
})

describe('what is shown', () => {
  test('to choose from: an administrator all of it, others what they gave, never what is used already', async () => {
    const id = await attach('head', t.actionIds[0], 'From the head')
    await attach('otherHead', t.actionIds[2], 'From the other head')
    await attach('outsider', t.outside.actionId, 'From outside')
    expect([await usable('administrator'), await usable('head'), await usable('chair')]).toEqual([['From the other head', 'From the head'], ['From the head'], []])
    await use('head', id)
    expect([await usable('administrator'), await usable('head')]).toEqual([['From the other head'], []])
  })

  test('to a plan that answers the finding too: how much there is, without its title', async () => {
    const id = await attach('head', t.actionIds[0])
    await use('head', id)
    await answeredByTheOther()
    expect(await evidenceOnFinding(t.store.db, t.cast.outsider, { id: finding })).toEqual({ total: 0, elsewhere: 1, pieces: [] })
    const theirs = await attach('outsider', t.outside.actionId, 'From outside')
    await use('outsider', theirs)
    expect(await evidenceOnFinding(t.store.db, t.cast.chair, { id: finding })).toMatchObject({ total: 1, elsewhere: 1, pieces: [{ id }] })
    expect(await findingsServedBy(t.store.db, t.cast.outsider, { id: theirs })).toMatchObject({ total: 1, elsewhere: 0 })
  })
})
