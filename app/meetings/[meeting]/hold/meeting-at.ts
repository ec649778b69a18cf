import { itemFor } from '#db/agenda'
import { recordedIn } from '#db/hold-meeting'
import { meetingFor } from '#db/meetings'
import { NotFound } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import { allowInAny, type Loading } from '#gate/load'

/** The meeting in which something is recorded, and the item under which it is. Throws NotFound, or Forbidden for an item about a plan in which the asker records nothing. */
export async function meetingAt(tx: Loading['db'], asker: Asker, at: { meeting: number; item: number | null }) {
  const item = at.item === null ? null : await itemFor(tx, asker, at.item)
  if (item && item.meetingId !== at.meeting) throw new NotFound()
  const meeting = item ? item.meeting : await meetingFor(tx, asker, at.meeting)
  allowInAny(asker, 'meeting.record', recordedIn(meeting, item))
  return { meeting, item }
}
