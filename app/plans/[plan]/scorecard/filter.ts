import type { Known } from '#db/series'
import { formatWholeMonth, isDay, type Day } from '#domain/dates'
import { monthEnd } from '#domain/measures'
import type { View } from '#domain/reading'
import { askedIn } from '../../../asked'
import { BYS, AGAINSTS, KNOWNS } from './words'

/** An address's query, as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>
export type Asked = { month: Day | null; known: Known; view: View; page: number; below: number; errors: { field: string; message: string }[] }

const MOST_BELOW = 100

/** Reads what an address asks of the scorecard: "?month=2023-08&known=then&by=month&against=england". What makes no sense is left out; a month or a number that can't be is said. */
export function readFilter(query: Query, today: Day): Asked {
  const { text, oneOf, id, errors } = askedIn(query)
  const wrong = (field: string, message: string) => void errors.push({ field, message })
  const month = monthIn(text('month'), today, (message) => wrong('month', message))
  const below = text('below') === '' ? 0 : (/^\d{1,3}$/.test(text('below')) ? Number(text('below')) : -1)
  if (below < 0 || below > MOST_BELOW) wrong('below', `The smallest count to show must be a whole number from 0 to ${MOST_BELOW}`)
  return {
    month, known: oneOf('known', KNOWNS) ?? 'now', view: { by: oneOf('by', BYS) ?? 'own', against: oneOf('against', AGAINSTS) ?? 'own' },
    page: Math.min(id('page') ?? 1, 10_000), below, errors,
  }
}

function monthIn(text: string, today: Day, wrong: (message: string) => void): Day | null {
  if (!text) return null
  const first = `${text}-01`
  if (!/^\d{4}-\d{2}$/.test(text) || !isDay(first) || text < '1990') {
    wrong('Choose a month from the list')
    return null
  }
  if (first <= today) return monthEnd(first)
  wrong(`The month must be ${formatWholeMonth(today)} or earlier`)
  return null
}

type Parts = Partial<Record<'month' | 'known' | 'by' | 'against', string>>

/** What was asked for as an address again, with some parts changed; what goes without saying is left out. */
export function addressOf({ known, view }: Pick<Asked, 'known' | 'view'>, month: Day, changed: Parts = {}): string {
  const parts = new URLSearchParams({ month: month.slice(0, 7) })
  for (const [name, value] of Object.entries({ known, ...view, ...changed })) if (value !== 'own' && value !== 'now') parts.set(name, value)
  return `?${parts}`
}
