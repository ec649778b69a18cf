import type { LibraryFilter } from '#db/evidence-library'
import { askedIn } from '../../../asked'
import { readFilter, type Query } from '../../../evidence/filter'

type Asked = { filter: LibraryFilter; page: number; errors: { field: string; message: string }[] }

/** Reads which evidence of an authority an address asks for. What makes no sense is left out; a date that can't be is said. */
export function readLibraryFilter(query: Query): Asked {
  const { filter, page } = readFilter(query)
  const { text, id, day, errors } = askedIn(query)
  const [aboutFrom, aboutTo] = [day('from', 'About from'), day('to', 'About until')]
  if (aboutFrom && aboutTo && aboutTo < aboutFrom) errors.push({ field: 'to-day', message: '“About until” must be the same day as “About from” or later' })
  return { filter: { ...filter, aboutFrom, aboutTo, areaId: id('area'), giverId: id('giver'), findingId: id('finding'), unused: text('unused') === 'yes' }, page, errors }
}
