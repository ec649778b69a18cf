import type { Item, Paper, PaperPart } from '#domain/paper'
import { widthsOf } from './paper-look.ts'

/** Sizes of type in points for what keeps to one side of A4, the largest first. */
export const ONE_SIDE_POINTS = [9.5, 9, 8.5, 8, 7.5, 7, 6.5]
/** How wide a letter is and how high a line, for each point of its size. */
const LETTER = 0.51
const LINE = 1.22

/** The largest size of type at which a paper fits on one side with this room, in points, as far as can be told without setting it. */
export function pointsFor(paper: Paper, width: number, height: number): number {
  return ONE_SIDE_POINTS.find((points) => heightOf(paper, width, points) <= height) ?? ONE_SIDE_POINTS.at(-1) ?? 0
}

function heightOf({ facts, parts }: Paper, width: number, points: number): number {
  return points * (6 + 1.6 * facts.length + parts.reduce((sum, part) => sum + linesOf(part, width / points, points), 0))
}

/** How high a part is and how wide the page, both for a point of type. */
function linesOf(part: PaperPart, width: number, points: number): number {
  switch (part.kind) {
    case 'heading': return 2.8
    case 'text': return LINE * lines(part.text, width) + 0.7
    case 'list': return itemsOf(part.items, width)
    case 'facts': return part.rows.reduce((sum, { value }) => sum + LINE * lines(value, width * 0.75) + 0.4, 0.8)
    case 'columns': return 2.6 + Math.max(0, ...part.columns.map(({ items }) => itemsOf(items, (width / part.columns.length) * 1.1)))
    case 'picture': return Math.min(part.height * 0.75, (part.height * width * points) / part.width) / points + 1
    case 'table': {
      const widths = widthsOf(part, width, 1)
      const highest = part.rows.map((row) => Math.max(1, ...row.map(({ text }, at) => lines(text, (widths[at] ?? 1) * 1.1))))
      return 4.5 + highest.reduce((sum, each) => sum + each * LINE * 0.88 + 0.4, 0)
    }
  }
}

const itemsOf = (items: readonly Item[], width: number) => items.reduce((sum, { text, aside = '' }) => sum + LINE * lines(`${text} ${aside}`, width - 2) + 0.35, 0.4)
const lines = (text: string, width: number) => text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * LETTER) / width)), 0)
