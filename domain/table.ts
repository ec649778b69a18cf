/** The rows of a file: of each sheet its name, and its cells as a person sees them there. */
export type Sheet = { name: string; rows: string[][] }
export type Table = { sheets: Sheet[] }

export const MOST_ROWS = 5000
export const MOST_COLUMNS = 80
export const MOST_SHEETS = 10
/** As JSON. */
export const MOST_CHARACTERS = 4_000_000

/** Why a table is not taken: there is nothing below a heading, or too much. */
export type TooMuch = 'empty' | 'rows' | 'columns' | 'sheets' | 'heavy'

/** The sheets that hold anything, without the blank rows and columns at their ends; or why it is not taken. */
export function tidyTable(sheets: readonly Sheet[]): Table | { refused: TooMuch } {
  const tidy = sheets.map(({ name, rows }) => ({ name, rows: tidyRows(rows) })).filter(({ rows }) => rows.length > 1)
  if (tidy.length === 0) return { refused: 'empty' }
  if (tidy.length > MOST_SHEETS) return { refused: 'sheets' }
  // One more for the headings.
  if (tidy.some(({ rows }) => rows.length > MOST_ROWS + 1)) return { refused: 'rows' }
  if (tidy.some(({ rows }) => widest(rows) > MOST_COLUMNS)) return { refused: 'columns' }
  return JSON.stringify(tidy).length > MOST_CHARACTERS ? { refused: 'heavy' } : { sheets: tidy }
}

function tidyRows(rows: readonly (readonly string[])[]): string[][] {
  const cleaned = rows.map((row) => row.map(tidyCell))
  const last = cleaned.findLastIndex((row) => row.some(Boolean))
  return cleaned.slice(0, last + 1).map((row) => row.slice(0, row.findLastIndex(Boolean) + 1))
}

const widest = (rows: readonly string[][]) => rows.reduce((most, row) => Math.max(most, row.length), 0)

// eslint-disable-next-line no-control-regex -- control characters are exactly what is taken out
const tidyCell = (cell: string) => cell.replaceAll(/[\u0000-\u001f\u007f\u00a0\u200b\ufeff]+/g, ' ').replaceAll(/ {2,}/g, ' ').trim()

/** The words and long numbers of a table, each once: what is looked through for a child's record. */
export function wordsOf({ sheets }: Table): string {
  return [...new Set(sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => /\p{L}{2}|\d{9}|\d\D\d/u.test(cell)))].join('\n')
}
