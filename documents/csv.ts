import { stringify } from 'csv-stringify/sync'

type Cell = string | number | null

/** Rows as CSV that a spreadsheet opens as UTF-8. A text that would be taken for a formula gets an apostrophe before it. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([columns, ...rows].map((row) => row.map(withoutBlanksBefore)), { bom: true, escape_formulas: true, record_delimiter: '\r\n' })
}

/** A spreadsheet passes over blanks before a formula; csv-stringify looks at the first character alone. */
function withoutBlanksBefore(cell: Cell): Cell {
  return typeof cell === 'string' && /^[ \n]+[=+\-@\t\r]/.test(cell) ? cell.replace(/^[ \n]+/, '') : cell
}
