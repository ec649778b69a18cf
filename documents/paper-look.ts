import type { PaperTable, Tone } from '#domain/paper'

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

const LONGEST_WORD = 14
const PADDING_LETTERS = 2

/**
 * A table's width shared among its columns by their weights, in whole units that come to it; none is narrower than its longest word, but for very long ones.
 * `letter` is how wide one is, in the same units.
 */
export function widthsOf({ columns, rows }: Pick<PaperTable, 'columns' | 'rows'>, width: number, letter: number): number[] {
  const needs = columns.map(({ heading }, at) => letter * (PADDING_LETTERS + rows.reduce((most, row) => longestWord(row[at]?.text ?? '', most), longestWord(heading, 1))))
  const needed = needs.reduce((sum, need) => sum + need, 0)
  if (needed >= width) return wholes(needs.map((need) => (need * width) / needed))
  const shares = columns.map(({ weight }) => weight ?? 1)
  const fixed = new Set<number>()
  for (;;) {
    const rest = shares.reduce((sum, share, at) => (fixed.has(at) ? sum : sum + share), 0)
    const room = needs.reduce((left, need, at) => (fixed.has(at) ? left - need : left), width)
    const widths = shares.map((share, at) => (fixed.has(at) ? (needs[at] ?? 0) : (share * room) / rest))
    const narrow = widths.flatMap((each, at) => (each < (needs[at] ?? 0) ? [at] : []))
    if (narrow.length === 0) return wholes(widths)
    for (const at of narrow) fixed.add(at)
  }
}

const longestWord = (text: string, most: number) => text.split(/[\s-]+/).reduce((longest, word) => Math.max(longest, Math.min(LONGEST_WORD, word.length)), most)

/** Whole numbers with the sum of the given ones. */
function wholes(parts: readonly number[]): number[] {
  let sum = 0
  return parts.map((part) => {
    const before = Math.round(sum)
    sum += part
    return Math.round(sum) - before
  })
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
