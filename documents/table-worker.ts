import { parentPort, workerData } from 'node:worker_threads'
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import { MOST_ROWS, tidyTable, type Sheet } from '#domain/table'
import type { TableAnswer, TableTask } from './table-file.ts'
import { isPlainlyNested, partsOf } from './workbook-parts.ts'
import { formatsOf, shown, type CellFormats } from './workbook-formats.ts'

const MOST_INFLATED = 50 * 1024 * 1024
// A cell with something in it a hundred thousand rows down: all the rows before it would be made first.
const FAR_DOWN = /<c\b[^<>]*\br="[A-Z]+\d{6,}"[^<>]*[^/<>]>|<c\b[^<>]*\br="[A-Z]+\d{6,}">/
const DELIMITERS = [',', ';', '\t'] as const

function readCsv(bytes: Uint8Array): Sheet[] {
  const text = decoded(bytes)
  const [line = ''] = text.split(/\r?\n/, 1)
  const delimiter = DELIMITERS.toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ','
  return [{ name: 'CSV', rows: parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true, max_record_size: 200_000, to: MOST_ROWS + 2 }) as string[][] }]
}

/** Excel's “CSV UTF-8”, its “Unicode text” with a mark before it, or the older Windows letters. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** Numbers come as the text that the file holds, for the cell's format decides what of it is seen. */
async function readWorkbook(bytes: Uint8Array): Promise<Sheet[] | 'broken' | 'heavy' | 'rows'> {
  const parts = partsOf(bytes, MOST_INFLATED)
  if (typeof parts === 'string') return parts
  if (![...parts.values()].every(isPlainlyNested)) return 'broken'
  if ([...parts.values()].some((xml) => FAR_DOWN.test(xml))) return 'rows'
  const formats = formatsOf(parts)
  const sheets = await readXlsxFile<NumberText>(Buffer.from(bytes), { parseNumber: (text) => ({ number: text }) })
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row, y) => row.map((cell, x) => cellText(cell, formats.get(sheet), x, y))) }))
}

type NumberText = { number: string }

function cellText(cell: unknown, formats: CellFormats | undefined, x: number, y: number): string {
  if (cell === null || cell === undefined) return ''
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === 'object' && 'number' in cell) return shown(String(cell.number), formats?.get(`${x} ${y}`))
  return typeof cell === 'boolean' ? (cell ? 'Yes' : 'No') : String(cell)
}

async function answer({ bytes, kind }: TableTask): Promise<TableAnswer> {
  try {
    const sheets = kind === 'csv' ? readCsv(bytes) : await readWorkbook(bytes)
    return typeof sheets === 'string' ? { refused: sheets } : tidyTable(sheets)
  } catch {
    return { refused: 'broken' }
  }
}

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread's port has no origin
parentPort?.postMessage(await answer(workerData as TableTask))
