import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { eq } from 'drizzle-orm'
import { coverageOfEach } from '#domain/coverage'
import { asksForAnswer, type SaidReview } from '#domain/reviews'
import { FINDING_KINDS } from '#domain/vocabulary'
import { actionFor } from './actions.ts'
import { authorityFor } from './authorities.ts'
import { addFinding, answerFinding, dropFinding, findingFor, type SaidFinding } from './findings.ts'
import { addMeeting, NO_PLACE } from './meetings.ts'
import { listReviews, MOMENTS_A_PAGE, REVIEWS_A_PAGE, timelineOfAuthority } from './review-list.ts'
import { FINDINGS_A_PAGE, findingsOfReview } from './review-page.ts'
import { addReview, reviewFor } from './reviews.ts'
import { actions } from './schema/actions.ts'
import { testDatabase, TODAY, type Member, type TestDatabase } from './test-database.ts'

let t: TestDatabase
beforeEach(async () => { t = await testDatabase() })
afterEach(() => t.close())

const VISIT: SaidReview = { kind: 'monitoring_visit', title: 'Visit', theme: '', expectedOn: null, expectedWords: null, visitedFrom: '2026-02-10', visitedTo: null, publishedOn: null, receivedOn: null, judgements: {} }
const review = (said: Partial<SaidReview> = {}, planIds = [t.planId]) => t.store.tx((tx) => addReview(tx, t.doing('administrator'), 1, planIds, { ...VISIT, ...said }))
const finding = (reviewId: number, said: Partial<SaidFinding> = {}) => t.store.tx(async (tx) => addFinding(tx, t.doing('administrator'), await reviewFor(tx, t.cast.administrator, reviewId), {
  ref: '', kind: 'recommendation', words: 'Supervision is regular', note: '', page: null, parentId: null, topics: [], ...said,
}))
const answer = (id: number, actionId = t.actionIds[0]) => t.store.tx(async (tx) => answerFinding(tx, t.doing('chair'), await findingFor(tx, t.cast.chair, id), await actionFor(tx, t.cast.chair, actionId)))
const drop = (id: number) => t.store.tx(async (tx) => dropFinding(tx, t.doing('chair'), await findingFor(tx, t.cast.chair, id), 'The service was closed last year'))
const listed = (planId = t.planId, page = 1) => listReviews(t.store.db, planId, page)
const timeline = async (who: Member = 'chair', page = 1) => timelineOfAuthority(t.store.db, t.cast[who], await authorityFor(t.store.db, t.cast[who], 1), TODAY, page)
const shown = (reviewId: number, who: Member = 'chair', page = 1) => findingsOfReview(t.store.db, t.cast[who], reviewId, page)

describe('the reviews of a plan', () => {
  test('newest first, each with its overall judgement and counts', async () => {
    const inspection = await review({ kind: 'ilacs_short', title: 'Inspection', visitedFrom: '2025-06-02', judgements: { overall: 'inadequate' } })
    await review({ title: 'Next visit', visitedFrom: null, expectedWords: 'May 2026' })
    await review()
    await review({ title: 'Of the other plan' }, [t.outside.planId])
    const one = await finding(inspection.id)
    await finding(inspection.id)
    await finding(inspection.id, { kind: 'strength' })
    await answer(one.id)
    expect((await listed()).rows.map(({ title, overall, findings, unanswered }) => [title, overall, findings, unanswered])).toEqual([
      ['Next visit', null, 0, 0], ['Visit', null, 0, 0], ['Inspection', 'inadequate', 3, 1]])
    expect((await listed(t.outside.planId)).rows.map(({ title }) => title)).toEqual(['Of the other plan'])
  })

  test('each stands on one page, and a page past the end is the last', async () => {
    for (let i = 0; i < REVIEWS_A_PAGE + 1; i++) await review({ title: `Visit ${i}` })
    const titles = [...(await listed()).rows, ...(await listed(t.planId, 2)).rows].map(({ title }) => title)
    expect(new Set(titles).size).toBe(REVIEWS_A_PAGE + 1)
    expect(await listed(t.planId, 99)).toMatchObject({ page: 2, pages: 2, total: REVIEWS_A_PAGE + 1 })
  })
})

describe('the findings of a review', () => {
  test('in its order, nested points under theirs whenever they were added', async () => {
    const { id } = await review()
    const one = await finding(id, { ref: '1' })
    await finding(id, { ref: '2' })
    await finding(id, { ref: '1a', parentId: one.id })
    await finding(id, { ref: '3' })
    await finding(id, { ref: '1b', parentId: one.id })
    expect((await shown(id)).rows.map(({ ref, parentRef }) => [ref, parentRef])).toEqual([['1', null], ['1a', '1'], ['1b', '1'], ['2', null], ['3', null]])
  })

  test('with who answers each; an action of a plan that the asker is not in is counted alone', async () => {
    const { id } = await review({}, [t.planId, t.outside.planId])
    const one = await finding(id, { topics: ['workforce', 'recording'] })
    await answer(one.id)
    await t.store.tx(async (tx) => answerFinding(tx, t.doing('outsider'), await findingFor(tx, t.cast.outsider, one.id), await actionFor(tx, t.cast.outsider, t.outside.actionId)))
    const [row] = (await shown(id)).rows
    expect(row).toMatchObject({ actions: [{ ref: '1.1', title: 'Action 1.1', stage: 'not_started', planId: t.planId }], going: 2, elsewhere: 1, stopped: 0, dropReason: null })
    expect(row?.topics.toSorted()).toEqual(['recording', 'workforce'])
    expect((await shown(id, 'outsider')).rows[0]).toMatchObject({ actions: [{ planId: t.outside.planId }], elsewhere: 1 })
  })

  test('what nobody answers is counted as coverage says it of each', async () => {
    const { id } = await review()
    for (const kind of FINDING_KINDS) await finding(id, { kind })
    const [answered, stopped, dropped] = [await finding(id), await finding(id), await finding(id)]
    const above = async (...points: Partial<SaidFinding>[]) => {
      const { id: parentId } = await finding(id)
      return Promise.all(points.map((point) => finding(id, { ...point, parentId })))
    }
    const [both, half, droppedPoint] = [await above({}, {}), await above({}, {}), await above({}, { kind: 'strength' })]
    await above({ kind: 'strength' })
    for (const each of [answered, ...both, half[0]]) if (each) await answer(each.id)
    await answer(stopped.id, t.actionIds[1])
    await t.store.tx((tx) => tx.update(actions).set({ stage: 'stopped' }).where(eq(actions.id, t.actionIds[1])))
    for (const each of [dropped, droppedPoint[0]]) if (each) await drop(each.id)
    const { rows, unanswered, total } = await shown(id)
    const coverage = coverageOfEach(rows.map(({ id, parentId, kind, dropReason, actions }) => ({ id, parentId, kind, dropped: dropReason !== null, answers: actions.map((each) => ({ ...each, evidenced: false })) })))
    for (const row of rows) expect(row.unanswered === 1, `finding ${row.id}`).toBe(coverage.get(row.id) === 'unanswered')
    expect(unanswered).toBe(FINDING_KINDS.filter(asksForAnswer).length + 4)
    expect((await listed()).rows[0]).toMatchObject({ findings: total, unanswered })
  })

  test('one page of a hundred, and a page past the end is the first', async () => {
    const { id } = await review()
    for (let i = 0; i < FINDINGS_A_PAGE + 1; i++) await finding(id, { ref: String(i) })
    expect((await shown(id, 'chair', 2)).rows).toHaveLength(1)
    expect(await shown(id, 'chair', 9)).toMatchObject({ page: 1, pages: 2, total: FINDINGS_A_PAGE + 1 })
  })

  test('of a review without any', async () => expect(await shown((await review()).id)).toMatchObject({ total: 0, unanswered: 0, rows: [] }))
})

describe('the time line of an authority', () => {
  test('what is expected, the soonest first, then what has been, the newest first', async () => {
    await review({ title: 'Next visit', visitedFrom: null, expectedWords: 'May 2026' })
    await review({ title: 'Peer review', visitedFrom: null, expectedOn: '2026-04-01' })
    await review()
    for (const onDay of ['2026-04-20', '2026-02-20', '2026-01-20']) await t.store.tx((tx) => addMeeting(tx, t.doing('chair'), { id: t.boardId, planIds: [t.planId] }, { ...NO_PLACE, onDay, title: 'Board' }))
    expect((await timeline()).rows.map(({ title, day, expected }) => [title, day, expected])).toEqual([
      ['Peer review', '2026-04-01', 1], ['Board', '2026-04-20', 1], ['Next visit', '2026-05-01', 1], ['Board', '2026-02-20', 0], ['Visit', '2026-02-10', 0], ['Board', '2026-01-20', 0]])
  })

  test('shows the outsider only what is of their own plan', async () => {
    await review()
    await review({ title: 'Of both' }, [t.planId, t.outside.planId])
    await t.store.tx((tx) => addMeeting(tx, t.doing('chair'), { id: t.boardId, planIds: [t.planId] }, { ...NO_PLACE, onDay: '2026-02-20', title: 'Board' }))
    expect((await timeline('outsider')).rows.map(({ title }) => title)).toEqual(['Of both'])
  })

  test('is paged', async () => {
    await t.store.tx(async (tx) => { for (let i = 0; i < MOMENTS_A_PAGE + 1; i++) await addMeeting(tx, t.doing('chair'), { id: t.boardId, planIds: [t.planId] }, { ...NO_PLACE, onDay: '2026-02-20', title: `Board ${i}` }) })
    expect((await timeline('chair', 2)).rows).toHaveLength(1)
    expect(await timeline('chair', 5)).toMatchObject({ page: 1, pages: 2 })
  })
})
