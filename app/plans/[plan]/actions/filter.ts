import type { ActionFilter, Sort } from '#db/action-list'
import { parseDay } from '#domain/dates'
import { RuleError } from '#domain/errors'
import { AGENCIES, IMPACTS, STAGES, STATUSES } from '#domain/vocabulary'
import { SIZES, type Query } from './address'

const SORTS = ['ref', 'due', 'heading', 'updated', 'owner'] as const satisfies readonly Sort[]
const DEFAULT_SIZE = 50

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
