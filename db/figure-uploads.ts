import { createHash } from 'node:crypto'
import { and, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { readFile, type FileRead, type FileSettings } from '#domain/figure-file'
import { judgeLines, type JudgedFile, type Uploader } from '#domain/figure-lines'
import { can, type Asker } from '#domain/permissions'
import type { Table } from '#domain/table'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { lastChangeOf } from './last-change.ts'
import { measureOf } from './measures.ts'
import { figureUploads, measures } from './schema/measures.ts'
import { people } from './schema/people.ts'
import { plans } from './schema/plans.ts'
import { factsOf, seriesOf } from './series.ts'
import { saveLines, type Saved } from './save-figure-lines.ts'

const UPLOADS_SHOWN = 10

/** What is kept of how a file is read, and what in its cells looked like a child's record when it came: a sentence, or nothing. */
type Kept = FileSettings & { warning: string }

export const uploadInTrail = (upload: { id: number; fileName: string; planId: number }) => ({ kind: 'figure_upload' as const, id: upload.id, name: upload.fileName, planId: upload.planId })

/** A file of figures as permissions see it: whoever uploaded it owns it. */
export const ofUpload = ({ planId, uploadedBy }: { planId: number; uploadedBy: number }) => ({ planId, ownIds: [uploadedBy] })

/** Keeps what was read from a file: nothing of it is a figure yet. */
export async function keepUpload(tx: Tx, doing: Doing, plan: { id: number }, file: { name: string; sha256: string; size: number; table: Table; warning: string }, settings: FileSettings) {
  const upload = await tx.insert(figureUploads).values({
    planId: plan.id, fileName: file.name, sha256: file.sha256, size: file.size, cells: JSON.stringify(file.table), settings: JSON.stringify({ ...settings, warning: file.warning } satisfies Kept),
    uploadedBy: doing.asker.personId, uploadedAt: doing.at,
  }).returning().get()
  await record(tx, doing, 'figures.read', uploadInTrail(upload), { files: [file.sha256] })
  return upload
}

/** A file of figures of a plan of the asker's, with its table and how it is read. Throws NotFound. */
export async function uploadFor(db: Db, asker: Asker, id: number) {
  const row = await db.select({ upload: figureUploads, planName: plans.name, uploaderName: people.name }).from(figureUploads)
    .innerJoin(plans, eq(plans.id, figureUploads.planId)).innerJoin(people, eq(people.id, figureUploads.uploadedBy))
    .where(and(eq(figureUploads.id, id), inArray(figureUploads.planId, [...asker.roles.keys()]))).get()
  if (!row) throw new NotFound()
  const { cells, settings, ...upload } = row.upload
  const { warning, ...read } = JSON.parse(settings) as Kept
  return { ...upload, planName: row.planName, uploaderName: row.uploaderName, table: JSON.parse(cells) as Table, settings: read as FileSettings, warning }
}
export type LoadedUpload = Awaited<ReturnType<typeof uploadFor>>

/** Who changed how a file is read last, and when: what a person is told whose save came second. */
export const lastChangeOfUpload = (db: Db, upload: LoadedUpload) => lastChangeOf(db, 'figure_upload', upload, ['figures.read', 'figures.saved', 'figures.discarded'])

/** The measures of a plan with who owns each. */
async function measuresOf(db: Db, planId: number) {
  const rows = await db.select({ measure: measures, ownerName: people.name }).from(measures).innerJoin(people, eq(people.id, measures.ownerId)).where(eq(measures.planId, planId)).orderBy(measures.id)
  return rows.map(({ measure, ownerName }) => ({ ...measure, ownerName }))
}
export type MeasureOfPlan = Awaited<ReturnType<typeof measuresOf>>[number]

export type JudgedUpload = JudgedFile & { read: FileRead; measures: MeasureOfPlan[] }

/** What saving a file would do as things stand now: every line of it, new, changed, unchanged or refused. Three questions. */
export async function judgeUpload(db: Db, asker: Asker, upload: LoadedUpload, today: Day, settings = upload.settings): Promise<JudgedUpload> {
  const read = readFile(upload.table, settings)
  const held = await measuresOf(db, upload.planId)
  if (read.wrong) return { read, measures: held, lines: [], added: [], counts: { new: 0, changed: 0, unchanged: 0, refused: 0 } }
  const ids = held.map(({ id }) => id)
  const [series, facts] = [await seriesOf(db, ids), await factsOf(db, ids)]
  const plan = { planId: upload.planId, ownIds: [] }
  const may: Uploader = {
    addsMeasures: can(asker, 'measure.manage', plan), judges: can(asker, 'measure.judge', plan),
    enters: ({ ownerId }) => can(asker, 'figure.enter', measureOf({ planId: upload.planId, ownerId })),
  }
  return { read, measures: held, ...judgeLines(read, settings, { measures: held, series, facts, today }, may) }
}

/** Stands for what a preview showed: when the plan's figures change meanwhile, so does this. */
export function seen({ lines }: JudgedFile): string {
  return createHash('sha256').update(JSON.stringify(lines.map(({ number, outcome, reason, figures }) => [number, outcome, reason, figures.map(({ restates }) => restates)]))).digest('hex')
}

/** Keeps how a file is to be read. Throws RuleError when it was saved or discarded. */
export async function keepSettings(tx: Tx, doing: Doing, upload: LoadedUpload, settings: FileSettings) {
  checkOpen(upload)
  await tx.update(figureUploads).set({ settings: JSON.stringify({ ...settings, warning: upload.warning } satisfies Kept), version: upload.version + 1 }).where(eq(figureUploads.id, upload.id))
  await record(tx, doing, 'figures.read', uploadInTrail(upload))
}

/**
 * Saves what a file holds as it is read by these settings, judged anew in this transaction: new measures, figures, targets, comparators, baselines and the
 * headings of the report where they differ from the computed ones. Lines that are refused are passed over. Throws RuleError: saved or discarded already,
 * nothing to save, no reason for what is restated, no owner for new measures, or other than `shown`, what the preview showed.
 */
export async function saveUpload(tx: Tx, doing: Doing, upload: LoadedUpload, settings = upload.settings, shown?: string): Promise<Saved> {
  checkOpen(upload)
  const judged = await judgeUpload(tx, doing.asker, upload, doing.today, settings)
  if (judged.read.wrong) throw new RuleError(judged.read.wrong, 'form')
  if (shown !== undefined && shown !== seen(judged)) throw new RuleError("The plan's figures have changed since you opened this page: look at what the file does now, and save then", 'form')
  const saved = await saveLines(tx, doing, upload, judged, settings)
  await tx.update(figureUploads).set({ savedAt: doing.at, settings: JSON.stringify({ ...settings, warning: upload.warning } satisfies Kept), version: upload.version + 1 }).where(eq(figureUploads.id, upload.id))
  await record(tx, doing, 'figures.saved', uploadInTrail(upload), { lines: judged.lines.length, ...saved, refused: judged.counts.refused })
  return saved
}

const NOTHING_KEPT = JSON.stringify({ sheets: [] } satisfies Table)

/** Discards a file: nothing comes of it, and what it held is not kept. Throws RuleError when it was saved or discarded already. */
export async function discardUpload(tx: Tx, doing: Doing, upload: LoadedUpload) {
  checkOpen(upload)
  await tx.update(figureUploads).set({ discardedAt: doing.at, cells: NOTHING_KEPT, version: upload.version + 1 }).where(eq(figureUploads.id, upload.id))
  await record(tx, doing, 'figures.discarded', uploadInTrail(upload))
}

function checkOpen({ savedAt, discardedAt }: LoadedUpload) {
  if (savedAt) throw new RuleError('The figures of this file were saved already: upload it again to save what has changed since')
  if (discardedAt) throw new RuleError('This file was discarded: upload it again')
}

/** The files of a plan that wait to be saved and that the asker may see, the newest first: at most ten. */
export async function uploadsWaiting(db: Db, asker: Asker, plan: { id: number }) {
  const all = can(asker, 'figure.enter', { planId: plan.id, ownIds: [] })
  return db.select({ id: figureUploads.id, name: figureUploads.fileName, by: people.name, at: figureUploads.uploadedAt }).from(figureUploads).innerJoin(people, eq(people.id, figureUploads.uploadedBy))
    .where(and(eq(figureUploads.planId, plan.id), isNull(figureUploads.savedAt), isNull(figureUploads.discardedAt), all ? undefined : eq(figureUploads.uploadedBy, asker.personId)))
    .orderBy(desc(figureUploads.id)).limit(UPLOADS_SHOWN)
}

/** What was saved of a file, as the trail has it. Null while it wasn't. */
export async function savedOf(db: Db, upload: { id: number }): Promise<Saved & { lines: number; refused: number } | null> {
  const row = await db.get<{ detail: string } | undefined>(sql`select detail from trail where subject_kind = 'figure_upload' and subject_id = ${String(upload.id)} and event = 'figures.saved'`)
  return row?.detail ? (JSON.parse(row.detail) as Saved & { lines: number; refused: number }) : null
}
