import { BOTTOM, RIGHT, TOP } from './frame'
import { element, text } from './svg'

/** Words at the right end of a line, which they belong to by their height and colour. */
export type Label = { lines: readonly string[]; at: number; colour: string; bold?: boolean }

const LINE = 16
const GAP = 5
const X = RIGHT + 18

/** The labels beside the chart, moved apart where they would cover each other, each tied to its line. */
export function labels(all: readonly Label[]): string[] {
  const placed = apart(all.toSorted((a, b) => a.at - b.at))
  return placed.flatMap(({ lines, at, colour, bold, top }) => [
    element('path', { d: `M${RIGHT + 2} ${Math.round(at)}L${RIGHT + 14} ${Math.round(top + LINE / 2)}`, stroke: colour, fill: 'none' }),
    ...lines.map((words, i) => text(X, top + LINE * (i + 0.75), words, { fill: colour, 'font-weight': bold ? 'bold' : undefined })),
  ])
}

/** Each below the one above it; where they would run out below, all move up together. */
export function apart(sorted: readonly Label[]): (Label & { top: number })[] {
  const placed: (Label & { top: number })[] = []
  let free = TOP - LINE
  for (const label of sorted) {
    const top = Math.max(free, label.at - LINE / 2)
    placed.push({ ...label, top })
    free = top + label.lines.length * LINE + GAP
  }
  let floor = BOTTOM + LINE + GAP
  return placed.toReversed().map((label) => {
    const top = Math.min(label.top, floor - GAP - label.lines.length * LINE)
    floor = top
    return { ...label, top }
  }).toReversed()
}
