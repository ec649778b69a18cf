'use server'
import { saidMeeting } from '@/app/meetings/said-meeting'
import { boardFor, inPlansOf } from '#db/boards'
import { addMeeting, meetingInTrail } from '#db/meetings'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { NewMeetingForm } from './form'

export const addMeetingTo = command('meeting.manage', NewMeetingForm, async ({ tx, asker, at, today, input }) => {
  const board = await boardFor(tx, asker, input.board)
  allowInAny(asker, 'meeting.manage', inPlansOf(board))
  const meeting = await addMeeting(tx, { asker, at, today }, board, saidMeeting(input))
  return to(`/meetings/${meeting.id}`, 'Board meeting added', meetingInTrail(meeting))
})
