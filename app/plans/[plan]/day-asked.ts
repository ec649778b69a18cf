import { redirect } from 'next/navigation'
import type { FormState } from '@/components/form-state'
import { formatDay, parseDay, type Day, type DayParts } from '#domain/dates'
import { RuleError } from '#domain/errors'

/** An address's query, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>
export type DayAsked = { on: Day | null; form: FormState }

const LABEL = 'The earlier date'

/** Reads the earlier day that an address asks for, whole (?on=2026-03-31) or as its form sends it, in three parts. Parts that make a day lead on to its whole address. */
export function readDayAsked(query: Query, today: Day, path: string): DayAsked {
  const text = (name: string) => [query[name] ?? []].flat()[0] ?? ''
  const typed = { day: text('on-day'), month: text('on-month'), year: text('on-year') }
  const fromForm = Object.values(typed).some(Boolean)
  const parts = fromForm ? typed : partsOf(text('on'))
  const values: FormState['values'] = parts ? { 'on-day': parts.day, 'on-month': parts.month, 'on-year': parts.year } : {}
  try {
    if (!parts) throw new RuleError(`${LABEL} must be a real date, like 27 3 2027`)
    const on = parseDay(parts, LABEL)
    if (on && on > today) throw new RuleError(`${LABEL} must be today, ${formatDay(today)}, or earlier`)
    if (on && fromForm) redirect(on === today ? path : `${path}?on=${on}`)
    return { on: on === today ? null : on, form: { errors: [], values, attempt: 0 } }
  } catch (error) {
    if (!(error instanceof RuleError)) throw error
    return { on: null, form: { errors: [{ field: 'on-day', message: error.message }], values, attempt: 0 } }
  }
}

/** The parts of "2026-03-31", blank parts of nothing; null for anything else. */
function partsOf(whole: string): DayParts | null {
  if (!whole) return { day: '', month: '', year: '' }
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(whole) ?? []
  return year && month && day ? { day: String(Number(day)), month: String(Number(month)), year } : null
}
