'use server'
import { recordAttendance } from '#db/attendance'
import { inPlansOf } from '#db/boards'
import { lastChangeOf } from '#db/last-change'
import { meetingFor, meetingInTrail } from '#db/meetings'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { AttendanceForm } from './form'

export const recordWhoCame = command('meeting.record', AttendanceForm, async ({ tx, asker, at, today, input }) => {
  const meeting = await meetingFor(tx, asker, input.meeting)
  allowInAny(asker, 'meeting.record', inPlansOf(meeting))
  if (input.version !== meeting.version) {
    checkVersion(input.version, await lastChangeOf(tx, 'meeting', meeting, ['meeting.added', 'meeting.edited', 'meeting.attended']), [{ label: 'Who else was there', theirs: meeting.guests || 'Nobody', yours: input.guests || 'Nobody' }])
  }
  const attended = input.person.flatMap((personId, i) => {
    const came = input.came.get(personId)
    return came ? [{ personId, came, standIn: came === 'present' ? '' : input['stand-in'][i] ?? '' }] : []
  })
  await recordAttendance(tx, { asker, at, today }, meeting, attended, input.guests)
  return to(`/meetings/${meeting.id}/attendance`, 'Attendance saved', meetingInTrail(meeting))
})
