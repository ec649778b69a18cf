import type { ActionFilter, Sort } from '#db/action-list'
import { parseDay } from '#domain/dates'
import { RuleError } from '#domain/errors'
import { AGENCIES, IMPACTS, STAGES, STATUSES } from '#domain/vocabulary'

const SORTS = ['ref', 'due', 'heading', 'updated', 'owner'] as const satisfies readonly Sort[]
export const SIZES = [25, 50, 100] as const
const DEFAULT_SIZE = 50

/** An address's query, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>
type Asked = { filter: ActionFilter; sort: Sort; descending: boolean; page: number; size: number; errors: { field: string; message: string }[] }

/** Reads which actions an address asks for. What makes no sense is left out; a date that can't be is said. */
export function readFilter(query: Query): Asked {
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '')
  const oneOf = <T extends string>(name: string, values: readonly T[]) => values.find((value) => value === text(name))
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
  const size = SIZES.find((each) => String(each) === text('size')) ?? DEFAULT_SIZE
  const filter: ActionFilter = {
    areaId: id('area'), status: oneOf('heading', STATUSES), stage: oneOf('stage', STAGES), impact: oneOf('impact', IMPACTS), ownerId: id('owner'),
    agency: oneOf('agency', AGENCIES), dueFrom: day('due-from', 'Due from'), dueTo: day('due-to', 'Due until'),
    dueSoon: text('due') === 'soon', overdue: text('overdue') === 'yes', silent: text('silent') === 'yes', unproven: text('unproven') === 'yes', text: text('q').slice(0, 200),
  }
  return { filter, sort: oneOf('sort', SORTS) ?? 'ref', descending: text('order') === 'descending', page: Math.min(id('page') ?? 1, 100_000), size, errors }
}

/** The parts of an address that say which actions; the page and the order are not among them. */
export const FILTER_NAMES = [
  'area', 'heading', 'stage', 'impact', 'owner', 'agency', 'due-from-day', 'due-from-month', 'due-from-year', 'due-to-day', 'due-to-month', 'due-to-year',
  'due', 'overdue', 'silent', 'unproven', 'q',
] as const

/** An address's query again, with some parts changed; blank parts are left out. */
export function addressOf(query: Query, changed: Record<string, string>): string {
  const parts = new URLSearchParams()
  for (const name of [...FILTER_NAMES, 'sort', 'order', 'size', 'page']) {
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
