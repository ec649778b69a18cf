import type { LibraryFilter } from '#db/evidence-library'
import { parseDay } from '#domain/dates'
import { RuleError } from '#domain/errors'
import { readFilter, type Query } from '../../../evidence/filter'

type Asked = { filter: LibraryFilter; page: number; errors: { field: string; message: string }[] }

/** Reads which evidence of an authority an address asks for. What makes no sense is left out; a date that can't be is said. */
export function readLibraryFilter(query: Query): Asked {
  const { filter, page } = readFilter(query)
  const text = (name: string) => (typeof query[name] === 'string' ? query[name].trim() : '')
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
  const [aboutFrom, aboutTo] = [day('from', 'About from'), day('to', 'About until')]
  if (aboutFrom && aboutTo && aboutTo < aboutFrom) errors.push({ field: 'to-day', message: '“About until” must be the same day as “About from” or later' })
  return { filter: { ...filter, aboutFrom, aboutTo, areaId: id('area'), giverId: id('giver'), findingId: id('finding'), unused: text('unused') === 'yes' }, page, errors }
}
