import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import { checkPack, type PackScope } from '#domain/evidence-pack'
import type { Asker } from '#domain/permissions'
import type { Db } from './client.ts'
import { visibleEvidence } from './evidence.ts'
import { visibleReviews } from './reviews.ts'
import { actions } from './schema/actions.ts'
import { evidence, evidenceActions, evidenceFiles, evidenceLinks, evidenceRevisions } from './schema/evidence.ts'
import { people } from './schema/people.ts'
import { evidenceFindings, findingActions, findings } from './schema/reviews.ts'

/** The ids of the evidence that speaks to what a pack is asked for, as far as the asker sees it. What was withdrawn is left out. */
export async function scopedEvidence(db: Db, asker: Asker, { reviewId, findingIds, actionIds, acceptedOnly }: PackScope): Promise<number[]> {
  const mine = [...asker.roles.keys()]
  const asked = db.select({ id: findings.id }).from(findings).where(and(inArray(findings.reviewId, visibleReviews(db, asker)),
    findingIds.length > 0 ? inArray(findings.id, findingIds) : reviewId === null ? sql`0` : eq(findings.reviewId, reviewId)))
  const answering = db.select({ id: findingActions.actionId }).from(findingActions).where(and(inArray(findingActions.findingId, asked), sql`${findingActions.endedAt} is null`))
  const onActions = db.select({ id: evidenceActions.evidenceId }).from(evidenceActions).innerJoin(actions, eq(actions.id, evidenceActions.actionId))
    .where(and(inArray(actions.planId, mine), or(inArray(actions.id, actionIds), inArray(actions.id, answering))))
  const onFindings = db.select({ id: evidenceFindings.evidenceId }).from(evidenceFindings).where(inArray(evidenceFindings.findingId, asked))
  const rows = await db.select({ id: evidence.id }).from(evidence).where(and(
    inArray(evidence.id, visibleEvidence(db, asker)), or(inArray(evidence.id, onActions), inArray(evidence.id, onFindings)),
    acceptedOnly ? eq(evidence.life, 'accepted') : sql`${evidence.life} <> 'withdrawn'`,
  )).orderBy(asc(evidence.id))
  return rows.map(({ id }) => id)
}

const newest = (ids: readonly number[]) => and(inArray(evidence.id, [...ids]), eq(evidenceRevisions.number, evidence.revision))

/** How many files the newest revisions of this evidence have, and their bytes. */
export async function bytesIn(db: Db, ids: readonly number[]): Promise<{ files: number; bytes: number }> {
  const row = await db.select({ files: sql<number>`count(*)`, bytes: sql<number>`coalesce(sum(${evidenceFiles.bytes}), 0)` }).from(evidenceFiles)
    .innerJoin(evidenceRevisions, eq(evidenceRevisions.id, evidenceFiles.revisionId)).innerJoin(evidence, eq(evidence.id, evidenceRevisions.evidenceId)).where(newest(ids)).get()
  return row ?? { files: 0, bytes: 0 }
}

/** What a pack of this scope holds now. Throws RuleError when that is nothing any more, or has grown too large since it was asked for. */
export async function contentsToPack(db: Db, asker: Asker, scope: PackScope) {
  const ids = await scopedEvidence(db, asker, scope)
  checkPack({ pieces: ids.length, bytes: (await bytesIn(db, ids)).bytes })
  return packContents(db, asker, ids)
}

/** Everything that a pack holds of this evidence: what it is, what it serves in the asker's plans, the files and links of its newest revision. */
export async function packContents(db: Db, asker: Asker, ids: readonly number[]) {
  const pieces = await db.select({ piece: evidence, giver: people.name }).from(evidence).innerJoin(people, eq(people.id, evidence.givenBy)).where(inArray(evidence.id, [...ids])).orderBy(asc(evidence.id))
  const files = await db.select({ evidenceId: evidence.id, name: evidenceFiles.name, sha256: evidenceFiles.sha256, bytes: evidenceFiles.bytes, mediaType: evidenceFiles.mediaType }).from(evidenceFiles)
    .innerJoin(evidenceRevisions, eq(evidenceRevisions.id, evidenceFiles.revisionId)).innerJoin(evidence, eq(evidence.id, evidenceRevisions.evidenceId)).where(newest(ids)).orderBy(asc(evidenceFiles.id))
  const links = await db.select({ evidenceId: evidence.id, url: evidenceLinks.url, label: evidenceLinks.label }).from(evidenceLinks)
    .innerJoin(evidenceRevisions, eq(evidenceRevisions.id, evidenceLinks.revisionId)).innerJoin(evidence, eq(evidence.id, evidenceRevisions.evidenceId)).where(newest(ids)).orderBy(asc(evidenceLinks.id))
  const serves = await db.select({ evidenceId: evidenceActions.evidenceId, ref: actions.ref, title: actions.title }).from(evidenceActions).innerJoin(actions, eq(actions.id, evidenceActions.actionId))
    .where(and(inArray(evidenceActions.evidenceId, [...ids]), inArray(actions.planId, [...asker.roles.keys()]))).orderBy(asc(actions.planId), asc(actions.refSort))
  const answers = await db.select({ evidenceId: evidenceFindings.evidenceId, ref: findings.ref, words: findings.words }).from(evidenceFindings).innerJoin(findings, eq(findings.id, evidenceFindings.findingId))
    .where(and(inArray(evidenceFindings.evidenceId, [...ids]), inArray(findings.reviewId, visibleReviews(db, asker)))).orderBy(asc(findings.position))
  const groups = { files: Map.groupBy(files, of), links: Map.groupBy(links, of), serves: Map.groupBy(serves, of), answers: Map.groupBy(answers, of) }
  return pieces.map(({ piece, giver }) => ({
    ...piece, giver, files: groups.files.get(piece.id) ?? [], links: groups.links.get(piece.id) ?? [], serves: groups.serves.get(piece.id) ?? [], answers: groups.answers.get(piece.id) ?? [],
  }))
}
export type PackedPiece = Awaited<ReturnType<typeof packContents>>[number]

const of = ({ evidenceId }: { evidenceId: number }) => evidenceId
