import { formatDay, formatMonth } from '#domain/dates'
import type { Baseline, Comparator, MeasureFacts, Target } from '#domain/figures'
import { formatFigure } from '#domain/measures'
import { COMPARATOR_WORDS, type Unit } from '#domain/vocabulary'

const figure = (value: string | null, unit: Unit) => (value === null ? '' : formatFigure(value, unit))

/** "From 1 April 2023: minimum 90%, upper target 95%". */
export function targetSaid({ holdsFrom, minimum, upper, tolerance }: Target, unit: Unit): string {
  const parts = [minimum !== null && `minimum ${figure(minimum, unit)}`, upper !== null && `${tolerance === null ? 'upper target' : 'target'} ${figure(upper, unit)}`, tolerance !== null && `within ${tolerance} of it`]
  return `From ${formatDay(holdsFrom)}: ${parts.filter(Boolean).join(', ') || 'no target'}`
}

export const targetsSaid = ({ targets }: Pick<MeasureFacts, 'targets'>, unit: Unit) => targets.map((target) => targetSaid(target, unit)).join('. ')

export const comparatorSaid = ({ kind, year, value }: Pick<Comparator, 'kind' | 'year' | 'value'>, unit: Unit) => `${COMPARATOR_WORDS[kind]} ${year}: ${figure(value, unit)}`

/** "49% in Oct 2020, measured to Jun 2021; peak 93% in the spring". */
export function baselineSaid({ month, words, value, toMonth, extremeKind, extremeValue, extremeWords }: Baseline, unit: Unit): string {
  const from = `${figure(value, unit)} in ${month ? formatMonth(month) : words}`
  return `${from}${toMonth ? `, measured to ${formatMonth(toMonth)}` : ''}${extremeKind ? `; ${extremeKind} ${figure(extremeValue, unit)}${extremeWords ? ` ${extremeWords}` : ''}` : ''}`
}
