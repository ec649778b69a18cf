import { sql } from 'drizzle-orm'
import { calendarSpan, MOST_ENTRIES, type CalendarEntry, type CalendarKind } from '#domain/calendar'
import { formatDay, type Day } from '#domain/dates'
import { plansWith, type Asker } from '#domain/permissions'
import type { Db } from './client.ts'
import { runningDeadlines } from './clock.ts'
import type { LoadedMeeting } from './meetings.ts'

/** The same thing keeps its name in every calendar in which it stands. */
const uidOf = (kind: string, id: number | string) => `${kind.replace('_', '-')}-${id}@sightline`

type Row = { kind: CalendarKind; id: number; pathId: number; title: string; day: Day; startsAt: string; endsAt: string; place: string; version: number; changedAt: string | null }

const PATHS: Record<Exclude<CalendarKind, 'deadline'>, string> = { meeting: '/meetings', action: '/actions', step: '/actions', check_back: '/actions', matter: '/matters' }

/**
 * What stands in a person's calendar, by day: from two months ago to a year ahead, at most a thousand entries. Everything is loaded through the plans that they have a
 * role in now, and says no more than its title: who subscribes to it may show it to others. Three questions.
 */
export async function calendarOf(db: Db, asker: Asker, today: Day): Promise<CalendarEntry[]> {
  const { from, to } = calendarSpan(today)
  const rows = await db.all<Row>(sql`select * from (${meetingsOf(asker)} union all ${dueOf(asker)} union all ${stepsOf(asker)} union all ${checkBacksOf(asker)} union all ${mattersOf(asker)})
    where day between ${from} and ${to} order by day, kind, id limit ${MOST_ENTRIES}`)
  const deadlines = await runningDeadlines(db, asker, today)
  return [...rows.map(entryOf), ...deadlines.filter(({ dueOn }) => dueOn >= from && dueOn <= to).map(deadlineEntry)].toSorted((a, b) => a.day.localeCompare(b.day)).slice(0, MOST_ENTRIES)
}

const entryOf = ({ id, pathId, ...row }: Row): CalendarEntry => ({
  ...row, uid: uidOf(row.kind, id), title: row.kind === 'matter' ? `Due: matter arising from the meeting of ${formatDay(row.title)}` : row.title, path: row.kind === 'deadline' ? '/' : `${PATHS[row.kind]}/${pathId}`,
})

/** A meeting as it stands in calendars. A link to join it stays in Sightline. */
export function meetingEntry(meeting: LoadedMeeting): CalendarEntry {
  const { id, title, board, onDay, startsAt, endsAt, place, version } = meeting
  return {
    uid: uidOf('meeting', id), kind: 'meeting', title: title === board.name ? title : `${title}, ${board.name}`, day: onDay, startsAt, endsAt, place, path: `/meetings/${id}`, version,
    changedAt: meeting.closedAt ?? meeting.begunAt ?? meeting.addedAt,
  }
}

/** A deadline has no version of its own: it moves with the day on which its report was received, and so does its day. */
const deadlineEntry = ({ reviewId, ruleId, reviewTitle, title, dueOn }: Awaited<ReturnType<typeof runningDeadlines>>[number]): CalendarEntry => ({
  uid: uidOf('deadline', `${reviewId}-${ruleId}`), kind: 'deadline', title: `Due: ${title}, ${reviewTitle}`, day: dueOn, startsAt: '', endsAt: '', place: '', path: `/reviews/${reviewId}/clock`, version: 1, changedAt: null,
})

const within = (asker: Asker) => sql`(select value from json_each(${JSON.stringify([...asker.roles.keys()])}))`

/** Meetings of the boards that govern a plan of theirs. */
const meetingsOf = (asker: Asker) => sql`select 'meeting' as kind, m.id as id, m.id as pathId, m.title || case when m.title = b.name then '' else ', ' || b.name end as title, m.on_day as day,
    m.starts_at as startsAt, m.ends_at as endsAt, m.place as place, m.version as version, coalesce(m.closed_at, m.begun_at, m.added_at) as changedAt
  from board_meetings m join boards b on b.id = m.board_id where b.id in (select board_id from board_plans where plan_id in ${within(asker)})`

const mine = (asker: Asker) => sql`(select id from actions where owner_id = ${asker.personId} union select action_id from action_leads where person_id = ${asker.personId})`

const dueOf = (asker: Asker) => sql`select 'action', a.id, a.id, 'Due: ' || a.ref || ' ' || a.title, a.due_on, '', '', '', a.version, a.last_update_on || 'T00:00:00.000Z'
  from actions a where a.id in ${mine(asker)} and a.plan_id in ${within(asker)} and a.stage in ('not_started', 'under_way') and a.due_on is not null`

const stepsOf = (asker: Asker) => sql`select 'step', s.id, a.id, 'Step due: ' || s.title || ' (action ' || a.ref || ')', s.due_on, '', '', '', s.version, null
  from steps s join actions a on a.id = s.action_id where s.lead_id = ${asker.personId} and s.done_on is null and s.due_on is not null and a.plan_id in ${within(asker)} and a.stage in ('not_started', 'under_way')`

const checkBacksOf = (asker: Asker) => sql`select 'check_back', c.id, a.id, 'Check back: is ' || a.ref || ' ' || a.title || ' still so?', c.check_back_on, '', '', '', 1, c.decided_at
  from actions a join completions c on c.id = (select max(id) from completions where action_id = a.id and outcome = 'signed_off')
  where a.stage = 'complete' and a.plan_id in (select value from json_each(${JSON.stringify(plansWith(asker, 'check-back.answer'))})) and c.check_back_on is not null and not exists (select 1 from check_backs k where k.completion_id = c.id)`

/** What is to be done is free text: a calendar names the meeting at which it was raised, and leads to it. */
const mattersOf = (asker: Asker) => sql`select 'matter', t.id, t.id, m.on_day, t.due_on, '', '', '', t.version, t.raised_at
  from matters t join board_meetings m on m.id = t.meeting_id where t.owner_id = ${asker.personId} and t.closed_at is null
    and (t.plan_id is null or t.plan_id in ${within(asker)}) and t.board_id in (select board_id from board_plans where plan_id in ${within(asker)})`
