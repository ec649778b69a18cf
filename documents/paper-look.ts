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

/** A width shared among columns by their weights, in whole units that come to the width. */
export function shared(width: number, columns: readonly { weight?: number }[]): number[] {
  const whole = columns.reduce((sum, { weight }) => sum + (weight ?? 1), 0)
  const ends = columns.reduce<number[]>((sums, { weight }) => [...sums, (sums.at(-1) ?? 0) + (weight ?? 1)], [])
  return ends.map((end, at) => Math.round((width * end) / whole) - Math.round((width * (ends[at - 1] ?? 0)) / whole))
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
