import type { Db } from '#db/client'
import type { BuiltFile } from '#db/report-builds'
import type { LoadedReport } from '#db/reports'
import type { PaperFormat } from '#domain/board-vocabulary'
import { formatDay, formatWholeMonth, type Day } from '#domain/dates'
import type { Paper } from '#domain/paper'
import type { ReportPart } from '#domain/report-definition'
import type { Kept } from '#services/evidence-files'
import { writePaper } from './paper-files.ts'
import { paperOf } from './report-paper.ts'

/** The order in which the files of a report are written: what takes longest comes last. */
export const FORMATS_IN_ORDER: readonly PaperFormat[] = ['xlsx', 'csv', 'docx', 'pdf']

export type Keep = (bytes: Uint8Array) => Promise<Kept>
type Written = Partial<Record<ReportPart, string>>
type Begun = (part: ReportPart) => Promise<void>

/** Makes the paper of a report as its plan stands now, with what its author wrote, part by part. */
export function paperOfReport(db: Db, report: LoadedReport, narratives: Written, today: Day, begun?: Begun): Promise<Paper> {
  return paperOf({ db, today, report: { ...report, narratives } }, factsOf(report, today), begun)
}

function factsOf({ board, meeting, fromDay, toDay, month }: LoadedReport, today: Day): Paper['facts'] {
  return [
    ...(board ? [{ label: 'Board', value: board.name }] : []),
    ...(meeting ? [{ label: 'Meeting', value: `${meeting.title}, ${formatDay(meeting.onDay)}` }] : []),
    { label: 'Tells of', value: `What happened after ${formatDay(fromDay)}, up to ${formatDay(toDay)}` },
    { label: 'Figures', value: month ? `Of ${formatWholeMonth(month)}` : 'The newest of each measure' },
    { label: 'Put together on', value: formatDay(today) },
  ]
}

/** Writes one file of a paper and keeps it under its SHA-256, or says why there is none. */
export async function keepPaper(paper: Paper, format: PaperFormat, keep: Keep): Promise<{ file: BuiltFile; kept?: Kept }> {
  const written = await writePaper(paper, format)
  if ('missing' in written) return { file: { format, missing: written.missing } }
  const kept = await keep(written.bytes)
  return { file: { format, sha256: kept.sha256, bytes: kept.size }, kept }
}

/** Makes a report's paper and all its files at once, as `publishMade` takes them: for the demonstration, whose past is told in one go. */
export async function makeWhole(db: Db, report: LoadedReport, narratives: Written, today: Day, keep: Keep, formats: readonly PaperFormat[] = FORMATS_IN_ORDER): Promise<{ content: string; files: BuiltFile[] }> {
  const paper = await paperOfReport(db, report, narratives, today)
  const files: BuiltFile[] = []
  for (const format of formats) files.push((await keepPaper(paper, format, keep)).file)
  return { content: JSON.stringify(paper), files }
}
