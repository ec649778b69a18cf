'use server'
import { addMeeting, meetingInTrail } from '#db/meetings'
import { planFor } from '#db/plans'
import { command, to } from '#gate/command'
import { allow } from '#gate/load'
import { NewMeetingForm } from './form'

export const addMeetingTo = command('meeting.manage', NewMeetingForm, async ({ tx, asker, at, today, input }) => {
  const plan = await planFor(tx, asker, input.plan)
  allow(asker, 'meeting.manage', { planId: plan.id, ownIds: [] })
  const meeting = await addMeeting(tx, { asker, at, today }, plan, { title: input.title, onDay: input.day })
  return to(`/authorities/${plan.authorityId}/timeline`, 'Board meeting added', meetingInTrail(meeting))
})
