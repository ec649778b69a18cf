import { and, eq, inArray, max, sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { FIRST_RULES } from '#domain/statutory-clock'
import { record, type TrailAuthor } from './audit.ts'
import { BOARDS_OF_PLAN, governedBy } from './boards.ts'
import type { Db, Tx } from './client.ts'
import { prepared } from './prepared.ts'
import { deadlineRules } from './schema/clock.ts'
import { authorities, plans, planVersions } from './schema/plans.ts'

export type SaidPlan = { name: string; phase: string; silentAfterDays: number; checkBackMonths: number }

export const planInTrail = (plan: { id: number; name: string }) => ({ kind: 'plan' as const, id: plan.id, name: plan.name, planId: plan.id })

/** A plan with the name of its authority. Throws NotFound when the asker has no role in it. */
export async function planFor(db: Db, asker: Asker, id: number) {
  if (!asker.roles.has(id)) throw new NotFound()
  const row = await prepared(db, 'plan', () => db.select({ plan: plans, authorityName: authorities.name, boardName: BOARDS_OF_PLAN }).from(plans)
    .innerJoin(authorities, eq(authorities.id, plans.authorityId)).where(eq(plans.id, sql.placeholder('id'))).prepare()).get({ id })
  if (!row) throw new NotFound()
  return { ...row.plan, authorityName: row.authorityName, boardName: row.boardName }
}
export type LoadedPlan = Awaited<ReturnType<typeof planFor>>

/** Every plan that the asker has a role in. */
export async function plansFor(db: Db, asker: Asker) {
  return db.select({ id: plans.id, name: plans.name, phase: plans.phase, boardName: BOARDS_OF_PLAN, silentAfterDays: plans.silentAfterDays, authorityName: authorities.name }).from(plans)
    .innerJoin(authorities, eq(authorities.id, plans.authorityId)).where(inArray(plans.id, [...asker.roles.keys()])).orderBy(authorities.name, plans.id)
}

export async function addAuthority(tx: Tx, by: TrailAuthor, name: string) {
  const authority = await tx.insert(authorities).values({ name, createdAt: by.at }).returning().get()
  await tx.insert(deadlineRules).values(FIRST_RULES.map((rule) => ({ ...rule, onlyWithPriorityActions: rule.onlyWithPriorityActions ? 1 : 0, authorityId: authority.id })))
  await record(tx, by, 'authority.added', { kind: 'authority', id: authority.id, name, planId: null })
  return authority
}

/** Adds a plan to an authority, governed by the board of this name. Whoever adds it must be given a role in it by the caller. */
export async function addPlan(tx: Tx, by: TrailAuthor, authorityId: number, { boardName, ...said }: SaidPlan & { boardName: string }) {
  const plan = await tx.insert(plans).values({ ...said, authorityId, createdAt: by.at }).returning().get()
  await record(tx, by, 'plan.added', planInTrail(plan), said)
  await governedBy(tx, by, plan, boardName)
  return plan
}

export async function editPlan(tx: Tx, doing: Doing, plan: LoadedPlan, said: SaidPlan) {
  await tx.update(plans).set({ ...said, version: plan.version + 1 }).where(eq(plans.id, plan.id))
  const { name, phase, silentAfterDays, checkBackMonths } = plan
  await record(tx, doing, 'plan.edited', planInTrail({ ...plan, name: said.name }), { before: { name, phase, silentAfterDays, checkBackMonths }, after: said })
}

/** Makes the next version of a plan: the plan as it stands today, with what is new in it. */
export async function makeVersion(tx: Tx, doing: Doing, plan: { id: number; name: string; phase: string }, note: string) {
  const last = await tx.select({ number: max(planVersions.number) }).from(planVersions).where(eq(planVersions.planId, plan.id)).get()
  const version = await tx.insert(planVersions).values({ planId: plan.id, number: (last?.number ?? 0) + 1, phase: plan.phase, note, madeBy: doing.asker.personId, madeAt: doing.at }).returning().get()
  await record(tx, doing, 'version.made', planInTrail(plan), { number: version.number })
  return version
}

/** Approves a version of a plan. Throws NotFound when it isn't the plan's, RuleError when it was approved. */
export async function approveVersion(tx: Tx, doing: Doing, plan: { id: number; name: string }, number: number) {
  const version = await tx.select().from(planVersions).where(and(eq(planVersions.planId, plan.id), eq(planVersions.number, number))).get()
  if (!version) throw new NotFound()
  if (version.approvedAt) throw new RuleError('This version was approved already')
  await tx.update(planVersions).set({ approvedBy: doing.asker.personId, approvedAt: doing.at }).where(eq(planVersions.id, version.id))
  await record(tx, doing, 'version.approved', planInTrail(plan), { number })
}
