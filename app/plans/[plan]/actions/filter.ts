import type { ActionFilter, Sort } from '#db/action-list'
import { AGENCIES, IMPACTS, STAGES, STATUSES } from '#domain/vocabulary'
import { askedIn } from '../../../asked'
import { SIZES, type Query } from './address'

const SORTS = ['ref', 'due', 'heading', 'updated', 'owner'] as const satisfies readonly Sort[]
const DEFAULT_SIZE = 50

type Asked = { filter: ActionFilter; sort: Sort; descending: boolean; page: number; size: number; errors: { field: string; message: string }[] }

/** Reads which actions an address asks for. What makes no sense is left out; a date that can't be is said. */
export function readFilter(query: Query): Asked {
  const { text, oneOf, id, day, errors } = askedIn(query)
  const size = SIZES.find((each) => String(each) === text('size')) ?? DEFAULT_SIZE
  const filter: ActionFilter = {
    areaId: id('area'), status: oneOf('heading', STATUSES), stage: oneOf('stage', STAGES), impact: oneOf('impact', IMPACTS), ownerId: id('owner'),
    agency: oneOf('agency', AGENCIES), dueFrom: day('due-from', 'Due from'), dueTo: day('due-to', 'Due until'),
    dueSoon: text('due') === 'soon', overdue: text('overdue') === 'yes', silent: text('silent') === 'yes', unproven: text('unproven') === 'yes', text: text('q').slice(0, 200),
  }
  return { filter, sort: oneOf('sort', SORTS) ?? 'ref', descending: text('order') === 'descending', page: Math.min(id('page') ?? 1, 100_000), size, errors }
}
