import { and, eq, inArray } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker, Subject } from '#domain/permissions'
import type { ComparatorKind, PeriodKind, Polarity, Scheme, Unit } from '#domain/vocabulary'
import { checkPeopleOfPlan } from './actions.ts'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { actionMeasures, figures, measures } from './schema/measures.ts'
import { actions } from './schema/actions.ts'
import { people } from './schema/people.ts'
import { authorities, plans } from './schema/plans.ts'

export type SaidMeasure = {
  ref: string; title: string; section: string; unit: Unit; polarity: Polarity; ownerId: number; definition: string
  periodKind: PeriodKind; scheme: Scheme; comparedWith: ComparatorKind | null; worseWithin: string; partOf: number | null; breakdown: string; caveat: string; lait: string
}

/** What a measure says beyond its name, unit, polarity and owner when nobody has said more. */
export const PLAIN_MEASURE = { definition: '', periodKind: 'month', scheme: 'none', comparedWith: null, worseWithin: '10', partOf: null, breakdown: '', caveat: '', lait: '' } as const satisfies Partial<SaidMeasure>

/** A measure with its plan, its owner and the ids of the actions that should move it. Throws NotFound when the asker has no role in its plan. */
export async function measureFor(db: Db, asker: Asker, id: number) {
  const row = await db.select({ measure: measures, ownerName: people.name, planName: plans.name, authorityId: plans.authorityId, laCode: authorities.laCode }).from(measures)
    .innerJoin(people, eq(people.id, measures.ownerId)).innerJoin(plans, eq(plans.id, measures.planId)).innerJoin(authorities, eq(authorities.id, plans.authorityId))
    .where(and(eq(measures.id, id), inArray(measures.planId, [...asker.roles.keys()]))).get()
  if (!row) throw new NotFound()
  const moved = await db.select({ id: actionMeasures.actionId }).from(actionMeasures).where(eq(actionMeasures.measureId, id)).orderBy(actionMeasures.actionId)
  const { measure, ...around } = row
  return { ...measure, ...around, actionIds: moved.map(({ id }) => id) }
}
export type LoadedMeasure = Awaited<ReturnType<typeof measureFor>>

/** A measure as permissions see it: its plan, and whose it is. */
export function measureOf({ planId, ownerId }: Pick<LoadedMeasure, 'planId' | 'ownerId'>): Subject {
  return { planId, ownIds: [ownerId] }
}

export const measureInTrail = (measure: { id: number; ref: string; title: string; planId: number }) => ({ kind: 'measure' as const, id: measure.id, name: `${measure.ref} ${measure.title}`, planId: measure.planId })

/** "KPI 4.10" as a text that sorts after "KPI 4.9". */
const refSort = (ref: string) => ref.toLowerCase().replaceAll(/\d+/g, (digits) => digits.padStart(6, '0'))
const facts = ({ ref, title, unit, polarity, ownerId, periodKind, scheme, comparedWith, worseWithin, breakdown, lait }: SaidMeasure) => ({ ref, title, unit, polarity, ownerId, periodKind, scheme, comparedWith, worseWithin, breakdown, lait })

/** Adds a measure to a plan. Throws RuleError when the ref is taken or the owner has no role in the plan. */
export async function addMeasure(tx: Tx, doing: Doing, plan: { id: number }, said: SaidMeasure) {
  await checkMeasure(tx, plan.id, said)
  const measure = await tx.insert(measures).values({ ...said, refSort: refSort(said.ref), planId: plan.id }).returning().get()
  await record(tx, doing, 'measure.added', measureInTrail(measure), facts(said))
  return measure
}

/** Changes what a measure is; its figures stay. Throws RuleError as addMeasure does, and when figures would be read in another unit. */
export async function editMeasure(tx: Tx, doing: Doing, measure: LoadedMeasure, said: SaidMeasure) {
  await checkMeasure(tx, measure.planId, said, measure.id)
  if (said.unit !== measure.unit && (await hasFigures(tx, measure.id))) throw new RuleError('This measure has figures in its unit already: add another measure for the new unit', 'unit')
  await tx.update(measures).set({ ...said, refSort: refSort(said.ref), version: measure.version + 1 }).where(eq(measures.id, measure.id))
  await record(tx, doing, 'measure.edited', measureInTrail({ ...measure, ...said }), { before: facts(measure), after: facts(said) })
}

/** Whether a measure has any figure yet, of whatever span. */
export async function hasFigures(db: Db, measureId: number): Promise<boolean> {
  return (await db.select({ id: figures.id }).from(figures).where(eq(figures.measureId, measureId)).limit(1).get()) !== undefined
}

async function checkMeasure(tx: Tx, planId: number, said: SaidMeasure, except = 0) {
  const taken = await tx.select({ id: measures.id }).from(measures).where(and(eq(measures.planId, planId), eq(measures.ref, said.ref))).get()
  if (taken && taken.id !== except) throw new RuleError(`There is a measure ${said.ref} in this plan already: choose another reference`, 'ref')
  await checkPeopleOfPlan(tx, planId, [said.ownerId], 'owner')
  if (said.partOf === null) return
  const whole = await tx.select({ partOf: measures.partOf }).from(measures).where(and(eq(measures.id, said.partOf), eq(measures.planId, planId))).get()
  if (!whole) throw new NotFound()
  if (whole.partOf !== null || said.partOf === except) throw new RuleError('Choose a measure that is not itself a part of another', 'part-of')
  const part = await tx.select({ ref: measures.ref }).from(measures).where(eq(measures.partOf, except)).limit(1).get()
  if (part) throw new RuleError(`This measure has parts of its own, such as ${part.ref}, so it can not be a part of another`, 'part-of')
}

/** Says which actions of the plan a measure should be moved by: these and no others. Throws NotFound for an action of another plan. */
export async function setActionsOf(tx: Tx, doing: Doing, measure: LoadedMeasure, actionIds: readonly number[]) {
  const wanted = [...new Set(actionIds)].toSorted((a, b) => a - b)
  const found = wanted.length === 0 ? [] : await tx.select({ id: actions.id }).from(actions).where(and(inArray(actions.id, wanted), eq(actions.planId, measure.planId)))
  if (found.length < wanted.length) throw new NotFound()
  await tx.delete(actionMeasures).where(eq(actionMeasures.measureId, measure.id))
  if (wanted.length > 0) await tx.insert(actionMeasures).values(wanted.map((actionId) => ({ actionId, measureId: measure.id })))
  await tx.update(measures).set({ version: measure.version + 1 }).where(eq(measures.id, measure.id))
  await record(tx, doing, 'measure.edited', measureInTrail(measure), { before: { actions: measure.actionIds }, after: { actions: wanted } })
}
