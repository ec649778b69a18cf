'use server'
import { inPlansOf } from '#db/boards'
import { reopenMeeting } from '#db/hold-meeting'
import { meetingFor, meetingInTrail } from '#db/meetings'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { holdAddress } from '../hold/address'
import { ReopenForm } from './form'

export const openAgain = command('meeting.close', ReopenForm, async ({ tx, asker, at, today, input }) => {
  const meeting = await meetingFor(tx, asker, input.meeting)
  allowInAny(asker, 'meeting.close', inPlansOf(meeting))
  const item = await reopenMeeting(tx, { asker, at, today }, meeting, input.reason)
  return to(holdAddress(meeting.id, item.id), 'Meeting opened again', meetingInTrail(meeting))
})
