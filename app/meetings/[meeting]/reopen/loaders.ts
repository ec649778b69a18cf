import { inPlansOf } from '#db/boards'
import { meetingFor } from '#db/meetings'
import { formToken } from '#gate/form'
import { allowInAny, idIn, load, typedBefore } from '#gate/load'
import { meetingNamed } from '../meeting-named'

export const loadReopen = load('meeting.close', async ({ db, asker }, id: string) => {
  const meeting = await meetingFor(db, asker, idIn(id))
  allowInAny(asker, 'meeting.close', inPlansOf(meeting))
  return { meeting: meetingNamed(meeting), formToken: formToken(), typed: await typedBefore() }
})
export type ReopenShown = Awaited<ReturnType<typeof loadReopen>>
