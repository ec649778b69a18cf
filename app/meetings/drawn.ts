import { inPlansOf } from '#db/boards'
import { meetingFor } from '#db/meetings'
import type { Asker } from '#domain/permissions'
import { allowInAny } from '#gate/load'

/** A meeting whose agenda the asker may draw up: they do so in one of its board's plans. */
export async function meetingToDraw(db: Parameters<typeof meetingFor>[0], asker: Asker, id: number) {
  const meeting = await meetingFor(db, asker, id)
  allowInAny(asker, 'meeting.manage', inPlansOf(meeting))
  return meeting
}
