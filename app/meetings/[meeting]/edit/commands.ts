'use server'
import { lastChangeOf } from '#db/last-change'
import { editMeeting, meetingFor, meetingInTrail } from '#db/meetings'
import { formatDay } from '#domain/dates'
import { checkVersion, command, to } from '#gate/command'
import { allow } from '#gate/load'
import { EditMeetingForm } from './form'

export const editMeetingSaid = command('meeting.manage', EditMeetingForm, async ({ tx, asker, at, today, input }) => {
  const meeting = await meetingFor(tx, asker, input.meeting)
  allow(asker, 'meeting.manage', { planId: meeting.planId, ownIds: [] })
  const said = { title: input.title, onDay: input.day }
  if (input.version !== meeting.version) {
    checkVersion(input.version, await lastChangeOf(tx, 'meeting', meeting, ['meeting.added', 'meeting.edited']), [
      { label: 'Title', theirs: meeting.title, yours: said.title },
      { label: 'Day of the meeting', theirs: formatDay(meeting.onDay), yours: formatDay(said.onDay) },
    ])
  }
  await editMeeting(tx, { asker, at, today }, meeting, said)
  return to(`/authorities/${meeting.authorityId}/timeline`, 'Board meeting saved', meetingInTrail({ ...meeting, title: said.title }))
})
