import { Big } from 'big.js'
import { formatMonth, type Day } from './dates.ts'
import { compareDecimals, mean, placesOf, roundTo, subtract, size } from './decimal.ts'
import type { Point } from './figures.ts'
import { formatFigure } from './measures.ts'
import { inWords } from './sentence.ts'
import type { Polarity, Span, Unit } from './vocabulary.ts'

/** As many figures as it takes before anything is said of what is usual. */
export const LEAST_POINTS = 12
const SHIFT = 7
const TREND = 6
const WORKING_PLACES = 20

export type SignalKind = 'outside' | 'shift' | 'trend'
/** A real change: which rule says so, whether up (above, or rising) or down, from which figure to which, and how many they are. */
export type Signal = { kind: SignalKind; up: boolean; from: Point; to: Point; count: number }

/**
 * What is usual for a series. `mean`, `lower` and `upper` are decimal text at one place more than was printed. Signals are in the order in which they
 * ended. `why` is set where nothing can be told: too few figures, or figures that overlap.
 */
export type Behaviour =
  | { told: false; points: number; why: 'few' | 'overlap' }
  | { told: true; points: number; span: Span; mean: string; lower: string; upper: string; signals: Signal[]; newest: Point }

/** Figures of these spans share months with the one before: their movement says nothing of what is usual. */
const OVERLAPPING: readonly Span[] = ['rolling_year', 'year_to_date', 'year_average']

/**
 * The XmR chart of NHS England's "Making data count": the mean, and natural limits 2.66 mean moving ranges either side of it; a real change is a
 * figure outside the limits, seven in a row on one side of the mean, or six in a row that rise or fall. Blank months are passed over.
 * `points` are of one span and one definition (comparable()), the oldest first.
 */
export function behaviourOf(points: readonly Point[]): Behaviour {
  const [first] = points
  if (first && OVERLAPPING.includes(first.span)) return { told: false, points: points.length, why: 'overlap' }
  const newest = points.at(-1)
  const middle = mean(points.map(({ value }) => value), WORKING_PLACES)
  if (points.length < LEAST_POINTS || !first || !newest || middle === null) return { told: false, points: points.length, why: 'few' }
  const moves = points.slice(1).map(({ value }, i) => size(subtract(value, points[i]?.value ?? value)))
  const reach = Big(mean(moves, WORKING_PLACES) ?? '0').times('2.66')
  const [lower, upper] = [Big(middle).minus(reach).toFixed(), Big(middle).plus(reach).toFixed()]
  const places = Math.max(...points.map(({ value }) => placesOf(value))) + 1
  return {
    told: true, points: points.length, span: first.span, mean: roundTo(middle, places), lower: roundTo(lower, places), upper: roundTo(upper, places), newest,
    signals: [...outside(points, lower, upper), ...shifts(points, middle), ...trends(points)].toSorted((a, b) => a.to.month.localeCompare(b.to.month)),
  }
}

function outside(points: readonly Point[], lower: string, upper: string): Signal[] {
  return points.flatMap((point) => {
    const up = compareDecimals(point.value, upper) > 0
    return up || compareDecimals(point.value, lower) < 0 ? [{ kind: 'outside' as const, up, from: point, to: point, count: 1 }] : []
  })
}

/** A figure on the mean is on neither side. */
function shifts(points: readonly Point[], middle: string): Signal[] {
  const sides = points.map(({ value }) => compareDecimals(value, middle))
  return runsOf(points.map((point, i) => ({ point, side: sides[i] ?? 0 })), (run) => run.length >= SHIFT, 'shift')
}

/** Six in a row, each above the one before it, or each below. The figure that a run starts from is its first. */
function trends(points: readonly Point[]): Signal[] {
  const moves = points.slice(1).map(({ value }, i) => compareDecimals(value, points[i]?.value ?? value))
  return runsOf(moves.map((side, i) => ({ point: points[i + 1] as Point, before: points[i], side })), (run) => run.length >= TREND - 1, 'trend')
}

type Step = { point: Point; before?: Point; side: -1 | 0 | 1 }

function runsOf(steps: readonly Step[], isLong: (run: readonly Step[]) => boolean, kind: SignalKind): Signal[] {
  const runs: Step[][] = []
  for (const step of steps) {
    const last = runs.at(-1)
    if (last && last[0]?.side === step.side) last.push(step)
    else runs.push([step])
  }
  return runs.flatMap((run) => {
    const [start] = run
    const end = run.at(-1)
    if (!start || !end || start.side === 0 || !isLong(run)) return []
    return [{ kind, up: start.side > 0, from: start.before ?? start.point, to: end.point, count: run.length + (start.before ? 1 : 0) }]
  })
}

const COUNTS: Partial<Record<Span, [each: string, one: string]>> = { month: ['month to month', 'month'], quarter: ['quarter to quarter', 'quarter'], year: ['year to year', 'year'] }

/** Whether a change is better or worse by the measure's polarity; empty where that isn't said. */
export function goodness(up: boolean, polarity: Polarity): '' | 'better' | 'worse' {
  if (polarity !== 'higher' && polarity !== 'lower') return ''
  return up === (polarity === 'higher') ? 'better' : 'worse'
}

/** A signal in words: "7 figures in a row lie above the mean, Jan 2025 to Jul 2025 (better)". */
export function signalWords({ kind, up, from, to, count }: Signal, unit: Unit, polarity: Polarity): string {
  const good = goodness(up, polarity)
  const said = {
    outside: `${formatFigure(to.value, unit)} in ${formatMonth(to.month)} is ${up ? 'above the upper' : 'below the lower'} limit`,
    shift: `${count} figures in a row lie ${up ? 'above' : 'below'} the mean, ${formatMonth(from.month)} to ${formatMonth(to.month)}`,
    trend: `${count} figures in a row ${up ? 'rise' : 'fall'}, ${formatMonth(from.month)} to ${formatMonth(to.month)}`,
  }[kind]
  return good ? `${said} (${good})` : said
}

/** "Is it real?" in a sentence or two: which rule says so, when, and whether better or worse; or that it is noise, or that it can't be told yet. */
export function behaviourSentence(behaviour: Behaviour, unit: Unit, polarity: Polarity): string {
  if (!behaviour.told) return untold(behaviour)
  const { signals, newest, span } = behaviour
  const standing = signals.filter(({ to }) => to.month === newest.month)
  const words = (some: readonly Signal[]) => inWords(some.map((signal) => signalWords(signal, unit, polarity)))
  if (standing.length > 0) return `This is a real change: ${words(standing)}.`
  const noise = `No real change${signals.length > 0 ? ' now' : ''}: the movement is what this measure does ${COUNTS[span]?.[0] ?? 'each time'}, between ${formatFigure(behaviour.lower, unit)} and ${formatFigure(behaviour.upper, unit)}.`
  const last = signals.at(-1)
  return last ? `${noise} The last one: ${signalWords(last, unit, polarity)}.` : noise
}

function untold({ points, why }: Extract<Behaviour, { told: false }>): string {
  if (why === 'overlap') return 'It can not be told: each figure shares months with the one before it, so that they move together.'
  return `It can not be told yet: that takes ${LEAST_POINTS} figures under one definition, and there ${points === 1 ? 'is 1' : `are ${points === 0 ? 'none' : points}`}.`
}

/** What is said where a natural limit lies where no figure can: the limit is kept as it was computed. Null where both could be figures. */
export function limitRemark(behaviour: Behaviour, unit: Unit): string | null {
  if (!behaviour.told) return null
  const { lower, upper } = behaviour
  const past = [
    ...(compareDecimals(lower, '0') < 0 ? [`the lower limit, ${formatFigure(lower, unit)}, is below 0`] : []),
    ...(unit === 'percent' && compareDecimals(upper, '100') > 0 ? [`the upper limit, ${formatFigure(upper, unit)}, is above 100%`] : []),
  ]
  return past.length === 0 ? null : `As it was computed, ${inWords(past)}: no figure can lie there, so that nothing can be outside on that side.`
}

/** The parts of a series between changes of definition, the oldest first: each has limits of its own. `breaks` are the first months under new definitions. */
export function partsBetween(points: readonly Point[], breaks: readonly Day[]): Point[][] {
  const edges = ['', ...breaks.toSorted(), '9999-12-31']
  return edges.slice(1).map((end, i) => points.filter(({ month }) => month >= (edges[i] ?? '') && month < end)).filter((part) => part.length > 0)
}
