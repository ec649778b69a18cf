'use server'
import { inPlansOf } from '#db/boards'
import { meetingFor, meetingInTrail } from '#db/meetings'
import { minutesOf, writeMinutes } from '#db/minutes'
import { formatInstant } from '#domain/dates'
import { checkVersion, command, to } from '#gate/command'
import { allowInAny } from '#gate/load'
import { allowWhole } from '../loaders'
import { MinutesForm } from './form'

export const saveMinutes = command('meeting.record', MinutesForm, async ({ tx, asker, at, today, input }) => {
  const meeting = await meetingFor(tx, asker, input.meeting)
  allowInAny(asker, 'meeting.record', inPlansOf(meeting))
  await allowWhole({ db: tx, asker }, meeting)
  const newest = await minutesOf(tx, meeting.id)
  if (newest && input.version !== newest.number + 1) {
    checkVersion(input.version, { version: newest.number + 1, by: newest.writtenBy, when: formatInstant(newest.writtenAt) }, [{ label: 'Minutes', theirs: newest.words, yours: input.words }])
  }
  const { number } = await writeMinutes(tx, { asker, at, today }, meeting, input.words)
  return to(`/meetings/${meeting.id}/minutes`, `Version ${number} of the minutes saved`, meetingInTrail(meeting))
})
