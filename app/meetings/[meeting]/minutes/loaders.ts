import { inPlansOf } from '#db/boards'
import { seesWholeMeeting } from '#db/hold-meeting'
import { meetingFor, type LoadedMeeting } from '#db/meetings'
import { versionsOf, type WrittenMinutes } from '#db/minutes'
import { formatDay, formatInstant } from '#domain/dates'
import { Forbidden } from '#domain/errors'
import { minutesParts } from '#domain/minutes'
import { canInAny } from '#domain/permissions'
import { idIn, load, type Loading } from '#gate/load'
import { asked, type Query } from '../hold/address'
import { meetingNamed } from '../meeting-named'

/** Minutes are one text: who isn't given every plan that they speak of may not read them. Throws Forbidden. */
export async function allowWhole({ db, asker }: Pick<Loading, 'db' | 'asker'>, meeting: LoadedMeeting): Promise<void> {
  if (!(await seesWholeMeeting(db, asker, meeting.id))) throw new Forbidden()
}

/** "At the meeting of 12 May 2026 by ...": where minutes were approved, nothing of a draft. */
const approvalOf = ({ approvedOn, approvedBy }: WrittenMinutes) => (approvedOn ? `At the meeting of ${formatDay(approvedOn)} by ${approvedBy}` : '')

export const loadMinutes = load('plan.read', async ({ db, asker }, id: string, query: Query) => {
  const meeting = await meetingFor(db, asker, idIn(id))
  const whole = await seesWholeMeeting(db, asker, meeting.id)
  const versions = whole ? await versionsOf(db, meeting.id) : []
  const newest = versions[0]
  const shown = versions.find(({ number }) => String(number) === asked(query, 'version')) ?? newest
  const approved = versions.some(({ approvedOn }) => approvedOn !== null)
  const may = (verb: 'meeting.record' | 'meeting.close') => canInAny(asker, verb, inPlansOf(meeting))
  return {
    meeting: meetingNamed(meeting), whole,
    shown: shown && { number: shown.number, approved: shown.approvedOn !== null, standing: shown === newest ? approvalOf(shown) : 'A later version took its place', by: shown.writtenBy, when: formatInstant(shown.writtenAt), parts: minutesParts(shown.words) },
    versions: versions.map(({ number, writtenBy, writtenAt }) => ({ number, words: `Version ${number}, written by ${writtenBy} on ${formatInstant(writtenAt)}`, href: `/meetings/${meeting.id}/minutes?version=${number}`, current: number === shown?.number })),
    mayWrite: whole && meeting.life !== 'planned' && !approved && may('meeting.record'), mayApprove: newest !== undefined && !approved && meeting.life === 'closed' && may('meeting.close'),
  }
})
