import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { sheetsIn, type Cell, type Paper, type PaperTable } from '#domain/paper'
import { csvOf } from './csv.ts'
import { differing } from './paper-look.ts'
import { printable } from './paper-picture.ts'

const MOST_OF_A_NAME = 80

/** The tables of a paper as an archive with a CSV file for each, by its name. Null for a paper without tables. */
export async function csvFilesOf(paper: Paper): Promise<Uint8Array | null> {
  const tables = sheetsIn(paper)
  if (tables.length === 0) return null
  const zip = new ZipFile()
  const names = differing(tables.map(({ name }) => name.replaceAll(/[^\p{L}\p{N} -]+/gu, ' ').replaceAll(/\s+/g, ' ').trim() || 'Table'), MOST_OF_A_NAME)
  for (const [at, table] of tables.entries()) zip.addBuffer(Buffer.from(csvOfTable(table)), `${names[at]}.csv`, { compress: true, mode: 0o100644 })
  zip.end()
  return new Uint8Array(await buffer(zip.outputStream))
}

/** A table as CSV: what its cells say on the page. A table without rows says so in one. */
export function csvOfTable({ columns, rows, empty }: PaperTable): string {
  const lines = rows.length > 0 ? rows.map((row) => columns.map((_, at) => written(row[at]))) : [columns.map((_, at) => (at === 0 ? printable(empty) : ''))]
  return csvOf(columns.map(({ heading }) => printable(heading)), lines)
}

const written = (cell: Cell | undefined) => (cell?.number === undefined ? printable(cell?.text ?? '') : { figure: cell.text })
