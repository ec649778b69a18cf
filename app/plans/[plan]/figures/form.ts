import type { TypedFigure } from '@/app/measures/ask-figures'
import { isDay } from '#domain/dates'
import { monthEnd } from '#domain/measures'
import { SPANS, type Span } from '#domain/vocabulary'
import { id, line, passage, version, type Field } from '#gate/fields'

export type Cell = TypedFigure & { measureId: number; span: Span; provisional: boolean }

const NOT_WHOLE = 'This form is not whole: open the page again and repeat your change'
const MOST = 80

/** The rows of the grid: value-4-month, numerator-4-month, denominator-4-month and provisional-4-month are of the month's figure of measure 4. */
const cells: Field<Cell[]> = { read: (data) => {
  const rows = [...new Set([...data.keys()].flatMap((name) => /^value-(.+)$/.exec(name)?.[1] ?? []))]
  const text = (name: string) => String(data.get(name) ?? '').trim()
  const read = rows.map((row) => {
    const [, measure, span] = /^([1-9]\d{0,14})-([a-z_]+)$/.exec(row) ?? []
    return { row, measureId: Number(measure), span: SPANS.find((each) => each === span), value: text(`value-${row}`), numerator: text(`numerator-${row}`), denominator: text(`denominator-${row}`), provisional: data.has(`provisional-${row}`) }
  })
  const value = read.flatMap(({ span, ...cell }) => (span && cell.measureId > 0 ? [{ ...cell, span }] : []))
  if (value.length < read.length || value.length > MOST) return { error: NOT_WHOLE, at: 'form' }
  const long = value.find((cell) => [cell.value, cell.numerator, cell.denominator].some((typed) => typed.length > 40))
  return long ? { error: 'Enter the figure as a number, such as 93 or 93.4', at: `value-${long.row}` } : { value }
} }

const month: Field<string> = { read: (data, name) => {
  const day = String(data.get(name) ?? '')
  return isDay(day) && monthEnd(day) === day ? { value: day } : { error: NOT_WHOLE, at: 'form' }
} }

export const GridForm = {
  plan: id('Open the plan again'), month, version, cells,
  back: line('Address', { most: 60, optional: true, freeText: false }),
  reason: passage('Reason', { most: 1000, optional: true }),
  checked: line('Figures that were checked', { most: 8000, optional: true, freeText: false }),
}
