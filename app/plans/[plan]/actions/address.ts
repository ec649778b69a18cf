/** An address's query, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>

export const SIZES = [25, 50, 100] as const

/** The parts of an address that say which actions; the page and the order are not among them. */
export const FILTER_NAMES = [
  'area', 'heading', 'stage', 'impact', 'owner', 'agency', 'due-from-day', 'due-from-month', 'due-from-year', 'due-to-day', 'due-to-month', 'due-to-year',
  'due', 'overdue', 'silent', 'unproven', 'q',
] as const

/** Whether an address asks for more than the short filter shows: then all of it is drawn. */
export function asksForMore(query: Query): boolean {
  return query.filters === 'all' || FILTER_NAMES.some((name) => query[name] && !['q', 'heading', 'stage'].includes(name))
}

/** An address's query again, with some parts changed; blank parts are left out. */
export function addressOf(query: Query, changed: Record<string, string>): string {
  const parts = new URLSearchParams()
  for (const name of [...FILTER_NAMES, 'filters', 'sort', 'order', 'size', 'page']) {
    const value = changed[name] ?? (typeof query[name] === 'string' ? query[name] : '')
    if (value) parts.set(name, value)
  }
  return `?${parts}`
}

/** The address of a page of the same list, up to the page's number. */
export function pageAddress(query: Query): string {
  const same = addressOf(query, { page: '' })
  return same === '?' ? '?page=' : `${same}&page=`
}
