'use server'
import { saidMeeting } from '@/app/meetings/said-meeting'
import { inPlansOf } from '#db/boards'
import { lastChangeOf } from '#db/last-change'
import { editMeeting, meetingFor, meetingInTrail, type SaidMeeting } from '#db/meetings'
import { sayTimes } from '#domain/board'
import { formatDay } from '#domain/dates'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { EditMeetingForm } from './form'

export const editMeetingSaid = command('meeting.manage', EditMeetingForm, async ({ tx, asker, at, today, input }) => {
  const meeting = await meetingFor(tx, asker, input.meeting)
  allowInAny(asker, 'meeting.manage', inPlansOf(meeting))
  const said = saidMeeting(input)
  if (input.version !== meeting.version) {
    checkVersion(input.version, await lastChangeOf(tx, 'meeting', meeting, ['meeting.added', 'meeting.edited', 'meeting.begun', 'meeting.closed', 'meeting.reopened']), differencesOf(meeting, said))
  }
  await editMeeting(tx, { asker, at, today }, meeting, said)
  return to(`/meetings/${meeting.id}`, 'Board meeting saved', meetingInTrail({ ...meeting, title: said.title }))
})

function differencesOf(theirs: SaidMeeting, yours: SaidMeeting) {
  const labelled = (label: string, say: (said: SaidMeeting) => string) => ({ label, theirs: say(theirs), yours: say(yours) })
  return [
    labelled('Title', ({ title }) => title), labelled('Day of the meeting', ({ onDay }) => formatDay(onDay)), labelled('Time', sayTimes),
    labelled('Place', ({ place }) => place), labelled('Link to join', ({ link }) => link),
  ]
}
