import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { RuleError } from '#domain/errors'
import { plansWith } from '#domain/permissions'
import { record } from './audit.ts'
import { checkMaySit, membersOf } from './board-members.ts'
import { boardInTrail, type LoadedBoard } from './boards.ts'
import type { Db, Tx } from './client.ts'
import { boardMembers, boardPlans, boards } from './schema/boards.ts'
import { plans } from './schema/plans.ts'

/** What is said of a board: who is in the chair, and how often it meets in weeks and in words. */
export type SaidBoard = { name: string; chairId: number | null; everyWeeks: number | null; meets: string }

/** Adds another board for a plan. Throws RuleError when its authority has one of that name. */
export async function addBoard(tx: Tx, doing: Doing, plan: { id: number; authorityId: number }, said: SaidBoard) {
  await checkName(tx, plan.authorityId, said.name)
  const { chairId, ...facts } = said
  if (chairId !== null) await checkMaySit(tx, { planIds: [plan.id] }, chairId, 'chair')
  const board = await tx.insert(boards).values({ ...facts, chairId, authorityId: plan.authorityId, createdAt: doing.at }).returning().get()
  await tx.insert(boardPlans).values({ boardId: board.id, planId: plan.id })
  await record(tx, doing, 'board.added', boardInTrail({ ...board, planIds: [plan.id] }), said)
  await seatChair(tx, doing, { ...board, planIds: [plan.id] }, chairId)
  return board
}

/** Changes what is said of a board. Whoever takes the chair sits on the board from then on. Throws RuleError for a name that another has, or a chair without a role. */
export async function editBoard(tx: Tx, doing: Doing, board: LoadedBoard, said: SaidBoard) {
  await checkName(tx, board.authorityId, said.name, board.id)
  if (said.chairId !== null && said.chairId !== board.chairId) await checkMaySit(tx, board, said.chairId, 'chair')
  await tx.update(boards).set({ ...said, version: board.version + 1 }).where(eq(boards.id, board.id))
  const { name, chairId, everyWeeks, meets } = board
  await record(tx, doing, 'board.edited', boardInTrail({ ...board, name: said.name }), { before: { name, chairId, everyWeeks, meets }, after: said })
  if (said.chairId !== board.chairId) await seatChair(tx, doing, { ...board, name: said.name }, said.chairId)
}

async function seatChair(tx: Tx, doing: Doing, board: { id: number; name: string; planIds: readonly number[] }, chairId: number | null) {
  if (chairId === null || (await membersOf(tx, board.id)).some(({ personId }) => personId === chairId)) return
  await tx.insert(boardMembers).values({ boardId: board.id, personId: chairId, joinedOn: doing.today })
  await record(tx, doing, 'board.member-added', boardInTrail(board), { memberId: chairId, joinedOn: doing.today })
}

async function checkName(tx: Tx, authorityId: number, name: string, but = 0) {
  const same = await tx.select({ id: boards.id }).from(boards).where(and(eq(boards.authorityId, authorityId), ne(boards.id, but), sql`lower(${boards.name}) = lower(${name})`)).get()
  if (same) throw new RuleError('This council has a board of that name. Enter another name, or let the board that there is govern the plan from its own page', 'name')
}

/** The plans of the board's authority that the asker administers: those that they may put under it or take from it. */
export async function plansToGovern(db: Db, doing: Pick<Doing, 'asker'>, board: Pick<LoadedBoard, 'authorityId'>) {
  return db.select({ id: plans.id, name: plans.name }).from(plans).where(and(eq(plans.authorityId, board.authorityId), inArray(plans.id, plansWith(doing.asker, 'board.manage')))).orderBy(plans.name)
}

/**
 * Says which of the plans that the asker administers a board governs; the others stay as they are. Throws RuleError for a plan
 * that isn't theirs to give, when none would be left under the board, or a plan would be left without one.
 */
export async function setPlansOfBoard(tx: Tx, doing: Doing, board: LoadedBoard, planIds: readonly number[]) {
  const theirs = (await plansToGovern(tx, doing, board)).map(({ id }) => id)
  if (planIds.some((id) => !theirs.includes(id))) throw new RuleError('Select only plans of this council that you administer', 'plans')
  const governed = (await tx.select({ id: boardPlans.planId }).from(boardPlans).where(eq(boardPlans.boardId, board.id))).map(({ id }) => id)
  const added = planIds.filter((id) => !governed.includes(id))
  const removed = theirs.filter((id) => governed.includes(id) && !planIds.includes(id))
  if (governed.length + added.length === removed.length) throw new RuleError('A board governs at least one plan: select one', 'plans')
  await checkKeepsBoard(tx, board, removed)
  const subject = (planId: number) => boardInTrail({ ...board, planIds: [planId] })
  if (added.length > 0) await tx.insert(boardPlans).values(added.map((planId) => ({ boardId: board.id, planId })))
  for (const planId of added) await record(tx, doing, 'board.plan-added', subject(planId), { plans: [planId] })
  if (removed.length > 0) await tx.delete(boardPlans).where(and(eq(boardPlans.boardId, board.id), inArray(boardPlans.planId, removed)))
  for (const planId of removed) await record(tx, doing, 'board.plan-removed', subject(planId), { plans: [planId] })
}

async function checkKeepsBoard(tx: Tx, board: Pick<LoadedBoard, 'id'>, planIds: readonly number[]) {
  const others = tx.select({ id: boardPlans.planId }).from(boardPlans).where(ne(boardPlans.boardId, board.id))
  const left = await tx.select({ name: plans.name }).from(plans).where(and(inArray(plans.id, [...planIds]), sql`${plans.id} not in ${others}`)).get()
  if (left) throw new RuleError(`${left.name} would have no board: add another board for it first`, 'plans')
}
