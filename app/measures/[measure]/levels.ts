import { comparatorYear, comparatorsAt } from '#domain/comparator'
import type { Day } from '#domain/dates'
import { add, subtract } from '#domain/decimal'
import type { MeasureFacts, Point, Target } from '#domain/figures'
import { formatFigure, monthEnd } from '#domain/measures'
import type { Behaviour } from '#domain/process-behaviour'
import { COMPARATOR_WORDS, type Unit } from '#domain/vocabulary'
import type { Level } from '@/components/chart/chart'
import type { Drawn } from './asked'

/** The figures of one definition, and what is usual for them. */
export type Part = { points: Point[]; behaviour: Behaviour }

/** A day's month as the chart counts them. */
export const monthNumber = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1

type Given = { facts: MeasureFacts; unit: Unit; from: number; to: number; chart: Drawn; parts: readonly Part[] }
type Step = Level['steps'][number]

/** The lines across a chart: targets as they held (a figure is held to the target of its month's last day), and either what the measure is compared with or what is usual for it. */
export function levelsOf(given: Given): Level[] {
  return [...targets(given), ...(given.chart === 'process' ? limits(given) : comparators(given))]
}

type Held = { words: string; kind: Level['kind']; value: (target: Target) => string | null }
const HELD: Held[] = [
  { words: 'Minimum', kind: 'minimum', value: ({ minimum }) => minimum },
  { words: 'Upper target', kind: 'target', value: ({ upper, minimum }) => (minimum === null ? null : upper) },
  { words: 'Target', kind: 'target', value: ({ upper, minimum }) => (minimum === null ? upper : null) },
  { words: 'Near from', kind: 'minimum', value: ({ upper, tolerance }) => upper && tolerance && subtract(upper, tolerance) },
  { words: 'Near up to', kind: 'minimum', value: ({ upper, tolerance }) => upper && tolerance && add(upper, tolerance) },
]

function targets({ facts, unit, from, to }: Given): Level[] {
  const held = facts.targets.toSorted((a, b) => a.holdsFrom.localeCompare(b.holdsFrom))
  return HELD.flatMap(({ words, kind, value }): Level[] => {
    const steps = held.flatMap((target, i): (Step & { said: string })[] => {
      const said = value(target)
      const next = held[i + 1]?.holdsFrom
      const step = { from: Math.max(from, monthNumber(target.holdsFrom)), to: Math.min(to, next ? monthNumber(next) - 1 : to) }
      return said === null || said === '' || step.from > step.to ? [] : [{ ...step, y: Number(said), said }]
    })
    const last = steps.at(-1)
    return last ? [{ kind, label: [words, formatFigure(last.said, unit)], steps }] : []
  })
}

function comparators({ facts, unit, from, to }: Given): Level[] {
  const lastDay = monthEnd(`${Math.floor(to / 12)}-${String((to % 12) + 1).padStart(2, '0')}-01`)
  return comparatorsAt(facts.comparators, lastDay).map((each) => ({
    kind: each.kind, label: [COMPARATOR_WORDS[each.kind], `${formatFigure(each.value, unit)}${comparatorYear(each) ? ` (${comparatorYear(each)})` : ''}`], steps: [{ from, to, y: Number(each.value) }],
  }))
}

function limits({ unit, from, parts }: Given): Level[] {
  const told = parts.flatMap(({ points, behaviour }) => {
    const [first, last] = [points[0], points.at(-1)]
    return behaviour.told && first && last && monthNumber(last.month) >= from ? [{ ...behaviour, from: Math.max(from, monthNumber(first.month)), to: monthNumber(last.month) }] : []
  })
  const newest = told.at(-1)
  if (!newest) return []
  const each = (kind: Level['kind'], words: string, key: 'mean' | 'lower' | 'upper'): Level => ({
    kind, label: [words, formatFigure(newest[key], unit)], steps: told.map((part) => ({ from: part.from, to: part.to, y: Number(part[key]) })),
  })
  return [each('limit', 'Upper limit', 'upper'), each('mean', 'Mean', 'mean'), each('limit', 'Lower limit', 'lower')]
}
