import { itemToChange, meetingSaid } from '@/app/agenda-items/item-to-change'
import { itemChoices } from '@/app/meetings/item-choices'
import { formToken } from '#gate/form'
import { idIn, load, typedBefore } from '#gate/load'

export const loadEditItem = load('meeting.manage', async ({ db, asker }, id: string) => {
  const item = await itemToChange(db, asker, idIn(id))
  const { title, kind, purpose, planId, presenterId, presenter, minutes, recurring, version, meetingId } = item
  return {
    id: item.id, meetingId, meeting: meetingSaid(item), version, ...(await itemChoices({ db, asker }, item.meeting, item)), formToken: formToken(), typed: await typedBefore(),
    said: { title, kind, purpose, about: String(planId ?? ''), presenter: String(presenterId ?? ''), words: presenter, minutes: String(minutes ?? ''), recurring },
  }
})
export type EditItemShown = Awaited<ReturnType<typeof loadEditItem>>
