import type { Known } from '#db/series'
import { isDay, type Day } from '#domain/dates'
import { monthEnd } from '#domain/measures'
import { pageIn } from '../page-in'

export type Drawn = 'run' | 'process'
/** What a reader chose to see of a measure: which chart, the figures as known now or as reported at the time, since when, and which page of them. `since` is the last day of a month. */
export type Asked = { chart: Drawn; known: Known; since: Day | null; page: number }
type Query = Record<string, string | string[] | undefined>

/** Reads an address; whatever can't be understood is as if it weren't there. */
export function askedIn({ chart, known, since, page }: Query): Asked {
  return { chart: chart === 'process' ? 'process' : 'run', known: known === 'then' ? 'then' : 'now', since: sinceIn(since), page: pageIn(page) }
}

function sinceIn(since: string | string[] | undefined): Day | null {
  return typeof since === 'string' && /^\d{4}-\d{2}$/.test(since) && isDay(`${since}-01`) ? monthEnd(`${since}-01`) : null
}

/** The query of an address that asks for this; empty when nothing but the usual is asked for. */
export function queryOf({ chart, known, since, page }: Partial<Asked>): string {
  const said = new URLSearchParams()
  if (chart === 'process') said.set('chart', chart)
  if (known === 'then') said.set('known', known)
  if (since) said.set('since', since.slice(0, 7))
  if (page && page > 1) said.set('page', String(page))
  return said.size > 0 ? `?${said.toString()}` : ''
}
