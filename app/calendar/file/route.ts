import { calendarOf } from '#db/calendar'
import { calendarAnswer } from '#gate/calendar-answer'
import { handle } from '#gate/handle'

export const GET = handle('account.use', async ({ db, asker, at, today }) => calendarAnswer('Sightline', await calendarOf(db, asker, today), at, `sightline-${today}`))
