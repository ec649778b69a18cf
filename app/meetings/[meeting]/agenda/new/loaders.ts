import { meetingToDraw } from '@/app/meetings/drawn'
import { itemChoices } from '@/app/meetings/item-choices'
import { formatDay } from '#domain/dates'
import { formToken } from '#gate/form'
import { idIn, load, typedBefore } from '#gate/load'

export const loadNewItem = load('meeting.manage', async ({ db, asker }, id: string) => {
  const meeting = await meetingToDraw(db, asker, idIn(id))
  return { id: meeting.id, title: `${meeting.title}, ${formatDay(meeting.onDay)}`, ...(await itemChoices({ db, asker }, meeting)), formToken: formToken(), typed: await typedBefore() }
})
export type NewItemShown = Awaited<ReturnType<typeof loadNewItem>>
