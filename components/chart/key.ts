import { FAINT, LEFT, WIDTH } from './frame'
import { cross, marker, MARKS } from './lines'
import { element, text } from './svg'
import type { Mark, Plot } from './plot'

const LINE = 24
const A_LETTER = 7.1

type Entry = { drawn: string; words: string }

/** What the shapes mean, of those that are there; and how far down that goes. */
export function key(plot: Plot, top: number): { drawn: string[]; end: number } {
  let [x, y] = [LEFT, top + LINE]
  const drawn = entriesOf(plot).map(({ drawn, words }) => {
    const width = 30 + words.length * A_LETTER
    if (x > LEFT && x + width > WIDTH) [x, y] = [LEFT, y + LINE]
    const entry = element('g', { transform: `translate(${Math.round(x)} ${y})` }, [drawn, text(14, 5, words, { fill: FAINT })])
    x += width
    return entry
  })
  return { drawn, end: y + LINE / 2 }
}

function entriesOf({ parts, lanes, every }: Plot): Entry[] {
  const dots = parts.flat()
  const marks = (Object.keys(MARKS) as Mark[]).filter((mark) => dots.some((dot) => dot.mark === mark && !dot.hollow))
  return [
    ...marks.map((mark) => ({ drawn: marker(mark, false), words: MARKS[mark].words })),
    ...(dots.some(({ hollow }) => hollow) ? [{ drawn: marker('plain', true), words: 'Provisional' }] : []),
    ...(dots.some(({ before }) => before) ? [{ drawn: cross(0, 0), words: 'As reported at the time' }] : []),
    ...(parts.some((part) => part.some(({ x }, i) => i > 0 && x - (part[i - 1]?.x ?? x) > every))
      ? [{ drawn: element('line', { x1: -8, x2: 8, y1: 0, y2: 0, stroke: '#0b0c0c', 'stroke-width': 2, 'stroke-dasharray': '1 5' }), words: 'Blank between' }] : []),
    ...(lanes.some(({ from }) => from !== null) ? [{ drawn: element('circle', { r: 5, fill: '#ffffff', stroke: '#1d70b8', 'stroke-width': 2 }), words: 'Action starts' }] : []),
    ...(lanes.some(({ to }) => to !== null) ? [{ drawn: element('rect', { x: -5, y: -5, width: 10, height: 10, fill: '#1d70b8' }), words: 'Action complete' }] : []),
  ]
}
