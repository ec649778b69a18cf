import type { MovingAction, Reported } from '#db/measure-around'
import { dayInLondon, formatDay, formatMonth, formatWholeMonth } from '#domain/dates'
import { SPAN_WORDS, type Polarity, type Span, type Stage, type Unit } from '#domain/vocabulary'
import type { MeasureFacts, Point } from '#domain/figures'
import { formatFigure } from '#domain/measures'
import { behaviourOf, goodness, partsBetween, type Behaviour } from '#domain/process-behaviour'
import type { Dot, Lane, Mark, Plot } from '@/components/chart/chart'
import type { Drawn } from './asked'
import { levelsOf, monthNumber, type Part } from './levels'

export type ToDraw = {
  measure: { ref: string; title: string; unit: Unit; polarity: Polarity; planName: string }
  /** Of one span, the oldest first, of all definitions. */
  points: readonly Point[]
  facts: MeasureFacts
  reported: readonly Reported[]
  actions: readonly MovingAction[]
  chart: Drawn
  /** "Is it real?" in words, for those who don't see the chart. */
  said: string
}

/** Five years of months: more can't be told apart. */
export const MONTHS_DRAWN = 60
export const LANES_DRAWN = 8
const EVERY: Partial<Record<Span, number>> = { quarter: 3, year: 12 }

const dayOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`

/** What the chart shows of a measure. Drawn from numbers alone; every word is made from the decimals as they were printed. Null without figures. */
export function plotOf(toDraw: ToDraw): Plot | null {
  const { measure: { ref, title, unit, planName }, points, facts, reported, actions, chart, said } = toDraw
  const newest = points.at(-1)
  if (!newest) return null
  const to = monthNumber(newest.month)
  const shown = points.filter(({ month }) => to - monthNumber(month) < MONTHS_DRAWN)
  const from = monthNumber(shown[0]?.month ?? newest.month)
  const parts = partsBetween(points, facts.breaks.map(({ fromMonth }) => fromMonth)).map((part): Part => ({ points: part, behaviour: behaviourOf(part) }))
  return {
    title: `${ref} ${title}: ${chart === 'process' ? 'process-behaviour chart' : 'run chart'}`,
    description: `${planName}. ${SPAN_WORDS[newest.span]} figures from ${formatWholeMonth(dayOf(from))} to ${formatWholeMonth(newest.month)}. The newest is ${formatFigure(newest.value, unit)}. ${said} The same figures are in the table on the measure’s page.`,
    from, to, every: EVERY[newest.span] ?? 1,
    parts: parts.map((part) => dotsOf(part, toDraw).filter(({ x }) => x >= from)).filter((part) => part.length > 0),
    newest: [formatMonth(newest.month), formatFigure(newest.value, unit)],
    levels: levelsOf({ facts, unit, from, to, chart, parts }),
    breaks: facts.breaks.map(({ fromMonth }) => ({ at: monthNumber(fromMonth), label: `New definition, ${formatMonth(fromMonth)}` })),
    lanes: actions.filter((action) => isWithin(action, from, to)).slice(0, LANES_DRAWN).map(laneOf),
    bounds: { least: points.some(({ value }) => value.startsWith('-')) ? null : 0, most: unit === 'percent' ? 100 : null },
    sayMonth: (month) => formatMonth(dayOf(month)),
    sayValue: (value) => (unit === 'percent' ? `${value}%` : value.toLocaleString('en-GB')),
  }

  function dotsOf({ points: part, behaviour }: Part, { measure }: ToDraw): Dot[] {
    return part.map((point) => {
      const first = reported.find(({ month }) => month === point.month)
      const words = `${formatMonth(point.month)}: ${formatFigure(point.value, unit)}${point.provisional ? ', provisional' : ''}`
      return {
        x: monthNumber(point.month), y: Number(point.value), words, hollow: point.provisional, mark: chart === 'process' ? markOf(point, behaviour, measure.polarity) : 'plain',
        before: point.restated && first && first.value !== point.value ? { y: Number(first.value), words: `${formatMonth(point.month)}: first reported as ${formatFigure(first.value, unit)}` } : null,
      }
    })
  }
}

function markOf({ month }: Point, behaviour: Behaviour, polarity: Polarity): Mark {
  const signal = behaviour.told ? behaviour.signals.find(({ from, to }) => from.month <= month && month <= to.month) : undefined
  return signal ? goodness(signal.up, polarity) || 'real' : 'plain'
}

const AFTER: Partial<Record<Stage, string>> = { stopped: 'stopped', not_started: 'not started' }
const completedOn = ({ completedAt }: MovingAction) => completedAt && dayInLondon(completedAt)

function isWithin(action: MovingAction, from: number, to: number): boolean {
  const completed = completedOn(action)
  if (!action.startOn && !completed) return false
  return (!action.startOn || monthNumber(action.startOn) <= to) && (!completed || monthNumber(completed) >= from)
}

function laneOf(action: MovingAction): Lane {
  const { ref, title, startOn, stage } = action
  const completed = completedOn(action)
  const words = [startOn && `starts ${formatDay(startOn)}`, completed && `complete ${formatDay(completed)}`].filter(Boolean).join(', ')
  return { label: ref, from: startOn ? monthNumber(startOn) : null, to: completed ? monthNumber(completed) : null, after: AFTER[stage] ?? 'goes on', words: `${ref} ${title}: ${words}` }
}
