import { boardsOfPlan } from '#db/boards'
import { formToken } from '#gate/form'
import { allow, idIn, load, typedBefore } from '#gate/load'
import { planHere } from '../../loaders'

export const loadNewMeeting = load('meeting.manage', async ({ db, asker }, id: string, board: string | string[] | undefined) => {
  const plan = await planHere(db, asker, idIn(id))
  allow(asker, 'meeting.manage', { planId: plan.id, ownIds: [] })
  const boards = await boardsOfPlan(db, plan.id)
  return { planId: plan.id, boards, chosen: boards.find((each) => String(each.id) === board), formToken: formToken(), typed: await typedBefore() }
})
export type NewMeetingShown = Awaited<ReturnType<typeof loadNewMeeting>>
