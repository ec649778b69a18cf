import { itemToChange, meetingSaid } from '@/app/agenda-items/item-to-change'
import { formToken } from '#gate/form'
import { idIn, load } from '#gate/load'

export const loadTakeOff = load('meeting.manage', async ({ db, asker }, id: string) => {
  const item = await itemToChange(db, asker, idIn(id))
  return { id: item.id, title: item.title, meetingId: item.meetingId, meeting: meetingSaid(item), formToken: formToken() }
})
export type TakeOffShown = Awaited<ReturnType<typeof loadTakeOff>>
