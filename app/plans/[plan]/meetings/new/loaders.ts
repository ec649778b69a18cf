import { boardsOfPlan } from '#db/boards'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { planHere } from '../../loaders'

export const loadNewMeeting = load('meeting.manage', async ({ db, asker }, id: string) => {
  const plan = await planHere(db, asker, idIn(id))
  allow(asker, 'meeting.manage', { planId: plan.id, ownIds: [] })
  return { planId: plan.id, boards: await boardsOfPlan(db, plan.id), formToken: formToken(), typed: await typedBefore() }
})
export type NewMeetingShown = Awaited<ReturnType<typeof loadNewMeeting>>
