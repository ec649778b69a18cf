import { CsvError, parse } from 'csv-parse/sync'
import { BadFile } from '#domain/errors'

/** A line of a file: its number there, and its cells by the names of their columns. */
export type Line = { number: number; cells: Record<string, string> }
export type Table = { columns: string[]; lines: Line[] }

const MEGABYTES = 20
const MOST_CELLS = 400_000
const MOST_COLUMNS = 400
const MOST_IN_CELL = 4000

/** The cells of a CSV file of the Department's, trimmed, with the number of the line of each. `name` is for the sentences. Throws BadFile, with the line, for what is too large or isn't CSV. */
export function readTable(name: string, bytes: Uint8Array): Table {
  if (bytes.byteLength > MEGABYTES * 1024 * 1024) throw new BadFile(`“${name}” is larger than ${MEGABYTES} MB, which no file of these is. Download it again as CSV, for fewer years or measures, and load that`)
  const [header, ...rest] = recordsOf(name, textOf(bytes))
  if (!header) throw new BadFile(`“${name}” is empty. Download it again`)
  const columns = header.record.map((column) => column.toLowerCase())
  const twice = columns.find((column, place) => columns.indexOf(column) !== place)
  if (twice !== undefined) throw new BadFile(`“${name}”: the first line names the column “${twice}” twice. Download the file again`)
  return { columns, lines: rest.map(({ record, number }) => lineOf(name, columns, record, number)) }
}

/** Throws BadFile about one line: what is wrong there. */
export function wrongLine(name: string, number: number, what: string): never {
  throw new BadFile(`“${name}”, line ${number}: ${what}. Nothing was loaded. Download the file again, or put the line right`)
}

type Numbered = { record: string[]; number: number }

function recordsOf(name: string, text: string): Numbered[] {
  let cells = 0
  const count = (record: string[], { lines }: { lines: number }): Numbered => {
    cells += record.length
    if (cells > MOST_CELLS || record.length > MOST_COLUMNS) throw new BadFile(`“${name}” has more than ${MOST_CELLS.toLocaleString('en-GB')} cells. Download it for fewer years or measures, and load that`)
    if (record.some((cell) => cell.length > MOST_IN_CELL)) wrongLine(name, lines, `a cell holds more than ${MOST_IN_CELL.toLocaleString('en-GB')} characters`)
    return { record, number: lines }
  }
  try {
    return parse(text, { bom: true, trim: true, relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true, on_record: count as never }) as unknown as Numbered[]
  } catch (error) {
    if (error instanceof BadFile || !(error instanceof CsvError)) throw error
    return wrongLine(name, Number((error as { lines?: number }).lines ?? 1), 'a quotation mark is missing or stands where none can, so it is not CSV')
  }
}

/** UTF-8, and what spreadsheets on Windows write. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

function lineOf(name: string, columns: readonly string[], record: readonly string[], number: number): Line {
  if (record.length !== columns.length) wrongLine(name, number, `it has ${record.length} ${record.length === 1 ? 'cell' : 'cells'} and the first line has ${columns.length}`)
  return { number, cells: Object.fromEntries(columns.map((column, place) => [column, record[place] ?? ''])) }
}
