import type { Day } from './dates.ts'
import { columnOf, headingRow, monthIn, recogniseColumns, wrongWithColumns, type Column } from './figure-columns.ts'
import type { ColumnRole } from './figure-words.ts'
import type { Sheet, Table } from './table.ts'
import type { Heading, Polarity } from './vocabulary.ts'

/** How a file of figures is read, as a person left it. `roles` is one for each column of the sheet; `currentMonth` is null while nobody has said it. */
export type FileSettings = {
  sheet: number
  roles: ColumnRole[]
  currentMonth: Day | null
  /** The owner of new measures. */
  ownerId: number | null
  /** Whether percentages stand as fractions of one: 0.904. */
  fractions: boolean
  /** Which heading each heading of the report is; one that isn't here is left alone. */
  headings: Record<string, Heading>
  /** Which way is good for new measures of which the file doesn't say it, by the number of the line that adds each. */
  polarities: Record<number, Polarity>
  /** Why figures that were reported already are restated. */
  reason: string
}

/** The table of a file as it is to be read: its columns, and its rows with the number that each has in the file, from 1. */
export type FileRead = { columns: Column[]; rows: { number: number; cells: readonly string[] }[]; wrong: string | null }

/** The sheet of a file that has the most figures in months, with what its columns seem to be. */
export function suggestSettings(table: Table, ownerId: number | null): FileSettings {
  const known = table.sheets.map((sheet) => columnsOf(sheet).filter(({ role }) => role !== 'ignore').length)
  return settingsFor(table, Math.max(0, known.indexOf(Math.max(...known))), ownerId)
}

/** The settings with which a sheet is first read. */
export function settingsFor(table: Table, sheet: number, ownerId: number | null): FileSettings {
  const held = table.sheets[sheet]
  const columns = held ? columnsOf(held) : []
  const rows = held ? below(held) : []
  return { sheet, roles: columns.map(({ role }) => role), currentMonth: newestMonth(columns, rows), ownerId, fractions: areFractions(columns, rows), headings: {}, polarities: {}, reason: '' }
}

/** Reads a file by its settings: roles beyond its columns are passed over. */
export function readFile(table: Table, settings: FileSettings): FileRead {
  const sheet = table.sheets[settings.sheet]
  if (!sheet) return { columns: [], rows: [], wrong: 'Choose a sheet of the file' }
  const at = headingRow(sheet.rows)
  const columns = columnsOf(sheet).map(({ heading, role }, index) => columnOf(heading, settings.roles[index] ?? role))
  const rows = below(sheet).map((cells, index) => ({ number: at + index + 2, cells })).filter(({ cells }) => cells.some(Boolean))
  return { columns, rows, wrong: wrongWithColumns(columns) }
}

const below = ({ rows }: Sheet) => rows.slice(headingRow(rows) + 1)

function columnsOf(sheet: Sheet): Column[] {
  const rows = below(sheet)
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const headings = sheet.rows[headingRow(sheet.rows)] ?? []
  return recogniseColumns(Array.from({ length: Math.max(width, headings.length) }, (_, index) => headings[index] ?? ''), rows.filter((row) => row.some(Boolean)))
}

/** The month that the current figures are of: the newest of the months' columns, else the one that most lines name. */
function newestMonth(columns: readonly Column[], rows: readonly (readonly string[])[]): Day | null {
  const newest = columns.flatMap(({ month, role }) => (role === 'month_figure' && month ? [month] : [])).toSorted().at(-1)
  if (newest) return newest
  const at = columns.findIndex(({ role }) => role === 'current_period')
  const counts = new Map<Day, number>()
  for (const row of rows) {
    const month = monthIn(row[at] ?? '')
    if (month) counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Whether figures whose measures say that they are percentages are all 1.5 or less and have no percent sign. */
function areFractions(columns: readonly Column[], rows: readonly (readonly string[])[]): boolean {
  const [title, unit] = [columns.findIndex(({ role }) => role === 'title'), columns.findIndex(({ role }) => role === 'unit')]
  const percents = rows.filter((row) => /^\s*%|\bpercent/i.test(`${row[title] ?? ''} ${row[unit] ?? ''}`))
  const values = percents.flatMap((row) => columns.flatMap(({ role }, index) => (role === 'month_figure' || role === 'value' || role === 'current' ? [row[index] ?? ''] : []))).filter((cell) => /\d/.test(cell))
  return values.length > 0 && values.every((cell) => /^[01](?:\.\d+)?$/.test(cell) && Number(cell) <= 1.5) && values.some((cell) => cell.includes('.'))
}

/** The headings that the lines of a report stand under, in their order. */
export function reportHeadings({ columns, rows }: FileRead): string[] {
  const at = columns.findIndex(({ role }) => role === 'heading')
  return at < 0 ? [] : [...new Set(rows.map(({ cells }) => cells[at] ?? '').filter(Boolean))].slice(0, MOST_HEADINGS)
}
const MOST_HEADINGS = 12
