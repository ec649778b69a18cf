import { formatMonth } from './dates.ts'
import { currentSpan, type MeasureRules } from './figures.ts'
import { formatFigure } from './measures.ts'
import { isRunningTotal, type Reading, type View } from './reading.ts'
import { PERIOD_KIND_WORDS, SPAN_WORDS, type Unit } from './vocabulary.ts'

/** A measure with what the rules say of it in a month. */
type Read = { measure: MeasureRules; reading: Reading }

/** A figure where its column or row says the unit: "93%", "1,234", "84.2". */
export const plainFigure = (value: string, unit: Unit) => formatFigure(value, unit === 'percent' ? unit : 'count')

/** What the current figure stands for: "Snapshot", "Rolling year", "Year to Mar 2023"; nothing where there is none. */
export function periodWords({ measure, reading: { current, month } }: Read): string {
  if (!current) return ''
  const words = current.span === currentSpan(measure.periodKind) ? PERIOD_KIND_WORDS[measure.periodKind] : SPAN_WORDS[current.span]
  return current.month === month ? words : `${words} to ${formatMonth(current.month)}`
}

/** What must be known of a current figure beside its value. */
export function remarksOn({ current, newest, disagrees, brokenFrom, six }: Reading, unit: Unit, by: View['by'] = 'own'): string[] {
  const broken = brokenFrom && brokenFrom >= (six[0]?.month ?? brokenFrom) ? `A new definition from ${formatMonth(brokenFrom)}` : null
  const none = by === 'twelve_months' ? 'No figure of 12 months' : 'No figure for this month'
  if (!current) return [newest ? `${none}. The newest is ${plainFigure(newest.value, unit)} for ${formatMonth(newest.month)}` : none, broken].filter((remark) => remark !== null)
  return [current.provisional ? '(provisional)' : null, current.restated ? 'Restated' : null, disagrees, broken].filter((remark) => remark !== null)
}

/** The direction with its meaning, or why none is said. */
export function directionWords({ measure, reading: { travel, current, brokenFrom } }: Read): string {
  if (travel) return travel.words
  if (current && isRunningTotal(measure, current)) return 'Not said: a total since April only grows'
  return brokenFrom ? 'No earlier figure by this definition' : 'No earlier figure to compare with'
}
