import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { randomBytes } from 'node:crypto'
import type { PaperFormat } from '#domain/board-vocabulary'
import type { Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { plansWith, type Asker } from '#domain/permissions'
import { checkShare, isShareOpen } from '#domain/shares'
import { record, sha256 } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { publicationWhere, type LoadedPublication } from './publications.ts'
import { publications, publicationShares, shareOpenings } from './schema/papers.ts'
import { people } from './schema/people.ts'

/** The newest links to a pack that its page names. */
export const MOST_SHARES = 100
/** How often a shared pack was opened, and what: its page, or a file. */
export type Opening = { shareId: number; what: 'page' | PaperFormat; at: string }

const SERVICE = { personId: null, name: 'Sightline' }
const inTrail = (share: { id: number }, pack: { title: string; planId: number }) => ({ kind: 'share' as const, id: share.id, name: pack.title, planId: pack.planId })

/** Makes a link by which somebody without an account reads one published pack, up to the end of a day. Answers with its token, which is kept nowhere. Throws RuleError. */
export async function sharePack(tx: Tx, doing: Doing, pack: Pick<LoadedPublication, 'id' | 'title' | 'planId'>, said: { toWhom: string; endsOn: Day }) {
  checkShare(said, doing.today)
  const token = randomBytes(24).toString('base64url')
  const share = await tx.insert(publicationShares).values({ ...said, publicationId: pack.id, tokenHash: sha256(token), madeBy: doing.asker.personId, madeAt: doing.at }).returning().get()
  await record(tx, doing, 'pack.shared', inTrail(share, pack), said)
  return { ...share, token }
}

/** A link with its pack, for those who share packs of the plan. Throws NotFound. */
export async function shareFor(db: Db, asker: Asker, id: number) {
  const row = await db.select({ share: publicationShares, pack: { id: publications.id, title: publications.title, number: publications.number, planId: publications.planId } }).from(publicationShares)
    .innerJoin(publications, eq(publications.id, publicationShares.publicationId)).where(and(eq(publicationShares.id, id), inArray(publications.planId, plansWith(asker, 'pack.share')))).get()
  if (!row) throw new NotFound()
  return { ...row.share, pack: row.pack }
}
export type LoadedShare = Awaited<ReturnType<typeof shareFor>>

/** Ends a link now. Throws RuleError when it has ended already. */
export async function revokeShare(tx: Tx, doing: Doing, share: LoadedShare): Promise<void> {
  if (!isShareOpen(share, doing.today)) throw new RuleError('This link has ended already: nothing needs to be done')
  await tx.update(publicationShares).set({ revokedBy: doing.asker.personId, revokedAt: doing.at }).where(eq(publicationShares.id, share.id))
  await record(tx, doing, 'pack.share-revoked', inTrail(share, share.pack), { toWhom: share.toWhom })
}

/** The links to a pack, newest first, with how often each was opened and when last. The pack has been loaded through the asker's plans. */
export async function sharesOf(db: Db, publicationId: number) {
  return db.select({
    id: publicationShares.id, toWhom: publicationShares.toWhom, endsOn: publicationShares.endsOn, revokedAt: publicationShares.revokedAt, madeAt: publicationShares.madeAt, by: people.name,
    openings: sql<number>`(select count(*) from share_openings where share_id = ${publicationShares.id})`, last: sql<string | null>`(select max(at) from share_openings where share_id = ${publicationShares.id})`,
  }).from(publicationShares).innerJoin(people, eq(people.id, publicationShares.madeBy)).where(eq(publicationShares.publicationId, publicationId)).orderBy(desc(publicationShares.id)).limit(MOST_SHARES)
}
export type ListedShare = Awaited<ReturnType<typeof sharesOf>>[number]

/** The one pack that a link leads to, with who gave it. Nothing when the link is wrong, has ended or was revoked: which of them is never told. */
export async function sharedPack(db: Db, token: string, today: Day) {
  const row = await db.select({ share: publicationShares, by: people.name }).from(publicationShares).innerJoin(people, eq(people.id, publicationShares.madeBy)).where(eq(publicationShares.tokenHash, sha256(token))).get()
  if (!row || !isShareOpen(row.share, today)) return undefined
  const pack = await publicationWhere(db, eq(publications.id, row.share.publicationId))
  return pack && { id: row.share.id, by: row.by, endsOn: row.share.endsOn, pack }
}

/** Writes down openings of shared packs. Called every so often, never by a page. */
export async function noteOpenings(tx: Tx, openings: readonly Opening[]): Promise<void> {
  const packs = await tx.select({ id: publicationShares.id, title: publications.title, planId: publications.planId }).from(publicationShares)
    .innerJoin(publications, eq(publications.id, publicationShares.publicationId)).where(inArray(publicationShares.id, [...new Set(openings.map(({ shareId }) => shareId))]))
  const byId = new Map(packs.map((pack) => [pack.id, pack]))
  for (const opening of openings) {
    const pack = byId.get(opening.shareId)
    if (!pack) continue
    await tx.insert(shareOpenings).values(opening)
    await record(tx, { at: opening.at, asker: SERVICE }, 'pack.opened', inTrail({ id: opening.shareId }, pack), { opened: opening.what })
  }
}
