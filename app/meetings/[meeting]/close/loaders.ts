import { attendanceOf } from '#db/attendance'
import { inPlansOf } from '#db/boards'
import { meetingFor } from '#db/meetings'
import { unrecordedItems } from '#db/unrecorded'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load } from '#gate/load'
import { holdAddress } from '../hold/address'
import { meetingNamed } from '../meeting-named'

export const loadCloseMeeting = load('meeting.close', async ({ db, asker }, id: string) => {
  const meeting = await meetingFor(db, asker, idIn(id))
  allowInAny(asker, 'meeting.close', inPlansOf(meeting))
  const items = await unrecordedItems(db, asker, meeting.id)
  const unsaid = (await attendanceOf(db, meeting.id)).filter(({ came }) => came === null)
  return {
    meeting: meetingNamed(meeting), items: items.map((item) => ({ key: item.id, title: item.title, href: holdAddress(meeting.id, item.id) })), unsaid: unsaid.map(({ name }) => name), formToken: formToken(),
  }
})
