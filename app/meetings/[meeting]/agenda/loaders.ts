import { meetingToDraw } from '@/app/meetings/drawn'
import { agendaOf, inPlansOfItem } from '#db/agenda'
import { formatDay } from '#domain/dates'
import { canInAny } from '#domain/permissions'
import { formToken } from '#gate/form'
import { idIn, load } from '#gate/load'
import { itemShown } from '../loaders'

export const loadAgenda = load('meeting.manage', async ({ db, asker }, id: string) => {
  const meeting = await meetingToDraw(db, asker, idIn(id))
  const agenda = await agendaOf(db, asker, meeting)
  const { title, onDay, life, planIds } = meeting
  return {
    id: meeting.id, title: `${title}, ${formatDay(onDay)}`, closed: life === 'closed', formToken: formToken(),
    items: agenda.map((item) => ({ ...itemShown(item), may: canInAny(asker, 'meeting.manage', inPlansOfItem({ planId: item.planId, planIds })) })),
  }
})
export type AgendaShown = Awaited<ReturnType<typeof loadAgenda>>
