'use server'
import { boardFor, inPlansOf } from '#db/boards'
import { addMeeting, meetingInTrail, NO_PLACE } from '#db/meetings'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { NewMeetingForm } from './form'

export const addMeetingTo = command('meeting.manage', NewMeetingForm, async ({ tx, asker, at, today, input }) => {
  const board = await boardFor(tx, asker, input.board)
  allowInAny(asker, 'meeting.manage', inPlansOf(board))
  const meeting = await addMeeting(tx, { asker, at, today }, board, { ...NO_PLACE, title: input.title, onDay: input.day })
  return to(`/authorities/${board.authorityId}/timeline`, 'Board meeting added', meetingInTrail(meeting))
})
