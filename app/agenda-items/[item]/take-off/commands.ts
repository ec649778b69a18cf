'use server'
import { itemToChange } from '@/app/agenda-items/item-to-change'
import { takeOffItem } from '#db/agenda'
import { meetingInTrail } from '#db/meetings'
import { command, to } from '#gate/command'
import { TakeOffForm } from './form'

export const takeOff = command('meeting.manage', TakeOffForm, async ({ tx, asker, at, today, input }) => {
  const item = await itemToChange(tx, asker, input.item)
  await takeOffItem(tx, { asker, at, today }, item)
  return to(`/meetings/${item.meetingId}/agenda`, 'Item taken off', meetingInTrail(item.meeting))
})
