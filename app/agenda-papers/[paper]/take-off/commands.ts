'use server'
import { inPlansOfItem } from '#db/agenda'
import { paperFor, takeOffPaper } from '#db/agenda-papers'
import { meetingInTrail } from '#db/meetings'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { TakeOffPaperForm } from './form'

export const takeOff = command('meeting.manage', TakeOffPaperForm, async ({ tx, asker, at, today, input }) => {
  const paper = await paperFor(tx, asker, input.paper)
  allowInAny(asker, 'meeting.manage', inPlansOfItem(paper.item))
  await takeOffPaper(tx, { asker, at, today }, paper)
  return to(`/agenda-items/${paper.itemId}/papers`, 'Paper taken off', meetingInTrail(paper.item.meeting))
})
