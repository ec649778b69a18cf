import { FOUND_KINDS, type FoundKind } from '#db/search'

export type Query = Record<string, string | string[] | undefined>
export type Asked = { text: string; kind: FoundKind | undefined; page: number }

export const LONGEST_SEARCH = 200

/** Reads what an address searches for. What makes no sense is left out. */
export function readAsked(query: Query): Asked {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '')
  const page = /^[1-9]\d{0,4}$/.test(text('page')) ? Number(text('page')) : 1
  return { text: text('q').slice(0, LONGEST_SEARCH).toWellFormed(), kind: FOUND_KINDS.find((kind) => kind === text('kind')), page }
}

/** The same search in another kind, or as far as the number of another page. */
export function addressOf({ text, kind }: { text: string; kind?: FoundKind }): string {
  return `/search?${new URLSearchParams(kind ? { q: text, kind } : { q: text }).toString()}`
}
