import type { LetterLine } from '#domain/letter-draft'

/** A run of text as the PDF draws it: its place and size in points from the page's top left corner, and its font's name. */
export type TextRun = { text: string; x: number; y: number; width: number; size: number; font: string }

const GAP_OF_CELLS = 3
const MOST_LETTERS = 2000

/** The lines of a page, from top to bottom. Runs of one row that stand far apart, as the cells of a table do, are lines of their own. */
export function linesOf(runs: readonly TextRun[]): LetterLine[] {
  const seen = runs.filter(({ text }) => text.trim() !== '')
  const body = commonSize(seen)
  return rowsOf(seen.filter((run) => !isRaisedMark(run, body))).flatMap(cellsOf).filter(({ text }) => text !== '')
}

/** The size in which most of the letters are set. */
export function commonSize(runs: readonly { text: string; size: number }[]): number {
  const letters = new Map<number, number>()
  for (const { text, size } of runs) letters.set(Math.round(size), (letters.get(Math.round(size)) ?? 0) + text.length)
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}

/** The small number or star that points to a footnote. */
const isRaisedMark = ({ text, size }: TextRun, body: number) => size < body * 0.75 && /^[\d*†‡,]{1,3}$/.test(text.trim())

function rowsOf(runs: readonly TextRun[]): TextRun[][] {
  const rows: { y: number; runs: TextRun[] }[] = []
  for (const run of runs.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && run.y - row.y <= Math.min(run.size, row.runs[0]?.size ?? run.size) * 0.3) row.runs.push(run)
    else rows.push({ y: run.y, runs: [run] })
  }
  return rows.map(({ runs }) => runs.toSorted((a, b) => a.x - b.x))
}

function cellsOf(row: readonly TextRun[]): LetterLine[] {
  const cells: TextRun[][] = []
  for (const run of row) {
    const cell = cells.at(-1)
    const before = cell?.at(-1)
    if (!cell || !before) cells.push([run])
    // A letter drawn twice, a hair apart, is one in bold.
    else if (before.text === run.text && run.x - before.x < 1) before.font = `${before.font}-Bold`
    else if (run.x - (before.x + before.width) > Math.max(run.size, before.size) * GAP_OF_CELLS) cells.push([run])
    else cell.push(run)
  }
  return cells.flatMap((cell) => lineOf(cell) ?? [])
}

const tenth = (points: number) => Math.round(points * 10) / 10
const isBold = ({ font }: TextRun) => /bold|black|heavy|semibold|demi/i.test(font)

function lineOf(cell: readonly TextRun[]): LetterLine | undefined {
  const [first, last] = [cell[0], cell.at(-1)]
  if (!first || !last) return undefined
  let text = ''
  let end = first.x
  for (const run of cell) {
    if (text !== '' && run.x - end > run.size * 0.15) text += ' '
    text += readable(run)
    end = run.x + run.width
  }
  const words = cell.filter(({ text }) => /\p{L}/u.test(text))
  const sizes = words.length > 0 ? words : cell
  const bold = sizes.filter(isBold).reduce((letters, { text }) => letters + text.length, 0) > sizes.reduce((letters, { text }) => letters + text.length, 0) / 2
  return { text: text.replaceAll(/\s+/g, ' ').trim().slice(0, MOST_LETTERS), x: tenth(first.x), y: tenth(first.y), end: tenth(last.x + last.width), size: tenth(Math.max(...sizes.map(({ size }) => size))), bold }
}

const LIGATURES: Record<string, string> = { 'ﬀ': 'ff', 'ﬁ': 'fi', 'ﬂ': 'fl', 'ﬃ': 'ffi', 'ﬄ': 'ffl', 'ﬅ': 'st', 'ﬆ': 'st' }

/** A picture font writes bullets as letters; what is in no alphabet at all is a bullet too. */
function readable({ text, font }: TextRun): string {
  if (/wingdings|webdings|dingbats/i.test(font) && text.trim().length === 1) return '•'
  return text.replaceAll(/[ﬀ-ﬆ]/g, (letters) => LIGATURES[letters] ?? letters).replaceAll(/[\uE000-\uF8FF]/g, '•').replaceAll(/\u00AD|\u200B/g, '')
}
