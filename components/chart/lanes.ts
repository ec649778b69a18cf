import { BOTTOM, FAINT, INK, LEFT, RIGHT, TOP, type Scales } from './frame'
import { element, escaped, text } from './svg'
import type { Lane, Plot } from './plot'

const FIRST = BOTTOM + 48
const HEIGHT = 22
const COLOUR = '#1d70b8'

/** How far down the lanes go. */
export const lanesEnd = (lanes: readonly Lane[]) => (lanes.length === 0 ? BOTTOM + 32 : FIRST + lanes.length * HEIGHT)

/** The actions that should move the measure, each from its start (a round end) to its completion (a square one), with faint lines up through the figures. */
export function lanes(plot: Plot, scales: Scales): string[] {
  return plot.lanes.flatMap((lane, i) => drawn(lane, FIRST + (i + 0.5) * HEIGHT, plot, scales))
}

function drawn({ label, from, to, after, words }: Lane, height: number, plot: Plot, { x }: Scales): string[] {
  const seen = (month: number | null) => month !== null && month >= plot.from && month <= plot.to
  const at = (month: number) => x(Math.min(Math.max(month, plot.from), plot.to))
  const guide = (month: number | null) => (month !== null && seen(month) ? [element('line', { x1: x(month), x2: x(month), y1: TOP, y2: height, stroke: COLOUR, 'stroke-width': 1, 'stroke-dasharray': '1 4' })] : [])
  const [start, end] = [at(from ?? plot.from), to === null ? RIGHT : at(to)]
  return [
    ...guide(from), ...guide(to),
    element('g', {}, [
      element('title', {}, escaped(words)),
      text(LEFT - 8, height + 5, label, { 'text-anchor': 'end', fill: INK }),
      element('line', { x1: start, x2: Math.max(end, start), y1: height, y2: height, stroke: COLOUR, 'stroke-width': 3, 'stroke-dasharray': from === null ? '3 3' : undefined }),
      ...(seen(from) ? [element('circle', { cx: start, cy: height, r: 5, fill: '#ffffff', stroke: COLOUR, 'stroke-width': 2 })] : []),
      ...(seen(to) ? [element('rect', { x: end - 5, y: height - 5, width: 10, height: 10, fill: COLOUR })] : []),
      ...(to === null ? [text(RIGHT + 4, height + 5, after, { fill: FAINT })] : []),
    ]),
  ]
}
