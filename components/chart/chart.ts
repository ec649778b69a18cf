import { BOTTOM, frame, INK, scalesOf, TOP, WIDTH, type Scales } from './frame'
import { key } from './key'
import { labels, type Label } from './labels'
import { lanes, lanesEnd } from './lanes'
import { dots, level, LINES } from './lines'
import { element, escaped, text } from './svg'
import type { Plot } from './plot'

export type { Dot, Lane, Level, Mark, MonthNumber, Plot } from './plot'

/** A chart as an SVG document: its name and description are in it, and it needs no style sheet and no script. Null while there is no figure to draw. */
export function chartOf(plot: Plot): string | null {
  if (plot.parts.flat().length === 0) return null
  const scales = scalesOf(plot)
  const below = key(plot, lanesEnd(plot.lanes))
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${below.end}`, width: WIDTH, height: below.end, role: 'img', 'aria-labelledby': 'chart-title chart-description',
    'font-family': 'Arial, "Liberation Sans", Helvetica, sans-serif', 'font-size': 14,
  }
  return element('svg', attributes, [
    element('title', { id: 'chart-title' }, escaped(plot.title)),
    element('desc', { id: 'chart-description' }, escaped(plot.description)),
    element('rect', { width: WIDTH, height: below.end, fill: '#ffffff' }),
    ...frame(plot, scales),
    ...breaks(plot, scales),
    ...lanes(plot, scales),
    ...plot.levels.map((each) => level(each, scales)),
    ...plot.parts.flatMap((part) => dots(part, plot, scales)),
    ...labels(labelsOf(plot, scales)),
    ...below.drawn,
  ])
}

/** A line before the first month of a new definition, with when it is. */
function breaks(plot: Plot, { x }: Scales): string[] {
  return plot.breaks.filter(({ at }) => at > plot.from && at <= plot.to).flatMap(({ at, label }) => {
    const across = x(at - 0.5)
    const late = at - plot.from > (plot.to - plot.from) / 2
    return [
      element('line', { x1: across, x2: across, y1: TOP - 22, y2: BOTTOM, stroke: INK, 'stroke-width': 2, 'stroke-dasharray': '8 3 2 3' }),
      text(across + (late ? -6 : 6), TOP - 10, label, { 'text-anchor': late ? 'end' : 'start', fill: INK }),
    ]
  })
}

function labelsOf({ parts, levels, newest }: Plot, { y }: Scales): Label[] {
  const last = parts.at(-1)?.at(-1)
  const ends = levels.flatMap(({ kind, label, steps }): Label[] => {
    const end = steps.at(-1)
    return end ? [{ lines: label, at: y(end.y), colour: LINES[kind].colour }] : []
  })
  return last ? [...ends, { lines: newest, at: y(last.y), colour: INK, bold: true }] : ends
}
