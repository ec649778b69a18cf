import type { PaperPart, PaperTable, Tone } from '#domain/paper'

/** What a toned word stands on and is written in, and the line beside a toned item: contrast of at least 4.5 to 1. RGB without the hash. */
export const TONES: Record<Tone, { behind: string; ink: string; line: string }> = {
  green: { behind: 'CCE2D8', ink: '005A30', line: '00703C' },
  amber: { behind: 'FFF7BF', ink: '594D00', line: 'F47738' },
  red: { behind: 'F6D7D2', ink: '942514', line: 'D4351C' },
  blue: { behind: 'D2E2F1', ink: '144E81', line: '1D70B8' },
  grey: { behind: 'EEEFEF', ink: '383F43', line: 'B1B4B6' },
}
export const INK = '0B0C0C'
export const HEADER_BEHIND = 'F3F2F1'
export const RULE = 'B1B4B6'

/** What is in one line is at most so many letters, a reference so many; the longest word that a column is made wide for; ems beside the words of a cell, and of a toned one. */
const [SHORT, VERY_SHORT, LONGEST_WORD] = [16, 7, 14]
const [BESIDE, BESIDE_TONED] = [1, 1.8]
/** So much of the room that its weight gives it is left to what is read as sentences, where short cells are kept in one line. */
const LEFT_TO_SENTENCES = 0.85

/** Which cells are kept in one line: all short ones, days and references, or none. */
const KEPT = ['short', 'days', 'none'] as const
type Kept = (typeof KEPT)[number]
type Shared = Pick<PaperTable, 'columns' | 'rows' | 'rowHeadings'>

/**
 * A table's width shared among its columns by their weights, in whole units that come to it; none is narrower than its longest word, but for very long ones.
 * Days, and then headings and other short cells, stand in one line where that leaves room for sentences. `em` is the size of its type, in the same units.
 */
export function widthsOf(table: Shared, width: number, em: number): number[] {
  const shares = table.columns.map(({ weight }) => weight ?? 1)
  const long = table.columns.map((_, at) => table.rows.some((row) => (row[at]?.text.length ?? 0) > SHORT))
  const ofLong = (of: readonly number[]) => of.reduce((sum, each, at) => (long[at] ? sum + each : sum), 0)
  const least = (LEFT_TO_SENTENCES * width * ofLong(shares)) / shares.reduce((sum, share) => sum + share, 0)
  for (const kept of KEPT) {
    const needs = needsOf(table, kept).map((need) => need * em)
    const needed = needs.reduce((sum, need) => sum + need, 0)
    if (needed < width && (kept === 'none' || width - needed + ofLong(needs) >= least)) return sharedOut(shares, needs, width)
    if (kept === 'none') return wholes(needs.map((need) => (need * width) / needed))
  }
  return []
}

/** How wide each column must be at the least, in ems. */
function needsOf({ columns, rows, rowHeadings }: Shared, kept: Kept): number[] {
  const bold = (at: number) => (rowHeadings && at === 0 ? BOLD : 1)
  return columns.map(({ heading }, at) => BESIDE + rows.reduce((most, row) => Math.max(most, needOf(row[at], kept) * bold(at)), longestWord(heading) * BOLD))
}

function needOf(cell: PaperTable['rows'][number][number] | undefined, kept: Kept): number {
  if (!cell?.text) return 0
  const isWhole = cell.text.length <= SHORT && (kept === 'short' || (kept === 'days' && (cell.day !== undefined || cell.text.length <= VERY_SHORT)))
  const words = isWhole ? breadth(cell.text) : longestWord(cell.text)
  return cell.tone ? words * BOLD + BESIDE_TONED - BESIDE : words
}

function sharedOut(shares: readonly number[], needs: readonly number[], width: number): number[] {
  const fixed = new Set<number>()
  for (;;) {
    const rest = shares.reduce((sum, share, at) => (fixed.has(at) ? sum : sum + share), 0)
    const room = needs.reduce((left, need, at) => (fixed.has(at) ? left - need : left), width)
    const widths = shares.map((share, at) => (fixed.has(at) ? (needs[at] ?? 0) : (share * room) / rest))
    const narrow = widths.flatMap((each, at) => (!fixed.has(at) && each < (needs[at] ?? 0) ? [at] : []))
    if (narrow.length === 0) return wholes(widths)
    for (const at of narrow) fixed.add(at)
  }
}

const longestWord = (text: string) => text.split(/[\s-]+/).reduce((longest, word) => Math.max(longest, breadth(word.slice(0, LONGEST_WORD))), 0)

/** Letters by how wide they are in Arial, in ems, and how much wider bold ones are. Source: the widths of Helvetica, Adobe's font metrics, rounded up. */
const WIDE: Record<string, number> = Object.fromEntries([['iljI.,:;\'’|! ', 0.28], ['ftr()-/', 0.34], ['kcsvxyzJ', 0.51], ['MWmw%@', 0.9], ['ABEKPSVXYCDHNRUGOQ&+±', 0.73]].flatMap(([letters, wide]) => [...String(letters)].map((letter) => [letter, Number(wide)])))
const PLAIN_LETTER = 0.57
const BOLD = 1.08
const breadth = (text: string) => [...text].reduce((sum, letter) => sum + (WIDE[letter] ?? PLAIN_LETTER), 0)

/** Whole numbers with the sum of the given ones. */
function wholes(parts: readonly number[]): number[] {
  let sum = 0
  return parts.map((part) => {
    const before = Math.round(sum)
    sum += part
    return Math.round(sum) - before
  })
}

/** Letters of small type across a page that stands upright, and lines that columns side by side may have: about half of it. */
const [ACROSS, MOST_LINES] = [96, 32]

/** Whether columns can stand side by side on paper. Longer ones would go over a page's foot and be read up and down: they stand one under another. */
export function besideEachOther({ columns }: Pick<Extract<PaperPart, { kind: 'columns' }>, 'columns'>): boolean {
  const lines = ({ text, aside = '' }: { text: string; aside?: string }) => Math.ceil((text.length + 1 + aside.length) / Math.floor(ACROSS / columns.length))
  return columns.every(({ items }) => items.reduce((sum, item) => sum + lines(item), 0) <= MOST_LINES)
}

/** A text and a list that are short enough to be kept whole with what they lead into. */
const [SHORT_TEXT, SHORT_LIST] = [400, 6]

/** Whether a part only leads into what comes after it, a table or a picture, and so is kept on its page. */
export function leadsIn(parts: readonly PaperPart[], at: number): boolean {
  const [part, next] = [parts[at], parts[at + 1]]
  if (!part || !next) return false
  if (part.kind === 'text' && part.text.endsWith(':')) return true
  const isShort = part.kind === 'text' ? part.text.length <= SHORT_TEXT : part.kind === 'list' && part.items.length <= SHORT_LIST
  return isShort && (next.kind === 'table' || next.kind === 'picture' || (next.kind === 'list' && leadsIn(parts, at + 1)))
}

/** Tables of many columns are set smaller. */
export const isDense = ({ columns }: PaperTable): boolean => columns.length > 7

/** Names made different, without regard to capitals, within a length: "Actions", "Actions 2". */
export function differing(names: readonly string[], most: number): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const as = (copy: number) => (copy === 1 ? name.slice(0, most).trim() : `${name.slice(0, most - ` ${copy}`.length).trim()} ${copy}`)
    let copy = 1
    while (taken.has(as(copy).toLowerCase())) copy += 1
    taken.add(as(copy).toLowerCase())
    return as(copy)
  })
}
