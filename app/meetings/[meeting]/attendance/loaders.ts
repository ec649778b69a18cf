import { attendanceOf } from '#db/attendance'
import { inPlansOf } from '#db/boards'
import { meetingFor } from '#db/meetings'
import { AGENCY_WORDS } from '#domain/vocabulary'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'
import { meetingNamed } from '../meeting-named'

export const loadAttendance = load('meeting.record', async ({ db, asker }, id: string) => {
  const meeting = await meetingFor(db, asker, idIn(id))
  allowInAny(asker, 'meeting.record', inPlansOf(meeting))
  const attendance = await attendanceOf(db, meeting.id)
  return {
    meeting: meetingNamed(meeting), version: meeting.version, guests: meeting.guests, apologiesOnly: meeting.life === 'planned', closed: meeting.life === 'closed',
    members: attendance.map(({ personId, name, agency, isChair, came, standIn }) => ({ personId, name: [isChair ? `${name} (chair)` : name, agency && AGENCY_WORDS[agency]].filter(Boolean).join(', '), came: came ?? '', standIn })),
    formToken: formToken(), typed: await typedBefore(),
  }
})
export type AttendanceShown = Awaited<ReturnType<typeof loadAttendance>>
