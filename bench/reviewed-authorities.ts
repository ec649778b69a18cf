import { eq } from 'drizzle-orm'
import { actionFor } from '#db/actions'
import { addArea } from '#db/areas'
import type { Store, Tx } from '#db/client'
import { addFinding, answerFinding, findingFor } from '#db/findings'
import { enterFigure } from '#db/enter-figures'
import { addMeasure, measureFor, PLAIN_MEASURE, setActionsOf } from '#db/measures'
import { addPerson, giveRole } from '#db/people'
import { addAuthority, addPlan } from '#db/plans'
import { addReview } from '#db/reviews'
import { actions } from '#db/schema/actions'
import { addDays, monthEnds, type Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import type { Asker } from '#domain/permissions'
import type { SaidReview } from '#domain/reviews'
import { TOPICS, type Role } from '#domain/vocabulary'
import { fillPlan, type Board } from './filled-plan.ts'
import { publishedReviews, type PublishedReview } from './recommendations.ts'

/** The chair of every authority's board: sees all findings. */
export const CHAIR_OF_ALL = 'chair-of-all@speed.example'
/** No published review has as many findings: this one repeats the first hundred of them. */
export const LONG_REVIEW = 'Everything that was asked: 100 findings'
const LONG = 100
const MEASURES = 10

type Holder = Asker & { roles: Map<number, Role> }
type ReviewedBoard = Board & { authorityId: number }

/** Adds all authorities with what Ofsted asked of them, each with a plan whose actions answer most of it. The first one has a review of 100 findings too. */
export async function addReviewedAuthorities(store: Store, today: Day): Promise<void> {
  const reviews = publishedReviews()
  const boards = await store.tx((tx) => addBoards(tx, [...new Set(reviews.map(({ authority }) => authority))], addDays(today, -180)))
  const all = reviews.flatMap(({ items }) => items).slice(0, LONG)
  for (const [place, [authority, board]] of [...boards].entries()) {
    await store.tx(async (tx) => {
      await fillPlan(tx, board, place === 0 ? { actions: 60, updates: [2, 3] } : { actions: 6, updates: [1] }, today)
      if (place === 0) await measure(tx, board, today)
      const its = reviews.filter((review) => review.authority === authority).map((review) => ({ ...review, title: review.kind === 'focused_visit' ? 'Focused visit' : 'Inspection of services' }))
      for (const review of its) await addFindings(tx, board, review, today)
      if (place === 0) await addFindings(tx, board, { authority, kind: 'ilacs_standard', publishedOn: today, items: all, title: LONG_REVIEW }, today)
    })
  }
}

async function addBoards(tx: Tx, authorities: string[], day: Day): Promise<Map<string, ReviewedBoard>> {
  const by = { at: `${day}T09:00:00.000Z`, today: day, asker: { personId: null, name: 'Sightline' } }
  const person = (name: string, email: string) => addPerson(tx, by, { name, email, jobTitle: '', organisation: 'Speed' })
  const [chairing, leading] = [await person('The chair of all', CHAIR_OF_ALL), await person('The head of every service', 'head-of-all@speed.example')]
  const chair: Holder = { personId: chairing.id, name: chairing.name, roles: new Map<number, Role>() }
  const head: Holder = { personId: leading.id, name: leading.name, roles: new Map<number, Role>() }
  const boards = new Map<string, ReviewedBoard>()
  for (const name of authorities) {
    const authority = await addAuthority(tx, by, name)
    const plan = await addPlan(tx, by, authority.id, { name: `Improvement plan of ${name}`, phase: '', boardName: 'Improvement board', silentAfterDays: 30, checkBackMonths: 3 })
    for (const [holder, role] of [[chair, 'chair'], [head, 'head_of_service']] as const) {
      await giveRole(tx, by, { id: holder.personId, name: holder.name }, plan.id, role)
      holder.roles.set(plan.id, role)
    }
    const area = await addArea(tx, { ...by, asker: chair }, { id: plan.id }, { number: 1, title: 'What was asked of us', origin: 'recommendation', sponsorId: chair.personId, outcomes: ['I am listened to'] })
    boards.set(name, { planId: plan.id, authorityId: authority.id, areaIds: [area.id], chair, heads: [head] })
  }
  return boards
}

/** Measures that every fifth action of the plan should move, as in the demonstration, each with figures of three months. */
async function measure(tx: Tx, board: Board, today: Day) {
  const doing = doingOf(board, today)
  const ids = (await actionIds(tx, board.planId)).filter((_, i) => i % 5 === 0)
  for (let n = 1; n <= MEASURES; n += 1) {
    const { id } = await addMeasure(tx, doing, { id: board.planId }, { ...PLAIN_MEASURE, ref: `P${n}`, title: `Visits in time, part ${n}`, section: '', unit: 'percent', polarity: 'higher', ownerId: board.heads[0]?.personId ?? board.chair.personId })
    await setActionsOf(tx, doing, await measureFor(tx, board.chair, id), ids.filter((_, i) => i % MEASURES === n % MEASURES))
    for (const [i, month] of monthEnds(today, 3).entries()) await enterFigure(tx, doing, await measureFor(tx, board.chair, id), { month, value: String(80 + n + i), reason: '' })
  }
}

async function addFindings(tx: Tx, board: ReviewedBoard, review: PublishedReview & { title: string }, today: Day) {
  const doing = doingOf(board, today)
  const said: SaidReview = {
    kind: review.kind, title: review.title, theme: '', expectedOn: null, expectedWords: null, visitedFrom: null, visitedTo: null, publishedOn: review.publishedOn < today ? review.publishedOn : today, receivedOn: null, judgements: {},
  }
  const added = await addReview(tx, doing, board.authorityId, [board.planId], said)
  const ids = await actionIds(tx, board.planId)
  let above: number | null = null
  for (const [i, { kind, words }] of review.items.entries()) {
    const parentId: number | null = i % 5 === 4 ? above : null
    const { id } = await addFinding(tx, doing, added, { ref: String(i + 1), kind, words, note: '', page: null, parentId, topics: [TOPICS[i % TOPICS.length] ?? 'front_door'] })
    if (parentId === null) above = id
    if (i % 7 === 6) continue
    const answering = new Set([ids[i % ids.length], ...(i % 3 === 0 ? [ids[(i * 7 + 3) % ids.length]] : [])])
    for (const actionId of answering) if (actionId) await answerFinding(tx, doing, await findingFor(tx, board.chair, id), await actionFor(tx, board.chair, actionId))
  }
}

const doingOf = (board: Board, today: Day): Doing => ({ asker: board.chair, at: `${today}T10:00:00.000Z`, today })
const actionIds = async (tx: Tx, planId: number) => (await tx.select({ id: actions.id }).from(actions).where(eq(actions.planId, planId)).orderBy(actions.refSort)).map(({ id }) => id)
