'use server'
import { itemToChange } from '@/app/agenda-items/item-to-change'
import { itemChoices } from '@/app/meetings/item-choices'
import { saidItem } from '@/app/meetings/said-item'
import { editItem } from '#db/agenda'
import { lastChangeOf } from '#db/last-change'
import { meetingInTrail } from '#db/meetings'
import { checkVersion, command, to } from '#gate/command'
import { differencesOf } from './differences'
import { EditItemForm } from './form'

export const editItemSaid = command('meeting.manage', EditItemForm, async ({ tx, asker, at, today, input }) => {
  const item = await itemToChange(tx, asker, input.item)
  const said = saidItem(input)
  if (input.version !== item.version) {
    const last = await lastChangeOf(tx, 'meeting', item.meeting, ['agenda.item-edited', 'meeting.said'])
    checkVersion(input.version, { ...last, version: item.version }, differencesOf(item, said, await itemChoices({ db: tx, asker }, item.meeting, item)))
  }
  await editItem(tx, { asker, at, today }, item, said)
  return to(`/meetings/${item.meetingId}/agenda`, 'Item saved', meetingInTrail(item.meeting))
})
