import { calendarOf } from '#db/calendar'
import { feedOf } from '#db/calendar-feeds'
import { onTheClock } from '#domain/board'
import { CALENDAR_KINDS, CALENDAR_WORDS } from '#domain/calendar'
import { formatDay, formatInstant } from '#domain/dates'
import { formToken } from '#gate/form'
import { load } from '#gate/load'
import { linkLeftHere } from '#gate/one-time-link'

/** How many of the next entries the page shows. */
const NEXT = 20

export const loadCalendar = load('account.use', async ({ db, asker, today }) => {
  const entries = await calendarOf(db, asker, today)
  const feed = await feedOf(db, asker.personId)
  const coming = entries.filter(({ day }) => day >= today)
  return {
    holds: CALENDAR_KINDS.flatMap((kind) => {
      const count = entries.filter((each) => each.kind === kind).length
      return count > 0 ? [`${CALENDAR_WORDS[kind]}: ${count}`] : []
    }),
    next: coming.slice(0, NEXT).map(({ uid, day, startsAt, title, path }) => ({ uid, when: `${formatDay(day)}${startsAt ? ` at ${onTheClock(startsAt)}` : ''}`, title, path })), coming: coming.length,
    madeAt: feed ? formatInstant(feed.madeAt) : null,
    link: await linkLeftHere(),
  }
})
export type CalendarShown = Awaited<ReturnType<typeof loadCalendar>>

export const loadAddress = load('account.use', async ({ db, asker }) => ({ made: (await feedOf(db, asker.personId)) !== undefined, formToken: formToken() }))
