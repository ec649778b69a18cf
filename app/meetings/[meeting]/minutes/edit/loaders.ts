import { inPlansOf } from '#db/boards'
import { meetingFor } from '#db/meetings'
import { minutesOf } from '#db/minutes'
import { draftMinutes } from '#db/minutes-draft'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'
import { asked, type Query } from '../../hold/address'
import { meetingNamed } from '../../meeting-named'
import { allowWhole } from '../loaders'

export const loadEditMinutes = load('meeting.record', async ({ db, asker }, id: string, query: Query) => {
  const meeting = await meetingFor(db, asker, idIn(id))
  allowInAny(asker, 'meeting.record', inPlansOf(meeting))
  await allowWhole({ db, asker }, meeting)
  const newest = await minutesOf(db, meeting.id)
  const fresh = newest === null || asked(query, 'fresh') === 'yes'
  const closed = meeting.life === 'planned' ? 'Minutes are written once the meeting has begun.' : newest?.approvedAt ? 'These minutes have been approved, so they stay as they are.' : ''
  return {
    meeting: meetingNamed(meeting), fresh, number: (newest?.number ?? 0) + 1, closed,
    words: closed ? '' : fresh ? await draftMinutes(db, asker, meeting) : newest.words, formToken: formToken(), typed: await typedBefore(),
  }
})
export type EditMinutesShown = Awaited<ReturnType<typeof loadEditMinutes>>
