import type { PaperFormat } from '#domain/board-vocabulary'
import type { Paper } from '#domain/paper'

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

/** A paper as a file, or a sentence that says why it can't be had here and what to do. */
export async function writePaper(paper: Paper, format: PaperFormat): Promise<{ bytes: Uint8Array } | { missing: string }> {
  return { missing: `“${paper.title}” can’t be written as ${ENDINGS[format]} here: read it as a page` }
}
