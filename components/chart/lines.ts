import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape'
import { INK, type Scales } from './frame'
import { element, escaped, tenth } from './svg'
import type { Dot, Level, LineKind, Mark, Plot } from './plot'

/** Each line has a colour and a pattern of its own, so that neither is needed alone. */
export const LINES: Record<LineKind, { colour: string; dash?: string; width: number }> = {
  target: { colour: '#00703c', dash: '10 4', width: 2 },
  minimum: { colour: '#6b4e00', dash: '4 4', width: 2 },
  england: { colour: '#4c2c92', dash: '12 4 2 4', width: 2 },
  neighbours: { colour: '#005a75', dash: '2 3', width: 2 },
  region: { colour: '#85004b', dash: '16 3 4 3', width: 2 },
  mean: { colour: '#505a5f', width: 1.5 },
  limit: { colour: '#505a5f', dash: '6 3', width: 1.5 },
}
export const MARKS: Record<Mark, { colour: string; shape: SymbolType; words: string }> = {
  plain: { colour: INK, shape: symbolCircle, words: 'Figure' },
  better: { colour: '#1d70b8', shape: symbolSquare, words: 'Real change, better' },
  worse: { colour: '#a84300', shape: symbolDiamond, words: 'Real change, worse' },
  real: { colour: '#4c2c92', shape: symbolTriangle, words: 'Real change' },
}
const SIZE = 60

/** A level from month to month: it holds to the middle between two months, so that each month stands under its own. */
export function level({ kind, steps }: Level, { x, y }: Scales): string {
  const { colour, dash, width } = LINES[kind]
  const [least = 0, most = 0] = x.range()
  const at = (month: number) => tenth(Math.min(Math.max(x(month), least - 10), most + 10))
  const path = steps.map(({ from, to, y: value }, i) => {
    const follows = i > 0 && steps[i - 1]?.to === from - 1
    return `${follows ? 'L' : 'M'}${at(from - 0.5)} ${tenth(y(value))}H${at(to + 0.5)}`
  })
  return element('path', { d: path.join(''), fill: 'none', stroke: colour, 'stroke-width': width, 'stroke-dasharray': dash })
}

/** The figures of one definition: joined where each follows the one before, faintly where months between them are blank. */
export function dots(part: readonly Dot[], { every }: Plot, scales: Scales): string[] {
  const { x, y } = scales
  const joined = part.slice(1).map((dot, i) => {
    const before = part[i] ?? dot
    return element('line', { x1: x(before.x), y1: y(before.y), x2: x(dot.x), y2: y(dot.y), stroke: INK, 'stroke-width': 2, 'stroke-dasharray': dot.x - before.x > every ? '1 5' : undefined })
  })
  return [...joined, ...part.flatMap((dot) => [...(dot.before ? [restated(dot, dot.before, scales)] : []), drawn(dot, scales)])]
}

function drawn({ x: month, y: value, hollow, mark, words }: Dot, { x, y }: Scales): string {
  return element('g', { transform: `translate(${tenth(x(month))} ${tenth(y(value))})` }, [element('title', {}, escaped(words)), marker(mark, hollow)])
}

export function marker(mark: Mark, hollow: boolean): string {
  const { colour, shape } = MARKS[mark]
  return element('path', { d: symbol(shape, mark === 'plain' ? SIZE : SIZE * 1.6).digits(1)() ?? '', fill: hollow ? '#ffffff' : colour, stroke: colour, 'stroke-width': 2 })
}

/** A cross where it was reported first, tied to where it is now. */
function restated({ x: month, y: now }: Dot, before: NonNullable<Dot['before']>, { x, y }: Scales): string {
  return element('g', { stroke: INK }, [
    element('title', {}, escaped(before.words)),
    element('line', { x1: x(month), x2: x(month), y1: y(before.y), y2: y(now), 'stroke-width': 1, 'stroke-dasharray': '2 2' }),
    cross(x(month), y(before.y)),
  ])
}

export function cross(at: number, height: number): string {
  return element('path', { d: `M${tenth(at - 5)} ${tenth(height - 5)}l10 10m0 -10l-10 10`, fill: 'none', stroke: INK, 'stroke-width': 2 })
}
