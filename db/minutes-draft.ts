import { and, asc, eq, gt, isNull, ne, or, sql } from 'drizzle-orm'
import { RISK_SCORE_WORDS } from '#domain/board-vocabulary'
import { formatDay } from '#domain/dates'
import { challengeSaid, minutesText, reviewSaid, scoreSaid, updateSaid, type RecordedItem } from '#domain/minutes'
import { reviewsSaid, updatesSaid } from '#domain/minutes-together'
import type { Asker } from '#domain/permissions'
import { AGENCY_WORDS } from '#domain/vocabulary'
import { attendanceOf, type Attending } from './attendance.ts'
import type { Db } from './client.ts'
import { ofAskers } from './hold-meeting.ts'
import { marksOf, withPlans, type Mark } from './meeting-marks.ts'
import type { LoadedMeeting } from './meetings.ts'
import { saidInMeeting } from './said-in-meeting.ts'
import { agendaItems, meetings } from './schema/boards.ts'
import { people } from './schema/people.ts'

/** The minutes of a meeting as plain text, drafted from what was recorded in it and in the order of its agenda, in five queries. */
export async function draftMinutes(db: Db, asker: Asker, meeting: LoadedMeeting): Promise<string> {
  const [items, recorded, marked, attendance, nextOn] = await Promise.all([
    itemsOf(db, asker, meeting.id), saidInMeeting(db, asker, meeting.id), marksOf(db, asker, meeting.id), attendanceOf(db, meeting.id), nextDay(db, meeting),
  ])
  const marks = withPlans(marked, meeting.board.plans)
  const shown = new Set(items.map(({ id }) => id))
  // What was recorded under an item that was taken off since stands beside the agenda, as what was under none.
  const isUnder = (itemId: number | null) => (each: { itemId: number | null }) => (itemId === null ? each.itemId === null || !shown.has(each.itemId) : each.itemId === itemId)
  const under = (itemId: number | null): Omit<RecordedItem, 'title' | 'presenter' | 'said'> => {
    const here = recorded.filter(isUnder(itemId))
    return {
      decisions: here.filter(({ kind }) => kind === 'decision').map(({ number, words, replaces }) => ({ number: number ?? 0, words, replaces })),
      matters: here.filter(({ kind }) => kind === 'raised').map(({ words, owner, dueOn }) => ({ words, owner: owner ?? '', dueOn: dueOn ?? '' })),
      marks: marksSaid(marks.filter(isUnder(itemId))),
    }
  }
  const beside = under(null)
  const besideAny = beside.decisions.length + beside.matters.length + beside.marks.length > 0
  return minutesText({
    board: meeting.board.name, title: meeting.title, onDay: meeting.onDay, startsAt: meeting.startsAt, place: meeting.place, guests: meeting.guests, nextOn,
    attendance: attendance.flatMap(attended), closedMatters: recorded.filter(({ kind }) => kind === 'closed'),
    items: [...items.map(({ id, approved, ...item }) => withApproved({ ...item, ...under(id) }, approved)), ...(besideAny ? [{ title: 'Beside the agenda', presenter: '', said: '', ...beside }] : [])],
  })
}

/** The days of the meetings whose minutes were approved at this one, under the item that is about minutes. */
const APPROVED = sql<string | null>`case when ${agendaItems.kind} = 'minutes' then
  (select group_concat(m.on_day) from minutes_approvals a join board_meetings m on m.id = a.meeting_id where a.at_meeting_id = ${agendaItems.meetingId}) end`

const withApproved = (item: RecordedItem, approved: string | null): RecordedItem =>
  ({ ...item, marks: [...(approved?.split(',').toSorted().map((day) => `The minutes of ${formatDay(day)} were approved.`) ?? []), ...item.marks] })

const itemsOf = (db: Db, asker: Asker, meetingId: number) =>
  db.select({ id: agendaItems.id, title: agendaItems.title, said: agendaItems.said, approved: APPROVED, presenter: sql<string>`coalesce(${people.name}, ${agendaItems.presenter})` }).from(agendaItems)
    .leftJoin(people, eq(people.id, agendaItems.presenterId)).where(and(eq(agendaItems.meetingId, meetingId), isNull(agendaItems.takenOffAt), ofAskers(agendaItems.planId, asker)))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id))

const attended = ({ name, isChair, agency, came, standIn }: Attending) => (came ? [{ name, isChair, agency: agency ? AGENCY_WORDS[agency] : '', came, standIn }] : [])

/** What was recorded under an item, kind by kind. */
const marksSaid = (marks: readonly Mark[]): string[] => [
  ...updatesSaid(marks.filter((mark) => mark.kind === 'updated')), ...marks.filter(({ kind }) => kind === 'scored').map(markSaid),
  ...reviewsSaid(marks.filter((mark) => mark.kind === 'reviewed')), ...marks.filter(({ kind }) => kind === 'challenged').map(markSaid),
]

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
