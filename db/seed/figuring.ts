import type { SaidFigure } from '#db/enter-figures'
import { monthEnds, type Day } from '#domain/dates'
import { placesOf, share } from '#domain/decimal'
import { sum, type Count } from './story/between.ts'
import type { MeasureStory } from './story/measures.ts'

const MONTHS = 36

/** A figure as its measure's story tells it. */
export type ToldFigure = Omit<SaidFigure, 'reason'>

/** The last day of the month so many months before the last one. */
export function monthOf(today: Day, before: number): Day {
  return monthEnds(today, MONTHS).at(-1 - before) ?? today
}

export const firstDayOf = (today: Day, before: number): Day => `${monthOf(today, before).slice(0, 7)}-01`

/** The first year of the financial year, from April, that a month lies in. */
const financialYear = (month: Day) => Number(month.slice(0, 4)) - (month.slice(5, 7) < '04' ? 1 : 0)

/** The newest year of which England's figures are out: two before the one that last month lies in, "2021/22" in June 2023. */
export function referenceYear(today: Day): string {
  const year = financialYear(monthOf(today, 0)) - 2
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}

/** All figures of a measure: its months or quarters, those of other spans, and those since each April. */
export function figuresOf(today: Day, measure: MeasureStory): ToldFigure[] {
  const { figures, counts, spans = [], quarterly, yearToDate, provisional, byHand } = measure
  const step = quarterly ? { first: Number(monthOf(today, 0).slice(5, 7)) % 3, each: 3 } : { first: 0, each: 1 }
  const own = Object.entries(figures).map(([place, value]): ToldFigure => {
    const month = Number(place)
    return {
      month: monthOf(today, step.first + month * step.each), value, ...parts(counts?.[month]), ...(quarterly && { span: 'quarter' }),
      ...(provisional === month && { provisional: true }), ...(byHand?.[month] && { rating: byHand[month] }),
    }
  })
  const others = spans.flatMap(({ span, figures: told, counts: its }) => Object.entries(told).map(([month, value]): ToldFigure => ({ span, month: monthOf(today, Number(month)), value, ...parts(its?.[Number(month)]) })))
  return [...own, ...others, ...(yearToDate && counts ? sinceApril(today, measure, counts) : [])]
}

const parts = (count: Count | undefined) => (count ? { numerator: count[0], denominator: count[1] } : {})

/** The counts of each financial year so far, for the months whose April is known; March's are the year's. */
function sinceApril(today: Day, { figures }: MeasureStory, counts: Record<number, Count>): ToldFigure[] {
  const months = Object.keys(counts).map(Number)
  const places = placesOf(figures[0] ?? '')
  return months.flatMap((month): ToldFigure[] => {
    const end = monthOf(today, month)
    const length = (Number(end.slice(5, 7)) + 8) % 12 + 1
    const since = Array.from({ length }, (_, i) => counts[month + i]).filter((each) => each !== undefined)
    if (since.length < length) return []
    const [numerator, denominator] = sum(since)
    const told = { month: end, value: share(numerator, denominator, 100, places) ?? '0', numerator, denominator }
    return [{ ...told, span: 'year_to_date' }, ...(length === 12 ? [{ ...told, span: 'year' as const }] : [])]
  })
}
