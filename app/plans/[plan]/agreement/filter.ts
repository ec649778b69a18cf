import { askedIn } from '../../../asked'
import { FOUND_KINDS, type Found, type FoundKind } from './kinds'

/** An address's query, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>
export type Asked = { kind: FoundKind | undefined; month: string; source: string; page: number }

const MOST_PAGES = 10_000

/** Reads which disagreements an address asks for: "?kind=claim&month=2023-06&source=Report". What makes no sense is left out. */
export function readFilter(query: Query): Asked {
  const { text, oneOf, id } = askedIn(query)
  return { kind: oneOf('kind', FOUND_KINDS), month: /^\d{4}-\d{2}$/.test(text('month')) ? text('month') : '', source: text('source').slice(0, 200), page: Math.min(id('page') ?? 1, MOST_PAGES) }
}

export function fits({ month, source }: Pick<Asked, 'month' | 'source'>, found: Found): boolean {
  return (!month || found.month === month) && (!source || found.source === source)
}

/** What was asked for as an address again, with some parts changed. */
export function addressOf({ kind, month, source }: Pick<Asked, 'kind' | 'month' | 'source'>, changed: { kind?: string; page?: string } = {}): string {
  const parts = Object.entries({ kind, month, source, ...changed }).filter((part): part is [string, string] => part[1] !== undefined && (part[1] !== '' || part[0] === 'page'))
  return `?${new URLSearchParams(parts)}`
}
