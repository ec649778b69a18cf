import { plansFor } from '#db/plans'
import { namesIn, peopleInTrail, trailFor, type TrailFilter } from '#db/trail'
import { NotFound } from '#domain/errors'
import { load, type Loading } from '#gate/load'
import { inWords } from './entry'
import { queryOf, readFilter, type Query } from './filter'

const PAGE_SIZE = 50

export const loadTrail = load('plan.read', async ({ db, asker }, query: Query) => {
  const { filter, page, errors } = readFilter(query)
  const plans = await plansFor(db, asker)
  const people = await peopleInTrail(db, asker)
  const choices = { plans: plans.map(({ id, name, authorityName }) => ({ id, name: `${name}, ${authorityName}` })), people }
  const address = queryOf(query)
  if (errors.length > 0) return { choices, errors, address, found: null }
  const { entries, total, more, pages, page: shown } = await entriesFor({ db, asker }, filter, page, PAGE_SIZE)
  return { choices, errors, address, found: { entries, total, more, pages, page: shown, several: asker.roles.size > 1 } }
})

/** Entries in words. Throws NotFound when they are asked of a plan that the asker has no role in. */
export async function entriesFor({ db, asker }: Pick<Loading, 'db' | 'asker'>, filter: TrailFilter, page: number, size: number) {
  if (filter.planId && !asker.roles.has(filter.planId)) throw new NotFound()
  const { rows, ...found } = await trailFor(db, asker, { filter, page, size })
  const names = await namesIn(db, asker, rows)
  return { ...found, rows, entries: rows.map((row) => inWords(row, names, asker)) }
}
