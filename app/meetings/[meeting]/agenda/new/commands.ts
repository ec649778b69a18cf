'use server'
import { meetingToDraw } from '@/app/meetings/drawn'
import { saidItem } from '@/app/meetings/said-item'
import { addItem } from '#db/agenda'
import { meetingInTrail } from '#db/meetings'
import { command, to } from '#gate/command'
import { NewItemForm } from './form'

export const addItemTo = command('meeting.manage', NewItemForm, async ({ tx, asker, at, today, input }) => {
  const meeting = await meetingToDraw(tx, asker, input.meeting)
  await addItem(tx, { asker, at, today }, meeting, saidItem(input))
  return to(`/meetings/${meeting.id}/agenda`, 'Item added', meetingInTrail(meeting))
})
