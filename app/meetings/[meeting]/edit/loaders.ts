import { meetingFor } from '#db/meetings'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'

export const loadEditMeeting = load('meeting.manage', async ({ db, asker }, id: string) => {
  const meeting = await meetingFor(db, asker, idIn(id))
  allow(asker, 'meeting.manage', { planId: meeting.planId, ownIds: [] })
  const { title, onDay, version, planName, authorityId } = meeting
  return { id: meeting.id, title, onDay, version, planName, authorityId, formToken: formToken(), typed: await typedBefore() }
})
export type EditMeetingShown = Awaited<ReturnType<typeof loadEditMeeting>>
