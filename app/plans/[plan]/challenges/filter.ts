import type { ChallengeFilter } from '#db/challenge-list'
import { CHALLENGED, CHALLENGED_WORDS, CHALLENGE_LIFE_TAGS } from '#domain/challenge'
import { CHALLENGE_LIVES } from '#domain/vocabulary'

/** An address's query, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>

const NAMES = ['life', 'overdue', 'to', 'kind'] as const
const MOST_PAGES = 100_000

const text = (query: Query, name: string) => (typeof query[name] === 'string' ? query[name] : '')
const numberIn = (value: string) => (/^[1-9]\d{0,14}$/.test(value) ? Number(value) : undefined)

/** Reads which challenges an address asks for. What makes no sense is left out. */
export function readFilter(query: Query): { filter: ChallengeFilter; page: number } {
  const life = CHALLENGE_LIVES.find((each) => each === text(query, 'life'))
  const kind = CHALLENGED.find((each) => each === text(query, 'kind'))
  const toId = numberIn(text(query, 'to'))
  const filter = { ...(life && { life }), ...(kind && { kind }), ...(toId && { toId }), ...(text(query, 'overdue') === 'yes' && { overdue: true }) }
  return { filter, page: Math.min(numberIn(text(query, 'page')) ?? 1, MOST_PAGES) }
}

/** What the filter's fields show again. */
export function filterValues(query: Query): Record<string, string> {
  return Object.fromEntries(NAMES.flatMap((name) => (text(query, name) ? [[name, text(query, name)]] : [])))
}

/** The same filter as an address's query, "?life=asked", with what is added to it. */
export function addressOf(query: Query, more: Record<string, string> = {}): string {
  const parts = new URLSearchParams({ ...filterValues(query), ...more }).toString()
  return parts && `?${parts}`
}

/** "Answered; on findings": what is left out of a log that is printed. Whose log it is stands in its heading. */
export function filterWords({ life, overdue, kind }: ChallengeFilter): string {
  return [life && CHALLENGE_LIFE_TAGS[life], overdue && 'Overdue', kind && `On ${CHALLENGED_WORDS[kind].toLowerCase()}s`].filter(Boolean).join('; ')
}
