import { BadFile } from '#domain/errors'
import { MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, type Table } from '#domain/table'
import { askWorker } from './ask-worker.ts'

/** What the worker is asked: to read the rows of a file. */
export type TableTask = { bytes: Uint8Array; kind: 'csv' | 'xlsx' }
export type RefusedTable = 'kind' | 'broken' | 'empty' | 'heavy' | 'rows' | 'columns' | 'sheets' | 'too-slow'
export type TableAnswer = Table | { refused: RefusedTable }

const HEAP = 384
const LIMITS = { seconds: 30, megabytes: 768 }

const SENTENCES: Record<RefusedTable, string> = {
  kind: 'is neither CSV nor an Excel workbook. Save it as .xlsx or as “CSV UTF-8” and upload that',
  broken: 'is damaged or is not what its name says. Open it, save it again as .xlsx or as “CSV UTF-8” and upload that',
  empty: 'has no figures in it: not one row below a row of headings. Check that it is the right file',
  heavy: 'holds far more than a table of figures does, so it is not read. Copy the figures alone to a new workbook and upload that',
  rows: `has more than ${MOST_ROWS.toLocaleString('en-GB')} rows in a sheet. Split it up and upload the parts one after the other`,
  columns: `has more than ${MOST_COLUMNS} columns in a sheet. Take out those that hold no figures and upload it again`,
  sheets: `has more than ${MOST_SHEETS} sheets. Copy those with the figures to a new workbook and upload that`,
  'too-slow': 'took too long to read. Copy the figures alone to a new workbook and upload that',
}

/**
 * The rows of a CSV file or of each sheet of an Excel workbook, cells as a person sees them there, read in a thread of its own with a limit of memory
 * and time. Throws BadFile, with what to do, for one that is of another kind, broken, empty or too large.
 */
export async function readTable(name: string, bytes: Uint8Array, limits = LIMITS): Promise<Table> {
  const kind = /\.(csv|xlsx)$/i.exec(name)?.[1]?.toLowerCase()
  const answer: TableAnswer = kind === 'csv' || kind === 'xlsx' ? await askWorker<TableAnswer>('table-worker.ts', { bytes, kind } satisfies TableTask, { heap: HEAP, ...limits }) : { refused: 'kind' }
  if ('sheets' in answer) return answer
  throw new BadFile(`“${name}” ${SENTENCES[answer.refused]}`)
}
