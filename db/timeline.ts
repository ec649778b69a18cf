import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { formatInstant } from '#domain/dates'
import type { NamedStanding } from '#domain/telling'
import type { Event } from '#domain/trail'
import type { Impact, Stage, Status } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { prepared } from './prepared.ts'
import { updates } from './schema/actions.ts'
import { people } from './schema/people.ts'
import { trail } from './schema/trail.ts'

export const TIMELINE_ROWS = 20

/** What can happen to an action. At the same instant, a kind that stands later here comes after. */
type MomentKind = 'linked' | 'revised' | 'reviewed' | 'proposed' | 'decided' | 'claimed' | 'answered' | 'checked' | 'stopped' | 'updated'

/**
 * One thing that happened to an action. `before` and `after` are its standing, for an update or a proposal; `words` say why, or what evidence shows;
 * `replacedBy` is the action of its plan that it was stopped for, `meetingOn` the day of the board's meeting in which an update was written.
 */
export type Moment = {
  kind: MomentKind; at: string; by: string; outcome: string | null; words: string; note: string
  evidence: { id: number; title: string } | null; replacedBy: string | null; meetingOn: string | null; before: NamedStanding | null; after: NamedStanding | null
}

const OF_ACTION = sql`action_id = ${sql.placeholder('id')}`
const NO_STANDING = sql`null, null, null, null, null, null`
const NOTHING_MORE = sql`null, ${NO_STANDING}, null`
const MOMENTS = sql`
  select 'updated' as kind, 10 as rank, id, at, author_id as by_id, null as outcome, reason as words, note, null as evidence_id, status, stage, impact, due_on, due_words, owner_id, null as replaced_by from updates where ${OF_ACTION}
  union all select 'stopped', 9, s.id, stopped_at, stopped_by, null, reason, '', null, ${NO_STANDING}, (select ref || ' ' || title from actions where id = replaced_by_id) from action_stops s where ${OF_ACTION}
  union all select 'checked', 8, id, answered_at, answered_by, outcome, reason, '', ${NOTHING_MORE} from check_backs where ${OF_ACTION}
  union all select 'answered', 7, id, decided_at, decided_by, outcome, decision_reason, '', ${NOTHING_MORE} from completions where ${OF_ACTION} and outcome is not null
  union all select 'claimed', 6, id, proposed_at, proposed_by, null, reason, '', ${NOTHING_MORE} from completions where ${OF_ACTION}
  union all select 'decided', 5, id, decided_at, decided_by, outcome, decision_reason, '', ${NOTHING_MORE} from proposals where ${OF_ACTION} and outcome is not null
  union all select 'proposed', 4, id, proposed_at, proposed_by, null, reason, note, null, status, stage, impact, due_on, due_words, null, null from proposals where ${OF_ACTION}
  union all select 'reviewed', 3, w.id, at, w.by_id, outcome, words, '', v.evidence_id, ${NO_STANDING}, null from evidence_actions l join evidence_revisions v on v.evidence_id = l.evidence_id
    join evidence_reviews w on w.revision_id = v.id and at >= linked_at where ${OF_ACTION}
  union all select 'revised', 2, v.id, made_at, made_by, null, v.note, '', v.evidence_id, ${NO_STANDING}, null from evidence_actions l join evidence_revisions v on v.evidence_id = l.evidence_id and number > 1 and made_at > linked_at where ${OF_ACTION}
  union all select 'linked', 1, l.id, linked_at, linked_by, null, shows, '', evidence_id, ${NO_STANDING}, null from evidence_actions l join evidence e on e.id = evidence_id where ${OF_ACTION}`
const PAGE = sql`(select *, count(*) over () as total from (${MOMENTS}) order by at desc, rank desc, id desc limit ${TIMELINE_ROWS} offset ${sql.placeholder('offset')}) m`
const MEETING_ON = sql<string | null>`(select on_day from meeting_marks k join board_meetings b on b.id = k.meeting_id where kind = 'updated' and k.update_id = m.id)`
const named = (id: string) => sql<string>`(select name from people where id = ${sql.raw(id)})`

/** One page of what happened to an action, the newest first. A page past the last one shows the first. */
export async function timelineOf(db: Db, actionId: number, page: number): Promise<{ page: number; pages: number; moments: Moment[] }> {
  const rows = await prepared(db, 'timeline', () => db.select({
    kind: sql<MomentKind>`kind`, at: sql<string>`at`, by: named('by_id'), outcome: sql<string | null>`outcome`, words: sql<string>`words`, note: sql<string>`note`,
    evidenceId: sql<number | null>`evidence_id`, evidenceTitle: sql<string>`(select title from evidence where id = evidence_id)`, total: sql<number>`total`,
    status: sql<Status | null>`status`, stage: sql<Stage>`stage`, impact: sql<Impact>`impact`, dueOn: sql<string | null>`due_on`, dueWords: sql<string | null>`due_words`,
    ownerId: sql<number | null>`owner_id`, owner: named('owner_id'), replacedBy: sql<string | null>`replaced_by`, meetingOn: MEETING_ON,
  }).from(PAGE).prepare()).all({ id: actionId, offset: (page - 1) * TIMELINE_ROWS })
  const [newest, oldest] = [rows[0], rows.at(-1)]
  if (!newest || !oldest) return page > 1 ? timelineOf(db, actionId, 1) : { page: 1, pages: 1, moments: [] }
  let before = (await updateBefore(db, actionId, oldest.at)) ?? null
  const moments: Moment[] = []
  for (const row of rows.toReversed()) {
    const { kind, at, by, outcome, words, note, evidenceId, evidenceTitle, status, stage, impact, dueOn, dueWords, replacedBy, meetingOn } = row
    const whose = row.ownerId === null ? before : { ownerId: row.ownerId, owner: row.owner }
    const after = status && whose ? { status, stage, impact, dueOn, dueWords, ownerId: whose.ownerId, owner: whose.owner } : null
    moments.unshift({ kind, at, by, outcome, words, note, evidence: evidenceId === null ? null : { id: evidenceId, title: evidenceTitle }, replacedBy, meetingOn, before: after && before, after })
    if (kind === 'updated') before = after
  }
  return { page, pages: Math.ceil(newest.total / TIMELINE_ROWS), moments }
}

/** How an action stood before an instant: what the oldest update of a page is told against. */
async function updateBefore(db: Db, actionId: number, at: string): Promise<NamedStanding | undefined> {
  const { status, stage, impact, dueOn, dueWords, ownerId } = updates
  return prepared(db, 'update before', () => db.select({ status, stage, impact, dueOn, dueWords, ownerId, owner: people.name }).from(updates).innerJoin(people, eq(people.id, ownerId))
    .where(sql`${OF_ACTION} and ${updates.at} < ${sql.placeholder('at')}`).orderBy(desc(updates.onDay), desc(updates.id)).limit(1).prepare()).get({ id: actionId, at })
}

const SAVES = [
  'action.updated', 'action.edited', 'completion.signed-off', 'check-back.still-so', 'check-back.not-so', 'impact.judged', 'action.stopped', 'action.replaced',
] as const satisfies readonly Event[]

/** Who saved an action last, when, and what they said: what a person is told whose save came second. */
export async function lastSaveOf(db: Db, action: { id: number; version: number }) {
  const saved = await db.select({ at: trail.at, by: trail.personName }).from(trail)
    .where(and(eq(trail.subjectKind, 'action'), eq(trail.subjectId, String(action.id)), inArray(trail.event, [...SAVES])))
    .orderBy(desc(trail.seq)).limit(1).get()
  const said = await db.select({ reason: updates.reason, note: updates.note }).from(updates).where(eq(updates.actionId, action.id)).orderBy(desc(updates.id)).limit(1).get()
  return { version: action.version, by: saved?.by ?? 'Somebody', when: saved ? formatInstant(saved.at) : '', reason: said?.reason ?? '', note: said?.note ?? '' }
}
