import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { checkPack, MOST_UNFINISHED_PACKS, type PackScope } from '#domain/evidence-pack'
import { plansWith, type Asker } from '#domain/permissions'
import { record, type TrailAuthor } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { bytesIn, scopedEvidence } from './evidence-pack-contents.ts'
import { evidencePacks } from './schema/evidence-packs.ts'
import { roles, people } from './schema/people.ts'

export const PACK_ROWS = 25

export type Pack = typeof evidencePacks.$inferSelect
const packInTrail = (pack: { id: number; title: string; planId: number }) => ({ kind: 'evidence_pack' as const, id: pack.id, name: pack.title, planId: pack.planId })

/** Somebody in those plans alone in which they put packs together: what an adviser reads elsewhere doesn't come along. */
function packing(asker: Asker): Asker {
  const planIds = plansWith(asker, 'evidence.pack')
  return { personId: asker.personId, name: asker.name, roles: new Map([...asker.roles].filter(([planId]) => planIds.includes(planId))) }
}

/** Asks for a pack; it is built when its turn comes. Throws RuleError when there is nothing to put together, or too much, or the asker has too many that aren't finished. */
export async function askForPack(tx: Tx, doing: Doing, plan: { id: number }, title: string, scope: PackScope): Promise<Pack> {
  const unfinished = await tx.select({ id: evidencePacks.id }).from(evidencePacks)
    .where(and(eq(evidencePacks.askedBy, doing.asker.personId), inArray(evidencePacks.life, ['waiting', 'building']))).limit(MOST_UNFINISHED_PACKS)
  if (unfinished.length === MOST_UNFINISHED_PACKS) throw new RuleError(`${MOST_UNFINISHED_PACKS} packs that you asked for are not finished yet: wait until one is, then ask again`, 'refs')
  const ids = await scopedEvidence(tx, packing(doing.asker), scope)
  const { files, bytes } = await bytesIn(tx, ids)
  checkPack({ pieces: ids.length, bytes })
  const pack = await tx.insert(evidencePacks).values({
    planId: plan.id, title, scope: JSON.stringify(scope), askedBy: doing.asker.personId, askedAt: doing.at, bytesInAll: bytes, filesInAll: files,
  }).returning().get()
  await record(tx, doing, 'evidence-pack.asked', packInTrail(pack), { evidence: ids.length })
  return pack
}

/** A pack that the asker asked for, in a plan in which they still may. Throws NotFound. */
export async function packFor(db: Db, asker: Asker, id: number): Promise<Pack> {
  const pack = await db.select().from(evidencePacks).where(and(eq(evidencePacks.id, id), eq(evidencePacks.askedBy, asker.personId), inArray(evidencePacks.planId, plansWith(asker, 'evidence.pack')))).get()
  if (!pack) throw new NotFound()
  return pack
}

/** The packs that the asker asked for in a plan, newest first, one page. */
export async function packsOf(db: Db, asker: Asker, planId: number, wanted: number) {
  const where = and(eq(evidencePacks.askedBy, asker.personId), eq(evidencePacks.planId, planId))
  const total = (await db.select({ count: sql<number>`count(*)` }).from(evidencePacks).where(where).get())?.count ?? 0
  const pages = Math.max(1, Math.ceil(total / PACK_ROWS))
  const page = Math.min(wanted, pages)
  const rows = await db.select().from(evidencePacks).where(where).orderBy(desc(evidencePacks.id)).limit(PACK_ROWS).offset((page - 1) * PACK_ROWS)
  return { total, pages, page, rows }
}

/** Takes the pack that has waited longest, to be built. Null when none waits. */
export async function takeNextPack(tx: Tx): Promise<Pack | null> {
  const next = await tx.select({ id: evidencePacks.id }).from(evidencePacks).where(eq(evidencePacks.life, 'waiting')).orderBy(asc(evidencePacks.id)).limit(1).get()
  if (!next) return null
  return (await tx.update(evidencePacks).set({ life: 'building', bytesDone: 0 }).where(eq(evidencePacks.id, next.id)).returning().get()) ?? null
}

/** Packs that were being built when the service stopped wait again. */
export async function resumePacks(tx: Tx): Promise<void> {
  await tx.update(evidencePacks).set({ life: 'waiting', bytesDone: 0 }).where(eq(evidencePacks.life, 'building'))
}

export async function notePackProgress(tx: Tx, id: number, bytesDone: number): Promise<void> {
  await tx.update(evidencePacks).set({ bytesDone }).where(and(eq(evidencePacks.id, id), eq(evidencePacks.life, 'building')))
}

/** Whoever asked for a pack, with the roles that they have now: a pack holds what they may put together when it is built. Null when they no longer may in its plan. */
export async function packAsker(db: Db, pack: Pack, today: string): Promise<Asker | null> {
  const rows = await db.select({ name: people.name, planId: roles.planId, role: roles.role }).from(people).innerJoin(roles, eq(roles.personId, people.id))
    .where(and(eq(people.id, pack.askedBy), sql`${people.deactivatedAt} is null and ${roles.endedAt} is null and (${roles.endsOn} is null or ${roles.endsOn} >= ${today})`))
  const [first] = rows
  if (!first) return null
  const asker = packing({ personId: pack.askedBy, name: first.name, roles: new Map(rows.map(({ planId, role }) => [planId, role])) })
  return asker.roles.has(pack.planId) ? asker : null
}

/** Says how the building of a pack ended: its archive, or a sentence that says why there is none. */
export async function endPack(tx: Tx, by: TrailAuthor, pack: Pack, ended: { sha256: string; zipBytes: number } | { failure: string }): Promise<void> {
  const what = 'failure' in ended ? { life: 'failed' as const, failure: ended.failure } : { life: 'ready' as const, bytesDone: pack.bytesInAll, ...ended }
  await tx.update(evidencePacks).set({ ...what, endedAt: by.at }).where(eq(evidencePacks.id, pack.id))
  await record(tx, by, 'failure' in ended ? 'evidence-pack.failed' : 'evidence-pack.built', packInTrail(pack), 'failure' in ended ? {} : { files: [ended.sha256] })
}

/** The ids of packs whose archives are still to be kept: those that ended after an instant. */
export async function packsEndedSince(db: Db, at: string): Promise<number[]> {
  return (await db.select({ id: evidencePacks.id }).from(evidencePacks).where(and(eq(evidencePacks.life, 'ready'), sql`${evidencePacks.endedAt} >= ${at}`))).map(({ id }) => id)
}
