import { and, count, eq, inArray, isNull } from 'drizzle-orm'
import { checkClaim } from '#domain/claim-check'
import type { Claim } from '#domain/claim-figures'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { planInTrail } from './plans.ts'
import { claims, measures } from './schema/measures.ts'

/** A claim with the report that makes it and its words. `measureId` is null of a count, or where no measure of the plan is spoken of. */
export type SaidClaim = Claim & { source: string; words: string; measureId: number | null }
/** A claim whose measure is still a name: its reference, its title, or its title with its breakdown. */
export type NamedClaim = Claim & { line: number; source: string; words: string; measure: string }

/** How many claims a plan holds at most: all of them are held against the figures at once. */
export const MOST_CLAIMS = 600

export const claimInTrail = ({ id, source, planId }: { id: number; source: string; planId: number }) => ({ kind: 'claim' as const, id, name: `A claim of ${source}`, planId })

/** A claim that was not removed, with its measure. Throws NotFound when the asker has no role in its plan. */
export async function claimFor(db: Db, asker: Asker, id: number) {
  const row = await db.select({ claim: claims, ref: measures.ref, title: measures.title }).from(claims).leftJoin(measures, eq(measures.id, claims.measureId))
    .where(and(eq(claims.id, id), isNull(claims.removedAt), inArray(claims.planId, [...asker.roles.keys()]))).get()
  if (!row) throw new NotFound()
  return { ...row.claim, measure: row.ref === null ? null : `${row.ref} ${row.title}` }
}
export type LoadedClaim = Awaited<ReturnType<typeof claimFor>>

/** Records what a report says of a figure. Throws RuleError as checkClaim does, NotFound for a measure of another plan. */
export async function recordClaim(tx: Tx, doing: Doing, plan: { id: number }, said: SaidClaim) {
  await checkRoom(tx, plan.id, 1)
  if (said.measureId !== null && !(await tx.select({ id: measures.id }).from(measures).where(and(eq(measures.id, said.measureId), eq(measures.planId, plan.id))).get())) throw new NotFound()
  const claim = await tx.insert(claims).values(rowOf(doing, plan.id, said)).returning().get()
  await record(tx, doing, 'claim.recorded', claimInTrail(claim), { claimKind: claim.kind, span: claim.span, ...(claim.month && { month: claim.month }) })
  return claim
}

/** Records many claims at once, or none. Throws an AggregateError with a RuleError for each line whose measure isn't known. */
export async function recordClaims(tx: Tx, doing: Doing, plan: { id: number; name: string }, named: readonly NamedClaim[], field: string) {
  await checkRoom(tx, plan.id, named.length, field)
  const known = await measureNames(tx, plan.id)
  const unknown = named.flatMap(({ line, measure }) => (measure && typeof known(measure) !== 'number' ? [new RuleError(`Line ${line}: ${known(measure) === 'twice' ? 'two measures are' : 'no measure of this plan is'} called “${measure}”: give its reference`, field)] : []))
  if (unknown.length > 0) throw new AggregateError(unknown)
  const said = named.map(({ measure, ...claim }) => ({ ...claim, measureId: measure ? Number(known(measure)) : null }))
  for (let from = 0; from < said.length; from += ROWS_AT_ONCE) await tx.insert(claims).values(said.slice(from, from + ROWS_AT_ONCE).map((claim) => rowOf(doing, plan.id, claim)))
  await record(tx, doing, 'claim.recorded', planInTrail(plan), { lines: said.length })
  return said.length
}

const ROWS_AT_ONCE = 100

function rowOf(doing: Doing, planId: number, { source, words, measureId, ...typed }: SaidClaim) {
  const { kind, span, month, value, fromMonth, fromValue, said, comparator } = checkClaim(typed)
  return { planId, measureId, source, words, kind, span, month, value, fromMonth, fromValue, said, comparator, recordedBy: doing.asker.personId, recordedAt: doing.at }
}

async function checkRoom(tx: Tx, planId: number, more: number, field?: string) {
  const held = (await tx.select({ count: count() }).from(claims).where(and(eq(claims.planId, planId), isNull(claims.removedAt))).get())?.count ?? 0
  if (held + more > MOST_CLAIMS) throw new RuleError(`A plan holds at most ${MOST_CLAIMS} claims, and this one has ${held}: remove those of an earlier report first`, field)
}

/** Which measure of a plan a name stands for: its id, "twice" when there are several, or nothing. Case and signs don't matter. */
async function measureNames(tx: Tx, planId: number): Promise<(name: string) => number | 'twice' | undefined> {
  const rows = await tx.select({ id: measures.id, ref: measures.ref, title: measures.title, breakdown: measures.breakdown }).from(measures).where(eq(measures.planId, planId))
  const byRef = new Map(rows.map(({ id, ref }) => [ref.toLowerCase(), id]))
  const [whole, title] = [new Map<string, number | 'twice'>(), new Map<string, number | 'twice'>()]
  const note = (names: typeof whole, name: string, id: number) => names.set(name, names.has(name) ? 'twice' : id)
  for (const measure of rows) {
    note(whole, plain(`${measure.title} ${measure.breakdown}`), measure.id)
    note(title, plain(measure.title), measure.id)
  }
  return (name) => byRef.get(name.toLowerCase()) ?? whole.get(plain(name)) ?? title.get(plain(name))
}
const plain = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** Removes a claim that was recorded by mistake, or that its report has put right: it stays in the trail. */
export async function removeClaim(tx: Tx, doing: Doing, claim: LoadedClaim) {
  await tx.update(claims).set({ removedAt: doing.at }).where(eq(claims.id, claim.id))
  await record(tx, doing, 'claim.removed', claimInTrail(claim), { claimKind: claim.kind })
}

/** The measures of a plan to choose from, by reference. */
export async function measureChoices(db: Db, planId: number) {
  return db.select({ id: measures.id, ref: measures.ref, title: measures.title, breakdown: measures.breakdown }).from(measures).where(eq(measures.planId, planId)).orderBy(measures.refSort).limit(500)
}
