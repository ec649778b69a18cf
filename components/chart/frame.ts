import { scaleLinear, type ScaleLinear } from 'd3-scale'
import { element, text } from './svg'
import type { MonthNumber, Plot } from './plot'

export const WIDTH = 760
export const LEFT = 64
export const RIGHT = 568
export const TOP = 30
export const BOTTOM = 320
export const INK = '#0b0c0c'
export const FAINT = '#505a5f'
const GRID = '#cecece'
const MOST_MONTHS_NAMED = 7
/** How far a month's name reaches to either side: the last one keeps clear of the labels on the right. */
const HALF_A_MONTH = 28
const APRIL = 3

export type Scales = { x: ScaleLinear<number, number>; y: ScaleLinear<number, number> }

/** Months from left to right, values from the bottom up: all that is drawn lies within. */
export function scalesOf({ from, to, parts, levels, bounds }: Plot): Scales {
  const values = [
    ...parts.flat().flatMap(({ y, before }) => (before ? [y, before.y] : [y])),
    ...levels.flatMap(({ steps }) => steps.map(({ y }) => y)),
  ]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const room = (high - low || Math.abs(high) || 1) * 0.08
  const y = scaleLinear().domain([bottomOf(low, room, bounds.least), topOf(high, room, bounds.most)]).range([BOTTOM, TOP]).nice(5)
  const [least, most] = y.domain()
  if (bounds.most !== null && high <= bounds.most && (most ?? 0) > bounds.most) y.domain([least ?? 0, bounds.most])
  return { x: scaleLinear().domain([from, Math.max(to, from + 1)]).range([LEFT + 10, RIGHT - 10]), y }
}

const bottomOf = (low: number, room: number, least: number | null) => (least !== null && low >= least ? Math.max(least, low - room) : low - room)
const topOf = (high: number, room: number, most: number | null) => (most !== null && high <= most ? Math.min(most, high + room) : high + room)

/** The grid with its values, and the months below it. */
export function frame({ from, to, sayMonth, sayValue }: Plot, { x, y }: Scales): string[] {
  return [
    ...y.ticks(5).flatMap((value) => [
      element('line', { x1: LEFT, x2: RIGHT, y1: y(value), y2: y(value), stroke: GRID }),
      text(LEFT - 8, y(value) + 5, sayValue(value), { 'text-anchor': 'end', fill: FAINT }),
    ]),
    element('line', { x1: LEFT, x2: RIGHT, y1: BOTTOM, y2: BOTTOM, stroke: INK }),
    ...monthsNamed(from, to).flatMap((month) => [
      element('line', { x1: x(month), x2: x(month), y1: BOTTOM, y2: BOTTOM + 6, stroke: INK }),
      text(Math.min(x(month), RIGHT - HALF_A_MONTH), BOTTOM + 22, sayMonth(month), { 'text-anchor': 'middle', fill: FAINT }),
    ]),
  ]
}

/** Few enough months to be read, counted from April where they are quarters or years apart. */
export function monthsNamed(from: MonthNumber, to: MonthNumber): MonthNumber[] {
  const apart = [1, 2, 3, 6, 12, 24, 60, 120].find((months) => (to - from) / months < MOST_MONTHS_NAMED) ?? 240
  const first = from + ((((APRIL - from) % apart) + apart) % apart)
  return Array.from({ length: Math.max(0, Math.floor((to - first) / apart) + 1) }, (_, i) => first + i * apart)
}
