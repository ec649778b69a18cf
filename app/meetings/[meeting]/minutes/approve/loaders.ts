import { inPlansOf } from '#db/boards'
import { meetingFor } from '#db/meetings'
import { laterMeetings, minutesOf } from '#db/minutes'
import { formatDay } from '#domain/dates'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'
import { meetingNamed } from '../../meeting-named'
import { allowWhole } from '../loaders'

export const loadApprove = load('meeting.close', async ({ db, asker }, id: string) => {
  const meeting = await meetingFor(db, asker, idIn(id))
  allowInAny(asker, 'meeting.close', inPlansOf(meeting))
  await allowWhole({ db, asker }, meeting)
  const newest = await minutesOf(db, meeting.id)
  const later = await laterMeetings(db, meeting)
  const why = [
    [newest === null, 'No minutes of this meeting have been written yet.'], [newest?.approvedOn, `These minutes were approved at the meeting of ${formatDay(newest?.approvedOn ?? meeting.onDay)}.`],
    [meeting.life !== 'closed', 'Close the meeting before its minutes are approved.'], [later.length === 0, 'Minutes are approved at a later meeting of the board, and none has begun yet.'],
  ].find(([holds]) => holds)
  return {
    meeting: meetingNamed(meeting), number: newest?.number ?? 1, why: why ? String(why[1]) : '',
    later: later.map((each) => ({ value: String(each.id), label: `${formatDay(each.onDay)}: ${each.title}` })), formToken: formToken(), typed: await typedBefore(),
  }
})
export type ApproveShown = Awaited<ReturnType<typeof loadApprove>>
