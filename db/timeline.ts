import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import { formatInstant } from '#domain/dates'
import type { NamedStanding } from '#domain/telling'
import type { Db } from './client.ts'
import { prepared } from './prepared.ts'
import { updates } from './schema/actions.ts'
import { trail } from './schema/trail.ts'

export const TIMELINE_ROWS = 20

/** What can happen to an action. At the same instant, the later kind in this list comes after the earlier. */
type MomentKind = 'linked' | 'revised' | 'reviewed' | 'proposed' | 'decided' | 'claimed' | 'answered' | 'updated'

/** One thing that happened to an action. `before` and `after` are its standing, for an update or a proposal; `words` say why, or what evidence shows. */
export type Moment = {
  kind: MomentKind; at: string; by: string; outcome: string | null; words: string; note: string
  evidence: { id: number; title: string } | null; before: NamedStanding | null; after: NamedStanding | null
}

const standing = (row: string) => sql.raw(`case when ${row}.id is not null then json_object('status', ${row}.status, 'stage', ${row}.stage, 'impact', ${row}.impact,
  'dueOn', ${row}.due_on, 'dueWords', ${row}.due_words, 'ownerId', ${row}.owner_id, 'owner', (select name from people where id = ${row}.owner_id)) end`)

const OF_ACTION = sql`action_id = ${sql.placeholder('id')}`
const MOMENTS = sql`
  select 'linked' as kind, 1 as rank, id, linked_at as at, linked_by as by_id from evidence_actions where ${OF_ACTION}
  union all select 'revised', 2, v.id, made_at, made_by from evidence_actions l join evidence_revisions v on v.evidence_id = l.evidence_id and number > 1 and made_at > linked_at where ${OF_ACTION}
  union all select 'reviewed', 3, w.id, at, w.by_id from evidence_actions l join evidence_revisions v on v.evidence_id = l.evidence_id join evidence_reviews w on w.revision_id = v.id and at >= linked_at where ${OF_ACTION}
  union all select 'proposed', 4, id, proposed_at, proposed_by from proposals where ${OF_ACTION}
  union all select 'decided', 5, id, decided_at, decided_by from proposals where ${OF_ACTION} and outcome is not null
  union all select 'claimed', 6, id, proposed_at, proposed_by from completions where ${OF_ACTION}
  union all select 'answered', 7, id, decided_at, decided_by from completions where ${OF_ACTION} and outcome is not null
  union all select 'updated', 8, id, at, author_id from updates where ${OF_ACTION}`

/** The moments of one page, each with what it says. An update is told against the one before it, a proposal against how the action stood. */
const TOLD = sql`(select m.kind, m.at, m.rank, m.id, m.total, people.name as by,
    case m.kind when 'decided' then p.outcome when 'answered' then c.outcome when 'reviewed' then w.outcome end as outcome,
    case m.kind when 'updated' then u.reason when 'proposed' then p.reason when 'decided' then p.decision_reason when 'claimed' then c.reason
      when 'answered' then c.decision_reason when 'linked' then e.shows when 'revised' then v.note else w.words end as words,
    coalesce(u.note, case m.kind when 'proposed' then p.note end, '') as note,
    e.id as evidence_id, e.title as evidence_title, ${standing('b')} as before,
    case m.kind when 'updated' then ${standing('u')} when 'proposed' then ${standing('p')} end as after
  from (select *, count(*) over () as total from (${MOMENTS}) order by at desc, rank desc, id desc limit ${TIMELINE_ROWS} offset ${sql.placeholder('offset')}) m
  join people on people.id = m.by_id
  left join updates u on m.kind = 'updated' and u.id = m.id
  left join (select proposals.*, owner_id from proposals join actions on actions.id = action_id) p on m.kind in ('proposed', 'decided') and p.id = m.id
  left join completions c on m.kind in ('claimed', 'answered') and c.id = m.id
  left join evidence_reviews w on m.kind = 'reviewed' and w.id = m.id
  left join evidence_revisions v on v.id = case m.kind when 'revised' then m.id when 'reviewed' then w.revision_id end
  left join evidence_actions l on m.kind = 'linked' and l.id = m.id
  left join evidence e on e.id = coalesce(l.evidence_id, v.evidence_id)
  left join updates b on b.id = case m.kind
    when 'updated' then (select id from updates where ${OF_ACTION} and (on_day, id) < (u.on_day, u.id) order by on_day desc, id desc limit 1)
    when 'proposed' then (select id from updates where ${OF_ACTION} and at <= m.at order by on_day desc, id desc limit 1) end
  order by m.at desc, m.rank desc, m.id desc) t`

/** One page of what happened to an action, the newest first. A page past the last one shows the first. */
export async function timelineOf(db: Db, actionId: number, page: number): Promise<{ page: number; pages: number; moments: Moment[] }> {
  const rows = await prepared(db, 'timeline', () => db.select({
    kind: sql<MomentKind>`kind`, at: sql<string>`at`, by: sql<string>`by`, outcome: sql<string | null>`outcome`, words: sql<string>`words`, note: sql<string>`note`,
    evidenceId: sql<number | null>`evidence_id`, evidenceTitle: sql<string | null>`evidence_title`, before: sql<string | null>`before`, after: sql<string | null>`after`, total: sql<number>`total`,
  }).from(TOLD).prepare()).all({ id: actionId, offset: (page - 1) * TIMELINE_ROWS })
  if (rows.length === 0 && page > 1) return timelineOf(db, actionId, 1)
  const moments = rows.map(({ kind, at, by, outcome, words, note, evidenceId, evidenceTitle, before, after }) => ({
    kind, at, by, outcome, words, note,
    evidence: evidenceId === null ? null : { id: evidenceId, title: evidenceTitle ?? '' },
    before: standingIn(before), after: standingIn(after),
  }))
  return { page, pages: Math.max(1, Math.ceil((rows[0]?.total ?? 0) / TIMELINE_ROWS)), moments }
}

const standingIn = (text: string | null) => (text === null ? null : (JSON.parse(text) as NamedStanding))

/** Who saved an action last, when, and what they said: what a person is told whose save came second. */
export async function lastSaveOf(db: Db, action: { id: number; version: number }) {
  const saved = await db.select({ at: trail.at, by: trail.personName }).from(trail)
    .where(and(eq(trail.subjectKind, 'action'), eq(trail.subjectId, String(action.id)), inArray(trail.event, ['action.updated', 'action.edited', 'completion.signed-off'])))
    .orderBy(desc(trail.seq)).limit(1).get()
  const said = await db.select({ reason: updates.reason, note: updates.note }).from(updates).where(eq(updates.actionId, action.id)).orderBy(desc(updates.id)).limit(1).get()
  return { version: action.version, by: saved?.by ?? 'Somebody', when: saved ? formatInstant(saved.at) : '', reason: said?.reason ?? '', note: said?.note ?? '' }
}
