'use server'
import { meetingToDraw } from '@/app/meetings/drawn'
import { draftAgenda, orderItems } from '#db/agenda'
import { meetingInTrail } from '#db/meetings'
import { moved } from '#domain/board'
import { command, to } from '#gate/command'
import { DraftForm, OrderForm } from './form'

export const moveItem = command('meeting.manage', OrderForm, async ({ tx, asker, at, today, input: { meeting: id, order, move } }) => {
  const meeting = await meetingToDraw(tx, asker, id)
  await orderItems(tx, { asker, at, today }, meeting, order, moved(order, move.id, move.where))
  return to(`/meetings/${meeting.id}/agenda`, 'Agenda put in order', meetingInTrail(meeting))
})

export const draftAgendaOf = command('meeting.manage', DraftForm, async ({ tx, asker, at, today, input }) => {
  const meeting = await meetingToDraw(tx, asker, input.meeting)
  await draftAgenda(tx, { asker, at, today }, meeting)
  return to(`/meetings/${meeting.id}/agenda`, 'Agenda drafted', meetingInTrail(meeting))
})
