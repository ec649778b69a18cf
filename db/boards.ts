import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import { NotFound } from '#domain/errors'
import type { Asker, Subject } from '#domain/permissions'
import { record, type TrailAuthor } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { boardPlans, boards } from './schema/boards.ts'
import { plans } from './schema/plans.ts'

/** The ids of the boards that govern a plan of the asker's: the only way boards and their meetings are seen. */
export function visibleBoards(db: Db, asker: Asker) {
  return db.select({ id: boardPlans.boardId }).from(boardPlans).where(sql`${boardPlans.planId} in (select value from json_each(${JSON.stringify([...asker.roles.keys()])}))`)
}

/** A board with those of its plans that the asker has a role in. Throws NotFound when there is none. */
export async function boardFor(db: Db, asker: Asker, id: number) {
  const rows = await db.select({ board: boards, plan: { id: plans.id, name: plans.name } }).from(boards).innerJoin(boardPlans, eq(boardPlans.boardId, boards.id))
    .innerJoin(plans, eq(plans.id, boardPlans.planId)).where(and(eq(boards.id, id), inArray(plans.id, [...asker.roles.keys()]))).orderBy(asc(plans.id))
  const [first] = rows
  if (!first) throw new NotFound()
  const governed = rows.map(({ plan }) => plan)
  return { ...first.board, plans: governed, planIds: governed.map(({ id }) => id) }
}
export type LoadedBoard = Awaited<ReturnType<typeof boardFor>>

/** A board, or what is its own, stands in each of its plans that the asker sees: whoever may do a thing in one of them may do it to the board. */
export const inPlansOf = ({ planIds }: { planIds: readonly number[] }, ownIds: readonly number[] = []): Subject[] => planIds.map((planId) => ({ planId, ownIds }))

export const boardInTrail = (board: { id: number; name: string; planIds: readonly number[] }) => ({ kind: 'board' as const, id: board.id, name: board.name, planId: board.planIds[0] ?? null })

/** The boards that govern a plan, the governing one first. The plan has been loaded through the asker's plans. */
export async function boardsOfPlan(db: Db, planId: number) {
  return db.select({ id: boards.id, name: boards.name }).from(boards).innerJoin(boardPlans, eq(boardPlans.boardId, boards.id)).where(eq(boardPlans.planId, planId)).orderBy(asc(boards.id))
}

/** Lets the board of this name govern a plan of its authority; it is made when the authority has none of that name. */
export async function governedBy(tx: Tx, by: TrailAuthor, plan: { id: number; authorityId: number }, name: string) {
  const standing = await tx.select().from(boards).where(and(eq(boards.authorityId, plan.authorityId), sql`lower(${boards.name}) = lower(${name})`)).get()
  const board = standing ?? await tx.insert(boards).values({ authorityId: plan.authorityId, name, createdAt: by.at }).returning().get()
  await tx.insert(boardPlans).values({ boardId: board.id, planId: plan.id })
  await record(tx, by, standing ? 'board.plan-added' : 'board.added', boardInTrail({ ...board, planIds: [plan.id] }), standing ? { plans: [plan.id] } : { name })
  return board
}

/** The names of the boards of a plan, the governing one first. */
export const BOARDS_OF_PLAN = sql<string>`coalesce((select group_concat(name, ', ' order by boards.id) from boards join board_plans on board_id = boards.id where board_plans.plan_id = "plans"."id"), '')`
