import { paperFile } from '#documents/paper-file'
import { htmlOf } from '#documents/paper-html'
import { ONE_SIDE_POINTS } from '#documents/paper-size'
import type { PaperFormat } from '#domain/board-vocabulary'
import type { Paper } from '#domain/paper'
import { chromiumHere, pagesOf, printPdf } from '#services/print-pdf'
import { config } from './store.ts'

/** What a paper's file is, by its format. CSV is an archive with a file for each table. */
export const MEDIA_TYPES: Record<PaperFormat, string> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'application/zip',
}
const ENDINGS: Record<PaperFormat, string> = { docx: 'docx', pdf: 'pdf', xlsx: 'xlsx', csv: 'zip' }

/** "Report to the scrutiny panel.docx": a paper's file by its title, as any machine can keep it. */
export function fileName(title: string, format: PaperFormat): string {
  const plain = title.toWellFormed().replaceAll(/[\p{C}/\\:*?"<>|]+/gu, ' ').replaceAll(/\s+/g, ' ').replace(/^[.\s]+/, '').slice(0, 120).replace(/[.\s]+$/, '') || 'Paper'
  return `${plain}${format === 'csv' ? ' tables' : ''}.${ENDINGS[format]}`
}

const NO_CHROMIUM = 'There is no Chromium on this machine to print a PDF with: use Word, or read it as a page and print it'
const NOT_WRITTEN = 'It could not be written in time: try again when fewer people are at work, or leave parts out'

/** A paper as a file, or a sentence that says why it can't be had here and what to do. Written apart from the pages that are served meanwhile. */
export async function writePaper(paper: Paper, format: PaperFormat): Promise<{ bytes: Uint8Array } | { missing: string }> {
  if (format === 'pdf') return pdfOf(paper, chromiumHere(config().chromiumPath))
  const file = await paperFile(paper, format)
  if (file === null) return { missing: 'There is no table in this paper to write as CSV' }
  return file instanceof Uint8Array ? { bytes: file } : { missing: NOT_WRITTEN }
}

/** As PDF by a Chromium, if there is one. */
export async function pdfOf(paper: Paper, chromium: string | undefined): Promise<{ bytes: Uint8Array } | { missing: string }> {
  if (!chromium) return { missing: NO_CHROMIUM }
  let printed = await printPdf(chromium, htmlOf(paper))
  for (const points of paper.oneSide ? ONE_SIDE_POINTS.slice(1) : []) {
    if (!(printed instanceof Uint8Array) || pagesOf(printed) === 1) break
    printed = await printPdf(chromium, htmlOf(paper, points))
  }
  return printed instanceof Uint8Array ? { bytes: printed } : { missing: `The PDF could not be printed on this machine${printed.refused === 'too-slow' ? ' in time' : ''}: use Word, or try again` }
}
