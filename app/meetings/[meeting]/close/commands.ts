'use server'
import { inPlansOf } from '#db/boards'
import { closeMeeting } from '#db/hold-meeting'
import { meetingFor, meetingInTrail } from '#db/meetings'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { CloseMeetingForm } from './form'

export const closeHeldMeeting = command('meeting.close', CloseMeetingForm, async ({ tx, asker, at, today, input }) => {
  const meeting = await meetingFor(tx, asker, input.meeting)
  allowInAny(asker, 'meeting.close', inPlansOf(meeting))
  await closeMeeting(tx, { asker, at, today }, meeting)
  return to(`/meetings/${meeting.id}`, 'Meeting closed. Its minutes can be drafted from what was recorded', meetingInTrail(meeting))
})
