import { stringify } from 'csv-stringify/sync'

/** A `figure` is a number as it is printed, "-3.2%": no text that a person wrote. */
type Cell = string | number | null | { figure: string }

/** Rows as CSV that a spreadsheet opens as UTF-8. A text that would be taken for a formula gets an apostrophe before it. */
export function csvOf(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([columns, ...rows].map((row) => row.map(written)), { bom: true, record_delimiter: '\r\n' })
}

function written(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell
  return typeof cell === 'string' || !/^[-−]?[\d.,]+%?$/.test(cell.figure) ? noFormula(typeof cell === 'string' ? cell : cell.figure) : cell.figure
}

/** A text as no spreadsheet takes it for a formula: one that begins with = + - @ or a tab, wide ones too, gets an apostrophe, and loses the blanks before it. */
export function noFormula(text: string): string {
  const plain = /^[ \n]+[=+\-@\t\r]/.test(text) ? text.replace(/^[ \n]+/, '') : text
  return /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(plain) ? `'${plain}` : plain
}
