import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { BadFile } from '#domain/errors'
import { MOST_COLUMNS, MOST_ROWS, MOST_SHEETS, type Table } from '#domain/table'
import { inTurn } from './in-turn.ts'

/** What the worker is asked: to read the rows of a file. */
export type TableTask = { bytes: Uint8Array; kind: 'csv' | 'xlsx' }
export type RefusedTable = 'kind' | 'broken' | 'empty' | 'heavy' | 'rows' | 'columns' | 'sheets' | 'too-slow'
export type TableAnswer = Table | { refused: RefusedTable }

type Limits = { seconds: number; megabytes: number }

const MEGABYTES = 384
const LIMITS: Limits = { seconds: 30, megabytes: 768 }
const LOOKED_AT_EVERY_MS = 50

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
  const answer: TableAnswer = kind === 'csv' || kind === 'xlsx' ? await inTurn('tables', () => ask({ bytes, kind }, limits)) : { refused: 'kind' }
  if ('sheets' in answer) return answer
  throw new BadFile(`“${name}” ${SENTENCES[answer.refused]}`)
}

/** A thread's own limits don't count the bytes of its buffers: what the whole process gains is watched too. */
function ask(task: TableTask, { seconds, megabytes }: Limits): Promise<TableAnswer> {
  return new Promise((resolve) => {
    // Written so that the bundler, which follows "new Worker", doesn't take the worker for a part of a page.
    const worker: Worker = Reflect.construct(Worker, [join(process.cwd(), 'documents', 'table-worker.ts'), {
      workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES, maxYoungGenerationSizeMb: 64, stackSizeMb: 8 }, stdout: true, stderr: true, env: {},
    }])
    const settle = (answer: TableAnswer) => {
      clearTimeout(timer)
      clearInterval(watch)
      void worker.terminate()
      resolve(answer)
    }
    const timer = setTimeout(() => settle({ refused: 'too-slow' }), seconds * 1000)
    const most = process.memoryUsage.rss() + megabytes * 1024 ** 2
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > most) settle({ refused: 'heavy' })
    }, LOOKED_AT_EVERY_MS)
    worker.once('message', settle)
    worker.once('error', (error: NodeJS.ErrnoException) => settle({ refused: error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'heavy' : 'broken' }))
    worker.once('exit', () => settle({ refused: 'broken' }))
  })
}
