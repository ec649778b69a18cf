'use server'
import { inPlansOf } from '#db/boards'
import { meetingFor, meetingInTrail } from '#db/meetings'
import { approveMinutes, minutesOf } from '#db/minutes'
import { RuleError } from '#domain/errors'
import { command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { allowWhole } from '../loaders'
import { ApproveForm } from './form'

export const approve = command('meeting.close', ApproveForm, async ({ tx, asker, at, today, input }) => {
  const meeting = await meetingFor(tx, asker, input.meeting)
  allowInAny(asker, 'meeting.close', inPlansOf(meeting))
  await allowWhole({ db: tx, asker }, meeting)
  const newest = await minutesOf(tx, meeting.id)
  if (newest && newest.number !== input.number) throw new RuleError(`${newest.writtenBy} saved version ${newest.number} of the minutes meanwhile: read it before it is approved`)
  await approveMinutes(tx, { asker, at, today }, meeting, await meetingFor(tx, asker, input.at))
  return to(`/meetings/${meeting.id}/minutes`, 'Minutes approved', meetingInTrail(meeting))
})
