import { inPlansOfItem } from '#db/agenda'
import { paperFor } from '#db/agenda-papers'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load } from '#gate/load'

export const loadTakeOffPaper = load('meeting.manage', async ({ db, asker }, id: string) => {
  const paper = await paperFor(db, asker, idIn(id))
  allowInAny(asker, 'meeting.manage', inPlansOfItem(paper.item))
  return { id: paper.id, name: paper.name, itemId: paper.itemId, item: paper.item.title, formToken: formToken() }
})
export type TakeOffPaperShown = Awaited<ReturnType<typeof loadTakeOffPaper>>
