import { addMonths, formatDay, type Day } from './dates.ts'
import { RuleError } from './errors.ts'
import type { Unit } from './vocabulary.ts'

/** A measure's value for a month: decimal text as it is printed, and the last day of the month. */
export type Figure = { month: Day; value: string }

/**
 * A figure that was typed, as decimal text: "93", "93.40", "-0.5". Commas between thousands and a percent sign at the end are dropped; the
 * decimals stay as typed, for they are the precision that was printed. Throws RuleError for what can't be a number.
 */
export function checkFigure(typed: string, field = 'value'): string {
  const text = typed.trim().replace(/\s*%$/, '').replace('−', '-')
  const parts = /^([+-]?)(\d{1,15}|\d{1,3}(?:,\d{3}){1,4})?(\.\d{1,10})?$/.exec(text)
  const [, sign, whole, decimals = ''] = parts ?? []
  if (!parts || (!whole && !decimals)) throw new RuleError('Enter the figure as a number, such as 93 or 93.4', field)
  return `${sign === '-' ? '-' : ''}${(whole ?? '0').replaceAll(',', '').replace(/^0+(?=\d)/, '')}${decimals}`
}

/** A figure as people read it: "93%", "1,234", "84.2 per 10,000", "1 day". `value` is decimal text. */
export function formatFigure(value: string, unit: Unit): string {
  const [whole = '', decimals] = value.split('.')
  const number = `${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}${decimals === undefined ? '' : `.${decimals}`}`
  if (unit === 'percent') return `${number}%`
  if (unit === 'rate') return `${number} per 10,000`
  if (unit === 'days') return `${number} ${value === '1' ? 'day' : 'days'}`
  return number
}

/** How far two figures lie apart, as people say it: "5 points", "1 point", "5 per 10,000". `size` is decimal text without a sign. */
export function formatDistance(size: string, unit: Unit): string {
  return unit === 'percent' ? `${formatFigure(size, 'count')} ${size === '1' ? 'point' : 'points'}` : formatFigure(size, unit)
}

/** "49% in October 2020, 93% in June 2021": the first figure and the newest. One figure stands alone. */
export function progressSentence(first: Figure, newest: Figure, unit: Unit): string {
  const said = ({ value, month }: Figure) => `${formatFigure(value, unit)} in ${formatDay(month).replace(/^\d+ /, '')}`
  return first.month === newest.month ? said(newest) : `${said(first)}, ${said(newest)}`
}

/** The last day of the month that a day lies in: the 31st, or the last that there is. */
export function monthEnd(day: Day): Day {
  return addMonths(`${day.slice(0, 7)}-31`, 0)
}

/** Checks the month of a figure: one that has begun. Throws RuleError. */
export function checkMonth(month: Day, today: Day): void {
  if (month > monthEnd(today)) throw new RuleError('The month must be this month or in the past', 'month-month')
}
