import { afterEach, beforeEach, expect, test } from 'vitest'
import { NotFound, RuleError } from '#domain/errors'
import { actionFor } from './actions.ts'
import { comparableWith, findingsOfBoth, followUpsBeside, inTime, saidOf, sayFollowUp, type FollowUpSaid } from './compare.ts'
import { addFinding, findingFor } from './findings.ts'
import { addReview, reviewFor } from './reviews.ts'
import { testDatabase, type TestDatabase } from './test-database.ts'

let on: TestDatabase
let earlier: { id: number; orderOn: string; authorityId: number; planIds: number[] }
let later: typeof earlier
beforeEach(async () => {
  on = await testDatabase()
  earlier = await newReview('2025-06-01')
  later = await newReview('2026-02-10')
})
afterEach(() => on.close())

async function newReview(visitedFrom: string, planIds = [on.planId]) {
  const { authorityId } = await actionFor(on.store.db, on.cast.administrator, on.actionIds[0])
  return on.store.tx((tx) => addReview(tx, on.doing('administrator'), authorityId, planIds, {
    kind: 'monitoring_visit', title: `The visit of ${visitedFrom}`, theme: '', expectedOn: null, expectedWords: null, visitedFrom, visitedTo: null, publishedOn: null, receivedOn: null, judgements: {},
  }))
}
const finding = async (review: typeof earlier, ref: string, parentId: number | null = null) =>
  (await on.store.tx((tx) => addFinding(tx, on.doing('administrator'), review, { ref, kind: 'recommendation', words: `Finding ${ref}`, note: '', page: null, parentId, topics: [] }))).id
const say = (laterId: number, said: FollowUpSaid[], about = earlier) =>
  on.store.tx(async (tx) => sayFollowUp(tx, on.doing('administrator'), await findingFor(tx, on.cast.administrator, laterId), about, said))
const kept = () => on.store.connections.reader.prepare('select later_id as laterId, earlier_id as earlierId, says from finding_follow_ups order by later_id, earlier_id').all()
const trailed = () => on.store.connections.reader.prepare("select detail from trail where event = 'finding.followed-up' order by seq").pluck().all().map((detail) => JSON.parse(String(detail)) as unknown)

test('what a later finding says of earlier ones is kept, replaced and taken away, each change in the trail', async () => {
  const [one, two, said] = [await finding(earlier, '1'), await finding(earlier, '2'), await finding(later, 'A')]
  await say(said, [{ earlierId: one, says: 'carried_forward' }, { earlierId: two, says: 'answered' }])
  expect(kept()).toEqual([{ laterId: said, earlierId: one, says: 'carried_forward' }, { laterId: said, earlierId: two, says: 'answered' }])
  await say(said, [{ earlierId: two, says: 'answered' }])
  expect(await saidOf(on.store.db, { id: said }, earlier)).toEqual([{ laterId: said, earlierId: two, says: 'answered' }])
  expect(trailed()).toEqual([
    { earlier: '1 Finding 1', says: { before: null, after: 'carried_forward' } },
    { earlier: '2 Finding 2', says: { before: null, after: 'answered' } },
    { earlier: '1 Finding 1', says: { before: 'carried_forward', after: null } },
  ])
  expect((await findingFor(on.store.db, on.cast.chair, said)).version).toBe(3)
})

test('what it says of a third review stays', async () => {
  const third = await newReview('2025-09-01')
  const [one, other, said] = [await finding(earlier, '1'), await finding(third, '7'), await finding(later, 'A')]
  await say(said, [{ earlierId: other, says: 'answered' }], third)
  await say(said, [{ earlierId: one, says: 'carried_forward' }])
  await say(said, [])
  await expect(say(said, [])).rejects.toThrow('Nothing would change')
  expect(kept()).toEqual([{ laterId: said, earlierId: other, says: 'answered' }])
})

test('a finding that is not of the earlier review, a review of the same or a later day, and its own are refused, and nothing is changed', async () => {
  const [one, said, own] = [await finding(earlier, '1'), await finding(later, 'A'), await finding(later, 'B')]
  await expect(say(said, [{ earlierId: own, says: 'answered' }])).rejects.toThrow(NotFound)
  await expect(say(said, [{ earlierId: 99_999, says: 'answered' }])).rejects.toThrow(NotFound)
  await expect(say(said, [{ earlierId: own, says: 'answered' }], later)).rejects.toThrow(RuleError)
  await expect(say(one, [{ earlierId: said, says: 'answered' }], later)).rejects.toThrow(RuleError)
  await expect(say(said, [{ earlierId: one, says: 'answered' }], { ...earlier, authorityId: 99 })).rejects.toThrow(NotFound)
  expect([kept(), trailed()]).toEqual([[], []])
  expect((await findingFor(on.store.db, on.cast.chair, said)).version).toBe(1)
})

test('two reviews of one day stand in the order in which they were added', async () => {
  expect(inTime(later, earlier)).toEqual({ earlier, later })
  expect(inTime({ id: 9, orderOn: '2026-01-01' }, { id: 8, orderOn: '2026-01-01' }).earlier.id).toBe(8)
})

test('only reviews of the authority that the asker sees can be compared with, newest first', async () => {
  const hidden = await newReview('2026-01-01', [on.outside.planId])
  const titles = async (who: 'adviser' | 'outsider', of: typeof earlier) => (await comparableWith(on.store.db, on.cast[who], of)).map(({ id }) => id)
  expect(await titles('adviser', earlier)).toEqual([later.id])
  expect(await titles('outsider', hidden)).toEqual([])
  await expect(reviewFor(on.store.db, on.cast.outsider, earlier.id)).rejects.toThrow(NotFound)
})

test('findings of both stand in their order, a nested point after its own even when it was added last', async () => {
  const first = await finding(earlier, '1')
  await finding(earlier, '2')
  await finding(earlier, '1a', first)
  const said = await finding(later, 'A')
  await say(said, [{ earlierId: first, says: 'answered' }])
  const both = await findingsOfBoth(on.store.db, { earlier, later })
  expect([both.earlier.map(({ ref }) => ref), both.later.map(({ ref }) => ref), both.said]).toEqual([['1', '1a', '2'], ['A'], [{ laterId: said, earlierId: first, says: 'answered' }]])
})

test('the trail of a plan that does not answer the earlier review is not told what that said', async () => {
  const elsewhere = await newReview('2025-03-01', [on.outside.planId])
  const [asked, said] = [await finding(elsewhere, 'Secret'), await finding(later, 'A')]
  await say(said, [{ earlierId: asked, says: 'answered' }], elsewhere)
  expect(trailed()).toEqual([{ says: { before: null, after: 'answered' } }])
})

test('a finding is told beside those that it speaks of and those that speak of it, but none of a review that the asker does not see', async () => {
  const hidden = await newReview('2026-02-20', [on.outside.planId])
  const [first, said, next] = [await finding(earlier, '1'), await finding(later, 'A'), await finding(hidden, 'X')]
  await say(said, [{ earlierId: first, says: 'carried_forward' }])
  on.store.connections.writer.prepare("insert into finding_follow_ups (later_id, earlier_id, says, said_by, said_at) values (?, ?, 'answered', ?, '2026-02-21T10:00:00.000Z')").run(next, said, on.cast.administrator.personId)
  const beside = async (id: number) => (await followUpsBeside(on.store.db, on.cast.adviser, id)).map((each) => [each.ref, each.review, each.says, each.later])
  expect(await beside(said)).toEqual([['1', 'The visit of 2025-06-01', 'carried_forward', 0]])
  expect(await beside(first)).toEqual([['A', 'The visit of 2026-02-10', 'carried_forward', 1]])
})
