import { inPlansOf } from '#db/boards'
import { meetingFor } from '#db/meetings'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'

export const loadEditMeeting = load('meeting.manage', async ({ db, asker }, id: string) => {
  const meeting = await meetingFor(db, asker, idIn(id))
  allowInAny(asker, 'meeting.manage', inPlansOf(meeting))
  const { title, onDay, startsAt, endsAt, place, link, version, board } = meeting
  return { id: meeting.id, said: { title, onDay, startsAt, endsAt, place, link }, version, boardName: board.name, formToken: formToken(), typed: await typedBefore() }
})
export type EditMeetingShown = Awaited<ReturnType<typeof loadEditMeeting>>
