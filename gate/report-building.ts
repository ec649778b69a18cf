import type { Store } from '#db/client'
import { endBuild, keepContent, letBuildsGo, nameFile, noteBuildProgress, resumeBuilds, takeNextBuild, type TakenBuild } from '#db/report-builds'
import { PAPER_FORMAT_WORDS, type PaperFormat } from '#domain/board-vocabulary'
import { REPORT_PARTS } from '#domain/report-definition'
import type { EvidenceFiles, Kept } from '#services/evidence-files'
import { now, type Moment } from './clock.ts'
import { evidenceFiles } from './evidence-files.ts'
import { oneAtATime, sentenceFor } from './one-at-a-time.ts'
import { FORMATS_IN_ORDER, keepPaper, paperOfReport } from './report-making.ts'
import { store } from './store.ts'

export type Means = { store: Store; files: EvidenceFiles; now: () => Moment; formats: readonly PaperFormat[] }

const SERVICE = { personId: null, name: 'Sightline' }
const FAILED = {
  noRoom: 'There is no room left for the files of this report. Ask whoever hosts Sightline to free some space, then build it again.',
  otherwise: 'This report could not be built. Build it again; if it fails once more, tell whoever hosts Sightline.',
}

/** The reports that wait to be built, one after another. */
const queue = oneAtATime('reports', () => buildAll({ store: store(), files: evidenceFiles().files, now, formats: FORMATS_IN_ORDER }))
export const beginReports = queue.begin
/** At the start: what a stop interrupted is built again. */
export const resumeReports = queue.run

/** Builds what was begun and never ended, for a stop or a full disk came between, and all that waits. Nothing else builds meanwhile. */
export async function buildAll(means: Means): Promise<void> {
  await letFilesGo(means, await means.store.tx(resumeBuilds))
  await buildWaiting(means)
}

/** Builds every report that waits. Says in the trail how each ended. */
export async function buildWaiting(means: Means): Promise<void> {
  for (let taken = await means.store.tx(takeNextBuild); taken; taken = await means.store.tx(takeNextBuild)) {
    const ended = taken
    const failure = await build(means, ended).then(() => '', (error: unknown) => sentenceFor(error, FAILED))
    await means.store.tx((tx) => endBuild(tx, { at: means.now().at, asker: SERVICE }, ended, failure))
    await letFilesGo(means, await means.store.tx((tx) => letBuildsGo(tx, ended.report.id)))
  }
}

/** The page first, part by part and of one moment, so that its parts agree and it can be read while its files are written after it. */
async function build({ store: { tx, atOneMoment }, files, now: clock, formats }: Means, { build: row, report, narratives }: TakenBuild): Promise<void> {
  const stepsInAll = report.definition.parts.length + formats.length
  let stepsDone = -1
  const step = (words: string) => tx((t) => noteBuildProgress(t, row, { stepsDone: stepsDone += 1, stepsInAll, step: words }))
  const paper = await atOneMoment((db) => paperOfReport(db, report, narratives, clock().today, (part) => step(REPORT_PARTS[part])))
  await tx((t) => keepContent(t, row, JSON.stringify(paper)))
  for (const format of formats) {
    await step(`${PAPER_FORMAT_WORDS[format]} file`)
    const { file, kept } = await keepPaper(paper, format, files.keep)
    await tx((t) => nameFile(t, row, file)).catch(async (error: unknown) => {
      if (kept) await files.undo(kept)
      throw error
    })
    if (kept) keptHere.set(kept.sha256, kept)
  }
}

/** What this process kept for builds: a file goes only while nobody has kept the same bytes since. */
const keptHere = new Map<string, Kept>()

async function letFilesGo({ files }: Means, unneeded: readonly string[]) {
  for (const sha256 of unneeded) {
    await files.letGo(sha256, keptHere.get(sha256))
    keptHere.delete(sha256)
  }
}
