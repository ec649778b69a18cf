import type { TrailFilter } from '#db/trail'
import { parseDay } from '#domain/dates'
import { RuleError } from '#domain/errors'
import { EVENTS, type Event } from '#domain/trail'

/** An address's query, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>
type Asked = { filter: TrailFilter; page: number; errors: { field: string; message: string }[] }

/** In the address, the service itself stands among the people. */
export const SERVICE = 'service'
const EVENT_NAMES = Object.keys(EVENTS) as Event[]

/** Reads which entries an address asks for. What makes no sense is left out; a date that can't be is said. */
export function readFilter(query: Query): Asked {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '')
  const id = (name: string) => (/^[1-9]\d{0,14}$/.test(text(name)) ? Number(text(name)) : undefined)
  const errors: Asked['errors'] = []
  const day = (name: string, label: string) => {
    try {
      return parseDay({ day: text(`${name}-day`), month: text(`${name}-month`), year: text(`${name}-year`) }, label) ?? undefined
    } catch (error) {
      if (!(error instanceof RuleError)) throw error
      errors.push({ field: `${name}-day`, message: error.message })
      return undefined
    }
  }
  const [from, to] = [day('from', 'From'), day('to', 'Until')]
  if (from && to && to < from) errors.push({ field: 'to-day', message: '“Until” must be the same day as “From” or later' })
  const filter = { planId: id('plan'), personId: text('person') === SERVICE ? null : id('person'), event: EVENT_NAMES.find((event) => event === text('event')), from, to }
  return { filter, page: Math.min(id('page') ?? 1, 100_000), errors }
}

/** The parts of an address that say which entries; the page is not among them. */
export const FILTER_NAMES = ['plan', 'person', 'event', 'from-day', 'from-month', 'from-year', 'to-day', 'to-month', 'to-year'] as const

/** The same entries, as the query of another address. */
export function queryOf(query: Query): string {
  const parts = new URLSearchParams()
  for (const name of FILTER_NAMES) if (typeof query[name] === 'string' && query[name] !== '') parts.set(name, query[name])
  return parts.toString()
}
