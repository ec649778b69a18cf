import { isDay, monthEnds, type Day } from '#domain/dates'
import { monthEnd } from '#domain/measures'

export const MONTHS_OFFERED = 24

type Query = Record<string, string | string[] | undefined>
const text = (query: Query, name: string) => (typeof query[name] === 'string' ? query[name] : '')

/** The month that an address asks for, "2026-10": last month for anything that can't be one or has not begun. */
export function monthAsked(query: Query, today: Day): Day {
  const day = `${text(query, 'month')}-01`
  const [last = today] = monthEnds(today, 1)
  return isDay(day) && day >= '1990-01-01' && day <= today ? monthEnd(day) : last
}

/** Whose measures: everybody's (null), or one owner's; the asker's own for all but those who may choose, and for them too while they own any. */
export function ownerAsked(query: Query, { personId, chooses, owners }: { personId: number; chooses: boolean; owners: readonly { id: number }[] }): number | null {
  if (!chooses) return personId
  const asked = text(query, 'owner')
  if (asked === 'all') return null
  const known = (id: number) => owners.some((owner) => owner.id === id)
  if (known(Number(asked))) return Number(asked)
  return known(personId) ? personId : null
}

/** The months that are offered, the newest first, and the one that is shown when it isn't among them. */
export function monthsOffered(today: Day, shown: Day): Day[] {
  const offered = [monthEnd(today), ...monthEnds(today, MONTHS_OFFERED).toReversed()]
  return offered.includes(shown) ? offered : [...offered, shown]
}
