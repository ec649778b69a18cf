import { itemToChange, meetingSaid } from '@/app/agenda-items/item-to-change'
import { papersOf } from '#db/item-papers'
import { fileSize } from '#domain/evidence-files'
import { hostOf } from '#domain/evidence-links'
import { ACCEPT, MOST_FILES } from '#gate/evidence-files'
import { formToken } from '#gate/form'
import { idIn, load, typedBefore } from '#gate/load'

export const loadPapers = load('meeting.manage', async ({ db, asker }, id: string) => {
  const item = await itemToChange(db, asker, idIn(id))
  const papers = await papersOf(db, [item.id])
  return {
    id: item.id, title: item.title, meetingId: item.meetingId, meeting: meetingSaid(item), closed: item.meeting.life === 'closed', accept: ACCEPT, mostFiles: MOST_FILES, formToken: formToken(), typed: await typedBefore(),
    papers: papers.map((paper) => ({ id: paper.id, name: paper.name, about: paper.url === null ? fileSize(paper.bytes ?? 0) : hostOf(paper.url), href: paper.url ?? `/files/agenda/${paper.id}`, link: paper.url !== null })),
  }
})
export type PapersShown = Awaited<ReturnType<typeof loadPapers>>
