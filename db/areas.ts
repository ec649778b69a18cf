import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import type { AreaOrigin } from '#domain/vocabulary'
import { checkPeopleOfPlan } from './actions.ts'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { areas, outcomes } from './schema/plans.ts'

export type SaidArea = { number: number; title: string; origin: AreaOrigin; sponsorId: number | null; outcomes: string[] }

export const areaInTrail = (area: { id: number; number: number; title: string; planId: number }) => ({ kind: 'area' as const, id: area.id, name: `${area.number} ${area.title}`, planId: area.planId })

/** A priority area with its outcomes. Throws NotFound when the asker may not see it. */
export async function areaFor(db: Db, asker: Asker, id: number) {
  const area = await db.select().from(areas).where(and(eq(areas.id, id), inArray(areas.planId, [...asker.roles.keys()]))).get()
  if (!area) throw new NotFound()
  const said = await db.select({ words: outcomes.words }).from(outcomes).where(eq(outcomes.areaId, id)).orderBy(asc(outcomes.position))
  return { ...area, outcomes: said.map(({ words }) => words) }
}
export type LoadedArea = Awaited<ReturnType<typeof areaFor>>

/** Adds a numbered priority area. Throws RuleError when the number is taken or the sponsor has no role in the plan. */
export async function addArea(tx: Tx, doing: Doing, plan: { id: number }, said: SaidArea) {
  await checkArea(tx, plan.id, said)
  const { outcomes: words, ...what } = said
  const area = await tx.insert(areas).values({ ...what, planId: plan.id, createdAt: doing.at }).returning().get()
  await saveOutcomes(tx, area.id, words)
  await record(tx, doing, 'area.added', areaInTrail(area), { number: area.number, sponsorId: area.sponsorId })
  return area
}

/** Changes a priority area; its outcomes become those given. Throws RuleError as addArea does. */
export async function editArea(tx: Tx, doing: Doing, area: LoadedArea, said: SaidArea) {
  await checkArea(tx, area.planId, said, area.id)
  const { outcomes: words, ...what } = said
  await tx.update(areas).set({ ...what, version: area.version + 1 }).where(eq(areas.id, area.id))
  await tx.delete(outcomes).where(eq(outcomes.areaId, area.id))
  await saveOutcomes(tx, area.id, words)
  const { number, title, sponsorId } = area
  await record(tx, doing, 'area.edited', areaInTrail({ ...area, ...what }), { before: { number, title, sponsorId, outcomes: area.outcomes }, after: { number: said.number, title: said.title, sponsorId: said.sponsorId, outcomes: words } })
}

async function checkArea(tx: Tx, planId: number, said: SaidArea, except = 0) {
  const taken = await tx.select({ id: areas.id }).from(areas).where(and(eq(areas.planId, planId), eq(areas.number, said.number))).get()
  if (taken && taken.id !== except) throw new RuleError(`There is a priority area ${said.number} in this plan already: choose another number`, 'number')
  if (said.sponsorId) await checkPeopleOfPlan(tx, planId, [said.sponsorId], 'sponsor')
}

async function saveOutcomes(tx: Tx, areaId: number, words: readonly string[]) {
  if (words.length > 0) await tx.insert(outcomes).values(words.map((each, i) => ({ areaId, position: i + 1, words: each })))
}
