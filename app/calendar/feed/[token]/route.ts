import { calendarOf } from '#db/calendar'
import { feedOwner } from '#db/calendar-feeds'
import { NotFound } from '#domain/errors'
import { calendarAnswer } from '#gate/calendar-answer'
import { handleOpen } from '#gate/handle-open'

/** A calendar program asks here without a session: the address alone says whose calendar it is. */
export const GET = handleOpen<{ token: string }>(async ({ db, at, today, params }) => {
  const owner = await feedOwner(db, params.token, today)
  if (!owner) throw new NotFound()
  return calendarAnswer('Sightline', await calendarOf(db, owner, today), at)
})
