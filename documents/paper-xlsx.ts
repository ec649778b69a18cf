import { writeXlsx, type CellStyle, type WriteSheet } from 'hucre/xlsx'
import { columnsOnTheRight, sheetsIn, type Cell, type Paper, type PaperTable } from '#domain/paper'
import { noFormula } from './csv.ts'
import { differing, HEADER_BEHIND, INK, TONES } from './paper-look.ts'
import { printable } from './paper-picture.ts'

type Written = { value: string | number | Date; style: CellStyle }

const MOST_OF_A_NAME = 31
const MOST_OF_A_CELL = 32_767
const FONT = { name: 'Arial', size: 10, color: { rgb: INK } }
const BESIDE = { vertical: 'top', wrapText: true } as const
const PLAIN: CellStyle = { font: FONT, alignment: { ...BESIDE, horizontal: 'left' } }
const STRONG: CellStyle = { font: { ...FONT, bold: true }, alignment: PLAIN.alignment ?? {} }
/** A number keeps a little away from the words beside it. */
const RIGHT = { ...BESIDE, horizontal: 'right', indent: 1 } as const
/** In points: a line of this type, a row of one line, and the highest that Excel allows. */
const [LINE, ONE_LINE, HIGHEST] = [13, 15, 409]
const HEADER: CellStyle = { ...STRONG, fill: filled(HEADER_BEHIND), border: { bottom: { style: 'medium', color: { rgb: INK } } } }

/**
 * The tables of a paper as a workbook: a sheet for each, and before them one that says what the paper is. Numbers, percents and days are typed, at the
 * precision printed; what people wrote is text, and no formula.
 */
export async function workbookOf(paper: Paper): Promise<Uint8Array> {
  const tables = sheetsIn(paper)
  const [about = '', ...names] = differing(['About', ...tables.map(({ name }) => name.replaceAll(/[^\p{L}\p{N} -]+/gu, ' ').replaceAll(/\s+/g, ' ').trim() || 'Table')], MOST_OF_A_NAME)
  return writeXlsx({
    sheets: [aboutSheet(paper, about, tables.map(({ caption }, at) => [names[at] ?? '', caption])), ...tables.map((table, at) => sheetOf(table, names[at] ?? ''))],
    properties: { title: printable(paper.title), subject: printable(paper.subtitle), creator: printable(paper.council), company: printable(paper.council) },
    defaultFont: { name: 'Arial', size: 10 },
  })
}

function aboutSheet({ title, council, subtitle, facts }: Paper, name: string, sheets: [string, string][]): WriteSheet {
  const rows = [
    [strong(title, 14)], [worded(council)], [worded(subtitle)], [],
    ...facts.map(({ label, value }) => [strong(label), worded(value)]),
    ...(sheets.length > 0 ? [[], [strong('Sheet'), strong('What it holds')], ...sheets.map(([sheet, caption]) => [worded(sheet), worded(caption)])] : []),
  ]
  // The first lines are read across: wrapped, they would stand in a narrow column.
  for (const [first] of rows.slice(0, 3)) if (first) first.style = { ...first.style, alignment: { vertical: 'top', horizontal: 'left' } }
  return { ...laidOut(name, rows), columns: [{ width: 32 }, { width: 90 }], pageSetup: { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } }
}

function sheetOf(table: PaperTable, name: string): WriteSheet {
  const { columns, rows, empty } = table
  const right = columnsOnTheRight(table)
  const widths = columns.map((_, at) => widthOf(table, at))
  const cells = [
    columns.map(({ heading }, at): Written => ({ value: said(heading), style: right[at] ? { ...HEADER, alignment: RIGHT } : HEADER })),
    ...(rows.length > 0 ? rows.map((row) => columns.map((_, at) => cellOf(row[at] ?? { text: '' }))) : [[worded(empty)]]),
  ]
  const last = `${letters(columns.length)}${Math.max(cells.length, 2)}`
  return {
    ...laidOut(name, cells), columns: widths.map((width) => ({ width })), rowDefs: heightsOf(rows, widths),
    freezePane: { rows: 1 }, autoFilter: { range: `A1:${last}` },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '$1:$1' },
  }
}

/** Rows of values, with each cell's style beside them. */
function laidOut(name: string, rows: Written[][]): WriteSheet {
  const cells = new Map(rows.flatMap((row, r) => row.map(({ value, style }, c) => [`${r},${c}`, { value, type: typeOf(value), style }] as const)))
  return { name, rows: rows.map((row) => row.map(({ value }) => value)), cells }
}

const typeOf = (value: Written['value']) => (typeof value === 'number' ? 'number' : typeof value === 'string' ? 'string' : 'date')

function cellOf(cell: Cell): Written {
  const style = cell.tone && cell.text ? { ...PLAIN, font: { ...FONT, bold: true, color: { rgb: TONES[cell.tone].ink } }, fill: filled(TONES[cell.tone].behind) } : PLAIN
  if (cell.day) return { value: new Date(`${cell.day}T00:00:00Z`), style: { ...style, numFmt: SHORT_DAY.test(cell.text) ? 'd mmm yyyy' : 'd mmmm yyyy' } }
  const number = cell.number === undefined ? NaN : Number(cell.number)
  if (!Number.isFinite(number)) return { ...worded(cell.text), style }
  return { value: cell.percent ? Number((number / 100).toPrecision(15)) : number, style: { ...style, alignment: RIGHT, numFmt: formatOf(cell) } }
}

const SHORT_DAY = /^\d+ \p{L}{3} /u

/** As a number is printed: its decimals, its commas between thousands, and what stands before and after it, such as "£" or "days". */
function formatOf({ text, number = '', percent }: Cell): string {
  const decimals = /\.(\d+)$/.exec(number)?.[1]?.length ?? 0
  const [, before = '', whole = '', after = ''] = /^([^\d.,-]*)-?([\d,]+)(?:\.\d+)?([^\d]*)$/.exec(text) ?? []
  const digits = `${whole.includes(',') ? '#,##0' : '0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`
  if (percent) return `${digits}%`
  return `${quoted(before)}${digits}${quoted(after)}`
}

const quoted = (words: string) => (words ? `"${words.replaceAll(/["\\]/g, '')}"` : '')
const said = (text: string) => noFormula(printable(text)).slice(0, MOST_OF_A_CELL)
const worded = (text: string): Written => ({ value: said(text), style: PLAIN })
const strong = (text: string, size = 10): Written => ({ value: said(text), style: { ...STRONG, font: { ...FONT, bold: true, size } } })

function filled(rgb: string) {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb } } as const
}

/** Wide enough for what stands in a column, in characters, and no wider than is read easily. */
function widthOf({ columns, rows }: PaperTable, at: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, row[at]?.text.length ?? 0), (columns[at]?.heading.length ?? 0) + 4)
  return Math.min(60, Math.max(10, longest + 2))
}

/** Rows as high as their longest cell needs where it is wrapped: not every program finds that out by itself. */
function heightsOf(rows: PaperTable['rows'], widths: readonly number[]): Map<number, { height: number }> {
  const linesOf = (text: string, width: number) => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0)
  return new Map(rows.flatMap((row, at) => {
    const lines = widths.reduce((most, width, column) => Math.max(most, linesOf(row[column]?.text ?? '', width)), 1)
    return lines > 1 ? [[at + 1, { height: Math.min(HIGHEST, ONE_LINE + (lines - 1) * LINE) }] as const] : []
  }))
}

/** The letters of a column counted from 1: 27 is AA. */
function letters(column: number): string {
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1) : String.fromCharCode(64 + column)
}
