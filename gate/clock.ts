import { dayInLondon, type Day } from '#domain/dates'

export type Moment = { at: string; today: Day }

let known = { hour: '', today: '' }
/** The instant, and the day it is in London (worked out again each hour: it changes on the hour, if at all). */
export function now(): Moment {
  const at = new Date().toISOString()
  const hour = at.slice(0, 13)
  if (known.hour !== hour) known = { hour, today: dayInLondon(at) }
  return { at, today: known.today }
}
