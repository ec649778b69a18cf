import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { PaperFormat } from '#domain/board-vocabulary'
import type { Doing } from '#domain/doing'
import { NotFound } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { checkPublishing } from '#domain/reports'
import { record, sha256 } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { filesOf, newestBuildOf, type BuiltFile } from './report-builds.ts'
import { reportFor, type LoadedReport } from './reports.ts'
import { meetings } from './schema/boards.ts'
import { publicationFiles, publications, reportBuilds, reportFiles } from './schema/papers.ts'
import { people } from './schema/people.ts'
import { plans } from './schema/plans.ts'

export const PUBLICATION_ROWS = 25
/** The most packs of one meeting that its page names. */
const MOST_OF_MEETING = 20

export const publicationInTrail = ({ id, title, planId }: { id: number; title: string; planId: number }) => ({ kind: 'publication' as const, id, name: title, planId })

/**
 * Publishes what was built of a report last, as it is: its content and its files, with their SHA-256. From the second time on it is a new version that names
 * the one it corrects, with a reason. Throws RuleError when the newest build is not ready, or older than the report.
 */
export async function publishReport(tx: Tx, doing: Doing, report: LoadedReport, { reason }: { reason: string }) {
  const build = await newestBuildOf(tx, report.id)
  const earlier = await newestVersionOf(tx, report.id)
  checkPublishing(build, report.changes, { corrects: earlier !== undefined, reason })
  const content = build?.content ?? ''
  const { id: reportId, planId, meetingId, kind, title } = report
  const publication = await tx.insert(publications).values({
    planId, reportId, meetingId, kind, title, number: (earlier?.number ?? 0) + 1, corrects: earlier?.id ?? null, reason: earlier ? reason : '',
    content, contentSha256: sha256(content), publishedBy: doing.asker.personId, publishedAt: doing.at,
  }).returning().get()
  const files = (await filesOf(tx, build?.id ?? 0)).flatMap(({ format, sha256: hash, bytes }) => (hash && bytes !== null ? [{ publicationId: publication.id, format, sha256: hash, bytes }] : []))
  if (files.length > 0) await tx.insert(publicationFiles).values(files)
  await record(tx, doing, 'pack.published', publicationInTrail(publication), {
    reportKind: kind, version: publication.number, ...(earlier && { corrects: earlier.number, reason: true }), content: publication.contentSha256, files: files.map((file) => file.sha256),
  })
  return publication
}

/** Publishes a paper that was made and whose files were kept beforehand, in one go: for the demonstration, whose past can't wait for its turn. */
export async function publishMade(tx: Tx, doing: Doing, report: LoadedReport, made: { content: string; files: readonly BuiltFile[] }, reason = '') {
  const build = await tx.insert(reportBuilds).values({
    reportId: report.id, reportVersion: report.changes, life: 'ready', content: made.content, contentSha256: sha256(made.content), askedBy: doing.asker.personId, askedAt: doing.at, endedAt: doing.at,
  }).returning().get()
  if (made.files.length > 0) await tx.insert(reportFiles).values(made.files.map((file) => ({ ...file, buildId: build.id })))
  return publishReport(tx, doing, await reportFor(tx, doing.asker, report.id), { reason })
}

async function newestVersionOf(db: Db, reportId: number) {
  return db.select({ id: publications.id, number: publications.number }).from(publications).where(eq(publications.reportId, reportId)).orderBy(desc(publications.number)).limit(1).get()
}

/** All published versions of a report, newest first. The report has been loaded through those who write it. */
export async function versionsOf(db: Db, reportId: number) {
  return db.select({ id: publications.id, number: publications.number, at: publications.publishedAt, by: people.name }).from(publications).innerJoin(people, eq(people.id, publications.publishedBy))
    .where(eq(publications.reportId, reportId)).orderBy(desc(publications.number))
}

const inPlansOf = (asker: Asker) => inArray(publications.planId, [...asker.roles.keys()])

/** A published pack, whole, as it was published, with the version before and after it. Throws NotFound when the asker has no role in its plan. */
export async function publicationFor(db: Db, asker: Asker, id: number) {
  const pack = await publicationWhere(db, and(eq(publications.id, id), inPlansOf(asker)))
  if (!pack) throw new NotFound()
  return pack
}
export type LoadedPublication = Awaited<ReturnType<typeof publicationFor>>

/** A published pack by its id: for those who may read its plan, and for a link that leads to it alone. */
export async function publicationWhere(db: Db, where: ReturnType<typeof and>) {
  const row = await db.select({
    pack: publications, by: people.name, planName: plans.name, meeting: { id: meetings.id, title: meetings.title, onDay: meetings.onDay },
    corrected: sql<number | null>`(select number from publications earlier where earlier.id = ${publications.corrects})`,
    correctedBy: sql<string | null>`(select json_object('id', id, 'number', number, 'at', published_at) from publications later where later.corrects = ${publications.id} order by id limit 1)`,
  }).from(publications).innerJoin(people, eq(people.id, publications.publishedBy)).innerJoin(plans, eq(plans.id, publications.planId)).leftJoin(meetings, eq(meetings.id, publications.meetingId)).where(where).get()
  if (!row) return undefined
  const { pack, correctedBy, ...around } = row
  return { ...pack, ...around, correctedBy: correctedBy === null ? null : JSON.parse(correctedBy) as { id: number; number: number; at: string }, files: await filesOfPublication(db, pack.id) }
}

async function filesOfPublication(db: Db, publicationId: number) {
  return db.select({ format: publicationFiles.format, sha256: publicationFiles.sha256, bytes: publicationFiles.bytes }).from(publicationFiles).where(eq(publicationFiles.publicationId, publicationId))
}

const LISTED = {
  id: publications.id, kind: publications.kind, title: publications.title, number: publications.number, at: publications.publishedAt, by: people.name, meeting: meetings.title, onDay: meetings.onDay,
  correctedBy: sql<number | null>`(select number from publications later where later.corrects = ${publications.id} order by id limit 1)`,
}
const listed = (db: Db) => db.select(LISTED).from(publications).innerJoin(people, eq(people.id, publications.publishedBy)).leftJoin(meetings, eq(meetings.id, publications.meetingId))

/** The published packs of a plan, newest first, one page. The plan has been loaded through the asker's plans. */
export async function publicationsOf(db: Db, planId: number, wanted: number) {
  const total = (await db.select({ count: sql<number>`count(*)` }).from(publications).where(eq(publications.planId, planId)).get())?.count ?? 0
  const pages = Math.max(1, Math.ceil(total / PUBLICATION_ROWS))
  const page = Math.min(wanted, pages)
  const rows = await listed(db).where(eq(publications.planId, planId)).orderBy(desc(publications.id)).limit(PUBLICATION_ROWS).offset((page - 1) * PUBLICATION_ROWS)
  return { total, pages, page, rows }
}
export type ListedPublication = Awaited<ReturnType<typeof publicationsOf>>['rows'][number]

/** The packs published for a meeting, of the asker's plans alone, newest first. */
export async function publicationsOfMeeting(db: Db, asker: Asker, meetingId: number): Promise<ListedPublication[]> {
  return listed(db).where(and(eq(publications.meetingId, meetingId), inPlansOf(asker))).orderBy(desc(publications.id)).limit(MOST_OF_MEETING)
}

/** A file of a published pack. Throws NotFound when the asker has no role in its plan, or there is none of this format. */
export async function fileOfPublication(db: Db, asker: Asker, id: number, format: PaperFormat) {
  const file = await db.select({ sha256: publicationFiles.sha256, title: publications.title }).from(publicationFiles).innerJoin(publications, eq(publications.id, publicationFiles.publicationId))
    .where(and(eq(publications.id, id), eq(publicationFiles.format, format), inPlansOf(asker))).get()
  if (!file) throw new NotFound()
  return file
}
