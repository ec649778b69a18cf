import { parentPort, workerData } from 'node:worker_threads'
import type { PaperTask } from './paper-file.ts'

/** Only the writer that is asked for is loaded. */
async function write({ paper, format, pictures }: PaperTask): Promise<Uint8Array | null> {
  switch (format) {
    case 'docx': return (await import('./paper-docx.ts')).wordOf(paper, new Map(pictures))
    case 'xlsx': return (await import('./paper-xlsx.ts')).workbookOf(paper)
    case 'csv': return (await import('./paper-csv.ts')).csvFilesOf(paper)
  }
}

const bytes = await write(workerData as PaperTask)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread's port has no origin
parentPort?.postMessage(bytes)
