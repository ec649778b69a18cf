import { formatMonth, type Day } from './dates.ts'
import { figureIn } from './figure-cells.ts'
import { monthIn } from './figure-columns.ts'
import type { FileSettings } from './figure-file.ts'
import type { LineFigure } from './figure-line-figures.ts'
import type { Cells } from './figure-lines.ts'
import type { KnownMeasure, NewMeasure } from './figure-measures.ts'
import { targetOn, type Baseline, type MeasureFacts, type Target } from './figures.ts'
import { checkBaseline, checkTargets } from './measure-settings.ts'
import { formatFigure } from './measures.ts'
import { COMPARATOR_WORDS, type ComparatorKind } from './vocabulary.ts'

/** What a line says of its measure beside figures, where the plan doesn't say so already. */
export type FactsOfLine = { targets: Target | null; comparators: { kind: ComparatorKind; year: string; value: string }[]; baseline: Baseline | null }

const NOTHING: FactsOfLine = { targets: null, comparators: [], baseline: null }

/** What a line would change of a measure's targets, comparators and baseline, in words too. Somebody who may not set them is told that they are left alone. Throws RuleError for what can't be. */
export function changesOf(row: Cells, measure: KnownMeasure | NewMeasure, settings: FileSettings, figures: readonly LineFigure[], known: MeasureFacts | undefined, maySet: boolean): { facts: FactsOfLine; words: string[]; checks: string[] } {
  const asFraction = settings.fractions && measure.unit === 'percent'
  const cell = (role: Parameters<Cells['of']>[0]) => figureIn(row.of(role), row.headingOf(role), asFraction)
  const facts: FactsOfLine = { targets: targetsOf(row, measure, settings, figures, known, cell), comparators: comparatorsOf(row, known, cell), baseline: baselineOf(row, settings, known, cell) }
  const words = [
    ...(facts.targets ? [`Targets from ${formatMonth(facts.targets.holdsFrom)}: ${targetWords(facts.targets, measure)}`] : []),
    ...facts.comparators.map(({ kind, year, value }) => `${COMPARATOR_WORDS[kind]} ${year}: ${formatFigure(value, measure.unit)}`),
    ...(facts.baseline ? [`Baseline: ${formatFigure(facts.baseline.value, measure.unit)}, ${facts.baseline.month ? formatMonth(facts.baseline.month) : facts.baseline.words}`] : []),
  ]
  if (maySet || words.length === 0) return { facts, words, checks: [] }
  return { facts: NOTHING, words: [], checks: [`Left as it is, for only an administrator changes it: ${words.join('; ')}`] }
}

const targetWords = ({ minimum, upper }: Target, { unit }: KnownMeasure | NewMeasure) =>
  [minimum && `minimum ${formatFigure(minimum, unit)}`, upper && `upper ${formatFigure(upper, unit)}`].filter(Boolean).join(', ')

/** Targets hold from the first month that a new measure has, and from the month of the file when they differ from those that hold already. */
function targetsOf(row: Cells, measure: KnownMeasure | NewMeasure, { currentMonth }: FileSettings, figures: readonly LineFigure[], known: MeasureFacts | undefined, cell: (role: 'target_minimum' | 'target_upper') => string | null): Target | null {
  const [minimum, upper] = [cell('target_minimum'), cell('target_upper')]
  if (minimum === null && upper === null) return null
  const months = figures.filter(({ span }) => span === 'month').map(({ month }) => month).toSorted()
  const from = (known ? currentMonth : undefined) ?? months[0] ?? currentMonth ?? figures[0]?.month
  const held = known && from ? targetOn(known.targets, from) : null
  if (!from || (held && held.minimum === minimum && held.upper === upper)) return null
  return checkTargets({ holdsFrom: firstDay(from), minimum, upper }, measure.polarity)
}

const firstDay = (month: Day): Day => `${month.slice(0, 7)}-01`

function comparatorsOf(row: Cells, known: MeasureFacts | undefined, cell: (role: ComparatorKind) => string | null): FactsOfLine['comparators'] {
  return (['england', 'neighbours', 'region'] as const).flatMap((kind) => {
    const [value, year] = [cell(kind), row.column(kind)?.year ?? '']
    const isKnown = known?.comparators.some((held) => held.kind === kind && held.year === year && held.value === value)
    return value === null || isKnown ? [] : [{ kind, year, value }]
  })
}

/** A period that is no month is kept in the report's words: "not stated", "previous year". */
function baselineOf(row: Cells, settings: FileSettings, known: MeasureFacts | undefined, cell: (role: 'baseline' | 'extreme_value') => string | null): Baseline | null {
  const value = cell('baseline')
  if (value === null) return null
  const [period, extreme] = [row.of('baseline_period'), row.of('extreme_period')]
  const month = monthIn(period)
  const toMonth = monthIn(row.of('current_period')) ?? settings.currentMonth
  const extremeValue = cell('extreme_value')
  const kind = /^peak|^high/i.test(row.of('extreme_kind')) ? 'peak' : /^low/i.test(row.of('extreme_kind')) ? 'low' : null
  const baseline = checkBaseline({
    month, words: month ? '' : period || 'not stated', value, toMonth, extremeKind: extremeValue === null ? null : kind, extremeValue: kind === null ? null : extremeValue,
    extremeWords: kind === null || extremeValue === null ? '' : monthWords(extreme),
  })
  return known?.baseline && JSON.stringify(known.baseline) === JSON.stringify(baseline) ? null : baseline
}

function monthWords(period: string): string {
  const month = monthIn(period)
  return month ? formatMonth(month) : period
}
