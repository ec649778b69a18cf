import type { TrailFilter } from '#db/trail'
import { EVENTS, type Event } from '#domain/trail'
import { askedIn } from '../asked'

/** An address's query, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>
type Asked = { filter: TrailFilter; page: number; errors: { field: string; message: string }[] }

/** In the address, the service itself stands among the people. */
export const SERVICE = 'service'
const EVENT_NAMES = Object.keys(EVENTS) as Event[]

/** Reads which entries an address asks for. What makes no sense is left out; a date that can't be is said. */
export function readFilter(query: Query): Asked {
  const { text, id, oneOf, day, errors } = askedIn(query)
  const [from, to] = [day('from', 'From'), day('to', 'Until')]
  if (from && to && to < from) errors.push({ field: 'to-day', message: '“Until” must be the same day as “From” or later' })
  const filter = { planId: id('plan'), personId: text('person') === SERVICE ? null : id('person'), event: oneOf('event', EVENT_NAMES), from, to }
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
