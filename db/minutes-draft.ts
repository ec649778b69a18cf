import { and, asc, eq, gt, ne, or } from 'drizzle-orm'
import { RISK_SCORE_WORDS } from '#domain/board-vocabulary'
import { challengeSaid, minutesText, reviewSaid, scoreSaid, updateSaid, type RecordedItem } from '#domain/minutes'
import type { Asker } from '#domain/permissions'
import { AGENCY_WORDS } from '#domain/vocabulary'
import { agendaOf } from './agenda.ts'
import { attendanceOf, type Attending } from './attendance.ts'
import type { Db } from './client.ts'
import { decisionsOf } from './decisions.ts'
import { mattersClosedIn, mattersOf } from './matters.ts'
import { marksOf, type Mark } from './meeting-marks.ts'
import type { LoadedMeeting } from './meetings.ts'
import { meetings } from './schema/boards.ts'

/** No more decisions or matters of one meeting than these are read into its minutes. */
const MOST = 500

/** The minutes of a meeting as plain text, drafted from what was recorded in it and in the order of its agenda. */
export async function draftMinutes(db: Db, asker: Asker, meeting: LoadedMeeting): Promise<string> {
  const asked = { meetingId: meeting.id, size: MOST }
  const [items, decided, raised, marks, attendance, closed, nextOn] = await Promise.all([
    agendaOf(db, asker, meeting), decisionsOf(db, asker, asked), mattersOf(db, asker, asked), marksOf(db, asker, meeting.id), attendanceOf(db, meeting.id), mattersClosedIn(db, asker, meeting.id), nextDay(db, meeting),
  ])
  const under = (itemId: number | null): Omit<RecordedItem, 'title' | 'presenter' | 'said'> => ({
    decisions: decided.rows.filter((row) => row.itemId === itemId).toReversed(), matters: raised.rows.filter((row) => row.itemId === itemId).toSorted((a, b) => a.id - b.id),
    marks: marks.filter((mark) => mark.itemId === itemId).map(markSaid),
  })
  const beside = under(null)
  const besideAny = beside.decisions.length + beside.matters.length + beside.marks.length > 0
  return minutesText({
    board: meeting.board.name, title: meeting.title, onDay: meeting.onDay, startsAt: meeting.startsAt, place: meeting.place, guests: meeting.guests, nextOn,
    attendance: attendance.flatMap(attended), closedMatters: closed,
    items: [...items.map(({ id, title, presenterName, said }) => ({ title, said, presenter: presenterName, ...under(id) })), ...(besideAny ? [{ title: 'Beside the agenda', presenter: '', said: '', ...beside }] : [])],
  })
}

const attended = ({ name, isChair, agency, came, standIn }: Attending) => (came ? [{ name, isChair, agency: agency ? AGENCY_WORDS[agency] : '', came, standIn }] : [])

/** What was recorded, as a sentence of the minutes. */
export function markSaid(mark: Mark): string {
  switch (mark.kind) {
    case 'updated': return updateSaid(mark)
    case 'scored': return scoreSaid({ ...mark, score: RISK_SCORE_WORDS[mark.score] })
    case 'reviewed': return reviewSaid(mark)
    case 'challenged': return challengeSaid({ ...mark, on: mark.subject.seen ? `${mark.subject.kind} ${mark.subject.name}` : `a ${mark.subject.kind}` })
  }
}

async function nextDay(db: Db, meeting: LoadedMeeting): Promise<string | null> {
  const next = await db.select({ onDay: meetings.onDay }).from(meetings).where(and(
    eq(meetings.boardId, meeting.boardId), ne(meetings.id, meeting.id), or(gt(meetings.onDay, meeting.onDay), and(eq(meetings.onDay, meeting.onDay), gt(meetings.id, meeting.id))),
  )).orderBy(asc(meetings.onDay), asc(meetings.id)).limit(1).get()
  return next?.onDay ?? null
}
