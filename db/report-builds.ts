import { and, asc, desc, eq, inArray, isNotNull, sql } from 'drizzle-orm'
import type { PaperFormat } from '#domain/board-vocabulary'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { plansWith, type Asker } from '#domain/permissions'
import type { ReportPart } from '#domain/report-definition'
import { record, sha256, type TrailAuthor } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { isFileNeeded } from './evidence.ts'
import { narrativesOf, reportInTrail, reportWhere, type LoadedReport } from './reports.ts'
import { reportBuilds, reportFiles, reports } from './schema/papers.ts'

export type Build = typeof reportBuilds.$inferSelect
/** A file of a build: kept under its SHA-256, or why there is none. */
export type BuiltFile = { format: PaperFormat } & ({ sha256: string; bytes: number } | { missing: string })
type Report = Pick<LoadedReport, 'id' | 'title' | 'planId'>

/** The newest builds of a report whose files are kept; what was published keeps its own. */
export const BUILDS_KEPT = 2

/** Asks for a report to be built; it is when its turn comes. Throws RuleError while an earlier asking is not finished. */
export async function askForBuild(tx: Tx, doing: Doing, report: Report & { changes: number }): Promise<Build> {
  const unfinished = await tx.select({ id: reportBuilds.id }).from(reportBuilds).where(and(eq(reportBuilds.reportId, report.id), inArray(reportBuilds.life, ['waiting', 'building']))).limit(1).get()
  if (unfinished) throw new RuleError('This report is being built already: wait until it is ready, then build it again if you need to')
  const build = await tx.insert(reportBuilds).values({ reportId: report.id, reportVersion: report.changes, askedBy: doing.asker.personId, askedAt: doing.at }).returning().get()
  await record(tx, doing, 'report.build-asked', reportInTrail(report))
  return build
}

/** Takes the build that has waited longest, with its report and what its author wrote, all of one moment. Null when none waits. */
export async function takeNextBuild(tx: Tx) {
  const next = await tx.select({ id: reportBuilds.id, reportId: reportBuilds.reportId }).from(reportBuilds).where(eq(reportBuilds.life, 'waiting')).orderBy(asc(reportBuilds.id)).limit(1).get()
  const report = next && await reportWhere(tx, eq(reports.id, next.reportId))
  if (!next || !report) return null
  const build = await tx.update(reportBuilds).set({ life: 'building', reportVersion: report.changes, stepsDone: 0, stepsInAll: 0, step: '' }).where(eq(reportBuilds.id, next.id)).returning().get()
  return build ? { build, report, narratives: await wordsOf(tx, report.id) } : null
}
export type TakenBuild = NonNullable<Awaited<ReturnType<typeof takeNextBuild>>>

/** What the author of a report wrote, by part. */
export async function wordsOf(db: Db, reportId: number): Promise<Partial<Record<ReportPart, string>>> {
  return Object.fromEntries((await narrativesOf(db, reportId)).map(({ part, words }) => [part, words]))
}

/** Builds that were at work when the service stopped wait again, from their beginning. Answers with the files they had written that nothing else needs. */
export async function resumeBuilds(tx: Tx): Promise<string[]> {
  const begun = await tx.update(reportBuilds).set({ life: 'waiting', stepsDone: 0, step: '', content: null, contentSha256: null }).where(eq(reportBuilds.life, 'building')).returning({ id: reportBuilds.id })
  return forgetFiles(tx, begun.map(({ id }) => id))
}

/** Takes away the names of the files of builds. Answers with those that nothing else needs. */
async function forgetFiles(tx: Tx, builds: number[]): Promise<string[]> {
  const gone = await tx.delete(reportFiles).where(inArray(reportFiles.buildId, builds)).returning()
  const unneeded: string[] = []
  for (const hash of new Set(gone.flatMap(({ sha256: each }) => each ?? []))) if (!(await isFileNeeded(tx, hash))) unneeded.push(hash)
  return unneeded
}

export async function noteBuildProgress(tx: Tx, { id }: { id: number }, progress: { stepsDone: number; stepsInAll: number; step: string }): Promise<void> {
  await tx.update(reportBuilds).set(progress).where(and(eq(reportBuilds.id, id), eq(reportBuilds.life, 'building')))
}

/** Keeps what a build says, so that it can be read while its files are written. `content` is a paper as JSON. */
export async function keepContent(tx: Tx, { id }: { id: number }, content: string): Promise<void> {
  await tx.update(reportBuilds).set({ content, contentSha256: sha256(content) }).where(eq(reportBuilds.id, id))
}

/** Names a file of a build that was written, or says why it could not be. */
export async function nameFile(tx: Tx, { id }: { id: number }, file: BuiltFile): Promise<void> {
  await tx.insert(reportFiles).values({ ...file, buildId: id })
}

/** Says how a building ended: with its files, or with a sentence that says why there is none. */
export async function endBuild(tx: Tx, by: TrailAuthor, { build, report }: { build: { id: number }; report: Report }, failure = ''): Promise<void> {
  const life = failure ? 'failed' as const : 'ready' as const
  const ended = await tx.update(reportBuilds).set({ life, failure, endedAt: by.at, step: '', ...(!failure && { stepsDone: sql`steps_in_all` }) }).where(eq(reportBuilds.id, build.id)).returning().get()
  await record(tx, by, failure ? 'report.build-failed' : 'report.built', reportInTrail(report), ended?.contentSha256 && !failure ? { content: ended.contentSha256 } : {})
}

/** The newest build of a report, and the newest that can be read: the same one, or an earlier while that is at work. */
export async function buildsOf(db: Db, reportId: number) {
  const newest = db.select().from(reportBuilds).where(eq(reportBuilds.reportId, reportId)).orderBy(desc(reportBuilds.id)).limit(1)
  const read = db.select().from(reportBuilds).where(and(eq(reportBuilds.reportId, reportId), isNotNull(reportBuilds.content))).orderBy(desc(reportBuilds.id)).limit(1)
  return { newest: await newest.get(), read: await read.get() }
}

export async function newestBuildOf(db: Db, reportId: number): Promise<Build | undefined> {
  return db.select().from(reportBuilds).where(eq(reportBuilds.reportId, reportId)).orderBy(desc(reportBuilds.id)).limit(1).get()
}

export async function filesOf(db: Db, buildId: number) {
  return db.select().from(reportFiles).where(eq(reportFiles.buildId, buildId))
}

/** Whether anything was recorded about a plan since an instant, beside its papers: then a build from before it may say what no longer holds. */
export async function hasPlanChanged(db: Db, planId: number, since: string): Promise<boolean> {
  const [found] = await db.all(sql`select 1 from (select at, subject_kind from trail where plan_id = ${planId} order by seq desc limit 200)
    where at > ${since} and subject_kind not in ('report', 'publication', 'share', 'evidence_pack', 'session', 'calendar', 'person') limit 1`)
  return found !== undefined
}

/** The file of a build, for those who write the reports of its plan. Throws NotFound. */
export async function fileOfBuild(db: Db, asker: Asker, buildId: number, format: PaperFormat) {
  const file = await db.select({ sha256: reportFiles.sha256, title: reports.title }).from(reportFiles).innerJoin(reportBuilds, eq(reportBuilds.id, reportFiles.buildId)).innerJoin(reports, eq(reports.id, reportBuilds.reportId))
    .where(and(eq(reportFiles.buildId, buildId), eq(reportFiles.format, format), inArray(reports.planId, plansWith(asker, 'report.write')))).get()
  if (!file?.sha256) throw new NotFound()
  return { sha256: file.sha256, title: file.title }
}

/** Lets the builds of a report go that are older than its newest two that are ready: their content and the names of their files. Answers with the files that nothing else needs. */
export async function letBuildsGo(tx: Tx, reportId: number): Promise<string[]> {
  const kept = (await tx.select({ id: reportBuilds.id }).from(reportBuilds).where(and(eq(reportBuilds.reportId, reportId), eq(reportBuilds.life, 'ready'))).orderBy(desc(reportBuilds.id)).limit(BUILDS_KEPT)).map(({ id }) => id)
  const old = and(eq(reportBuilds.reportId, reportId), inArray(reportBuilds.life, ['ready', 'failed']), sql`${reportBuilds.id} not in (select value from json_each(${JSON.stringify(kept)}))`)
  const ids = (await tx.update(reportBuilds).set({ content: null, contentSha256: null }).where(and(old, sql`(content is not null or exists (select 1 from report_files where build_id = ${reportBuilds.id}))`)).returning({ id: reportBuilds.id })).map(({ id }) => id)
  return forgetFiles(tx, ids)
}
