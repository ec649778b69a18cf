import { meetingEntry } from '#db/calendar'
import { meetingFor } from '#db/meetings'
import { calendarAnswer } from '#gate/calendar-answer'
import { handle } from '#gate/handle'
import { idIn } from '#gate/load'

export const GET = handle<{ meeting: string }>('plan.read', async ({ db, asker, at, params }) => {
  const meeting = await meetingFor(db, asker, idIn(params.meeting))
  return calendarAnswer(meeting.board.name, [meetingEntry(meeting)], at, `meeting-${meeting.onDay}`)
})
