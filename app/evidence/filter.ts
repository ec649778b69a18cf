import type { EvidenceFilter } from '#db/evidence-list'
import { EVIDENCE_KINDS, EVIDENCE_LIVES } from '#domain/vocabulary'

/** An address's query, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>

export const NAMES = ['q', 'kind', 'life', 'stale'] as const
const LONGEST_TEXT = 200
const MOST_PAGES = 100_000

const text = (query: Query, name: string) => (typeof query[name] === 'string' ? query[name].trim().slice(0, LONGEST_TEXT) : '')

/** Reads which evidence an address asks for. What makes no sense is left out. */
export function readFilter(query: Query): { filter: EvidenceFilter; page: number } {
  const kind = EVIDENCE_KINDS.find((each) => each === text(query, 'kind'))
  const life = EVIDENCE_LIVES.find((each) => each === text(query, 'life'))
  const page = /^[1-9]\d{0,5}$/.test(text(query, 'page')) ? Math.min(Number(text(query, 'page')), MOST_PAGES) : 1
  return { filter: { ...(kind && { kind }), ...(life && { life }), stale: text(query, 'stale') === 'yes', text: text(query, 'q') }, page }
}

/** What the filter's fields show again. */
export function filterValues(query: Query, names: readonly string[] = NAMES): Record<string, string> {
  return Object.fromEntries(names.flatMap((name) => (text(query, name) ? [[name, text(query, name)]] : [])))
}

/** The address of a page of the same list, up to the page's number. */
export function pageAddress(query: Query, names: readonly string[] = NAMES): string {
  const parts = new URLSearchParams(filterValues(query, names)).toString()
  return parts ? `?${parts}&page=` : '?page='
}
