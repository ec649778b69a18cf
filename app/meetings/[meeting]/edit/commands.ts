'use server'
import { inPlansOf } from '#db/boards'
import { lastChangeOf } from '#db/last-change'
import { editMeeting, meetingFor, meetingInTrail } from '#db/meetings'
import { formatDay } from '#domain/dates'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { EditMeetingForm } from './form'

export const editMeetingSaid = command('meeting.manage', EditMeetingForm, async ({ tx, asker, at, today, input }) => {
  const meeting = await meetingFor(tx, asker, input.meeting)
  allowInAny(asker, 'meeting.manage', inPlansOf(meeting))
  const { startsAt, endsAt, place, link } = meeting
  const said = { startsAt, endsAt, place, link, title: input.title, onDay: input.day }
  if (input.version !== meeting.version) {
    checkVersion(input.version, await lastChangeOf(tx, 'meeting', meeting, ['meeting.added', 'meeting.edited']), [
      { label: 'Title', theirs: meeting.title, yours: said.title },
      { label: 'Day of the meeting', theirs: formatDay(meeting.onDay), yours: formatDay(said.onDay) },
    ])
  }
  await editMeeting(tx, { asker, at, today }, meeting, said)
  return to(`/authorities/${meeting.board.authorityId}/timeline`, 'Board meeting saved', meetingInTrail({ ...meeting, title: said.title }))
})
