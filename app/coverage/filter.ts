import type { CoverageFilter } from '#db/coverage'
import { COVERAGES } from '#domain/coverage'
import { FINDING_KINDS, TOPICS } from '#domain/vocabulary'

/** An address's query, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>

export const SHOWN = [...COVERAGES, 'no_evidence'] as const
const NAMES = ['q', 'topic', 'kind', 'show'] as const
const LONGEST_TEXT = 200

const text = (query: Query, name: string) => (typeof query[name] === 'string' ? query[name].trim().slice(0, LONGEST_TEXT).toWellFormed() : '')

/** Reads which findings an address asks for. What makes no sense is left out. */
export function readFilter(query: Query): { filter: CoverageFilter; page: number } {
  const one = <T extends string>(name: string, values: readonly T[]) => values.find((value) => value === text(query, name))
  const filter = { topic: one('topic', TOPICS), kind: one('kind', FINDING_KINDS), shown: one('show', SHOWN), text: text(query, 'q') || undefined }
  return { filter, page: /^[1-9]\d{0,4}$/.test(text(query, 'page')) ? Number(text(query, 'page')) : 1 }
}

/** What the filter's fields show again. */
export function filterValues(query: Query): Record<string, string> {
  return Object.fromEntries(NAMES.flatMap((name) => (text(query, name) ? [[name, text(query, name)]] : [])))
}

/** The same findings, of which only these are shown: all of them when it is blank. */
export function addressOf(query: Query, show: string): string {
  const { show: _, ...values } = filterValues(query)
  return `?${new URLSearchParams(show ? { ...values, show } : values).toString()}`
}

/** The address of a page of the same list, up to the page's number. */
export function pageAddress(query: Query): string {
  const parts = new URLSearchParams(filterValues(query)).toString()
  return parts ? `?${parts}&page=` : '?page='
}
