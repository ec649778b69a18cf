import type { PaperFormat } from '#domain/board-vocabulary'
import type { Paper } from '#domain/paper'
import { askWorker, type WorkerStopped } from './ask-worker.ts'
import { pictureOf } from './chart-picture.ts'

/** What the thread is asked: a paper, as what, and its pictures as PNG by their place among its parts. */
export type PaperTask = { paper: Paper; format: Exclude<PaperFormat, 'pdf'>; pictures: [at: number, png: Uint8Array][] }

const LIMITS = { seconds: 60, heap: 768, megabytes: 1024 }

/**
 * A paper as Word, workbook or CSV, written in a thread of its own: pages are served meanwhile and its memory is given back. Null where it has nothing for
 * this format: no table for CSV.
 */
export async function paperFile(paper: Paper, format: PaperTask['format']): Promise<Uint8Array | WorkerStopped | null> {
  const pictures = format === 'docx' ? await picturesOf(paper) : []
  return askWorker<Uint8Array | null>('paper-worker.ts', { paper, format, pictures } satisfies PaperTask, LIMITS)
}

async function picturesOf({ parts }: Paper): Promise<PaperTask['pictures']> {
  const drawn: PaperTask['pictures'] = []
  for (const [at, part] of parts.entries()) {
    const png = part.kind === 'picture' ? await pictureOf(part.svg) : null
    if (png) drawn.push([at, png])
  }
  return drawn
}
