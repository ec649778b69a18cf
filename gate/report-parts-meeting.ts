import { agendaOf, meetingBefore } from '#db/agenda'
import { decisionsOf } from '#db/decisions'
import { seesWholeMeeting } from '#db/hold-meeting'
import { mattersOf } from '#db/matters'
import { meetingFor, type LoadedMeeting } from '#db/meetings'
import { draftMinutes } from '#db/minutes-draft'
import { minutesOf } from '#db/minutes'
import { agendaParts, minutesParts, type MinutesFacts } from '#documents/papers/agenda'
import { matterParts } from '#documents/papers/matters'
import { dayInLondon } from '#domain/dates'
import { NotFound } from '#domain/errors'
import type { MakingPart, PartMaker } from './report-paper.ts'
import { dayOf } from './report-reading.ts'

const MOST_ROWS = 200
/** So many are read to find those of the period. */
const MOST_READ = 500

/** The meeting of a report; none where its board no longer governs the plan. */
async function meetingOf({ db, readAs, report }: MakingPart): Promise<LoadedMeeting | null> {
  if (!report.meeting) return null
  return meetingFor(db, readAs, report.meeting.id).catch((error: unknown) => {
    if (error instanceof NotFound) return null
    throw error
  })
}

export const agenda: PartMaker = async (making) => {
  const meeting = await meetingOf(making)
  return meeting ? agendaParts({ ...meeting, items: await agendaOf(making.db, making.readAs, meeting) }) : []
}

export const minutes: PartMaker = async (making) => {
  const meeting = await meetingOf(making)
  const before = meeting && await meetingBefore(making.db, meeting)
  if (!meeting || !before) return []
  return minutesParts({ title: before.title, onDay: before.onDay, ...await recordOf(making, { ...before, board: meeting.board, planIds: meeting.planIds }) })
}

/** Minutes are one text: where other plans of the board stand in them too, what was recorded of this one is drafted instead. */
async function recordOf({ db, readAs }: MakingPart, meeting: LoadedMeeting): Promise<Pick<MinutesFacts, 'words' | 'kept'>> {
  const written = await seesWholeMeeting(db, readAs, meeting.id) ? await minutesOf(db, meeting.id) : null
  if (written) return { words: written.words, kept: written.approvedAt ? 'approved' : 'written' }
  return { words: meeting.life === 'planned' ? null : await draftMinutes(db, readAs, meeting), kept: 'drafted' }
}

export const matters: PartMaker = async (making) => {
  const { db, readAs, report: { board, fromDay } } = making
  const on = dayOf(making)
  const asked = { ...(board && { boardId: board.id }), size: MOST_READ }
  const decided = (await decisionsOf(db, readAs, asked)).rows.filter(({ onDay }) => onDay >= fromDay && onDay <= on)
  const raised = (await mattersOf(db, readAs, asked)).rows.filter(({ onDay, closedAt }) => onDay <= on && (closedAt === null || dayInLondon(closedAt) >= fromDay))
  return matterParts({ decisions: decided.slice(0, MOST_ROWS).toReversed(), decisionsInAll: decided.length, matters: raised.slice(0, MOST_ROWS), mattersInAll: raised.length, on })
}
