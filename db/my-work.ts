import { sql, type SQL } from 'drizzle-orm'
import { addDays, monthEnds, type Day } from '#domain/dates'
import { STALE_SOON_DAYS } from '#domain/evidence'
import { plansWith, type Asker } from '#domain/permissions'
import { DUE_SOON_DAYS, type DatedAction } from '#domain/standing'
import type { Db } from './client.ts'
import { figuresAwaited } from './figure-grid.ts'

/** How many rows each list of my work shows. */
export const WORK_ROWS = 20

/** What a list shows, and how many there are in all. */
export type Waiting<T> = { total: number; rows: T[] }

async function waiting<T>(db: Db, rows: SQL): Promise<Waiting<T>> {
  const found: (T & { total: number })[] = await db.all(sql`${rows} limit ${WORK_ROWS}`)
  return { total: found[0]?.total ?? 0, rows: found }
}

export type MyAction = DatedAction & { id: number; ref: string; title: string; planId: number; silentAfterDays: number }

/** Open actions that a person owns or leads and that are overdue, due soon or silent: each once, the most pressing first. */
export async function pressingActions(db: Db, asker: Asker, today: Day): Promise<Waiting<MyAction>> {
  const overdue = sql`coalesce(a.due_on < ${today}, 0)`
  const dueSoon = sql`coalesce(a.due_on between ${today} and ${addDays(today, DUE_SOON_DAYS)}, 0)`
  const silent = sql`a.last_update_on < date(${today}, '-' || p.silent_after_days || ' days')`
  return waiting(db, sql`
    select a.id, a.ref, a.title, a.plan_id as planId, a.stage, a.due_on as dueOn, a.due_words as dueWords, a.first_due_on as firstDueOn,
      a.last_update_on as lastUpdateOn, p.silent_after_days as silentAfterDays, count(*) over () as total
    from actions a join plans p on p.id = a.plan_id
    where a.id in (select id from actions where owner_id = ${asker.personId} union select action_id from action_leads where person_id = ${asker.personId})
      and a.plan_id in ${[...asker.roles.keys()]} and a.stage in ('not_started', 'under_way') and (${overdue} or ${dueSoon} or ${silent})
    order by ${overdue} desc, ${dueSoon} desc, a.due_on is null, a.due_on, a.last_update_on, a.ref_sort`)
}

export type QueriedPiece = { id: number; title: string; question: string; askedBy: string; askedAt: string }

/** Evidence that a person gave and that was queried, with the question, as far as it stands in a plan they are still in. */
export async function queriedEvidence(db: Db, asker: Asker): Promise<Waiting<QueriedPiece>> {
  return waiting(db, sql`
    select e.id, e.title, r.words as question, p.name as askedBy, r.at as askedAt, count(*) over () as total
    from evidence e join evidence_revisions v on v.evidence_id = e.id and v.number = e.revision
    join evidence_reviews r on r.id = (select max(id) from evidence_reviews where revision_id = v.id and outcome = 'queried')
    join people p on p.id = r.by_id
    where e.given_by = ${asker.personId} and e.life = 'queried'
      and exists (select 1 from evidence_actions ea join actions a on a.id = ea.action_id where ea.evidence_id = e.id and a.plan_id in ${[...asker.roles.keys()]})
    order by r.at`)
}

export type WaitingAnswer = { id: number; actionId: number; ref: string; title: string; planId: number; by: string; at: string; reason: string }

/** Changes that somebody proposed, in the plans in which the asker decides, and claims of completion where they sign off, longest waiting first; in one query. */
export async function answersWaiting(db: Db, asker: Asker): Promise<Record<'proposals' | 'completions', Waiting<WaitingAnswer>>> {
  const waiting = (table: 'proposals' | 'completions', planIds: readonly number[]) => sql`select * from (select ${sql.raw(`'${table}'`)} as list, x.id, a.id as actionId, a.ref, a.title, a.plan_id as planId, p.name as by,
    x.proposed_at as at, x.reason, count(*) over () as total from ${sql.identifier(table)} x join actions a on a.id = x.action_id join people p on p.id = x.proposed_by
    where x.outcome is null and a.plan_id in ${planIds} order by x.proposed_at, x.id limit ${WORK_ROWS})`
  const rows = await db.all<WaitingAnswer & { list: string; total: number }>(sql`${waiting('proposals', plansWith(asker, 'proposal.decide'))} union all ${waiting('completions', plansWith(asker, 'completion.sign-off'))}`)
  return { proposals: listed(rows, 'proposals'), completions: listed(rows, 'completions') }
}

/** The measures of a plan that wait for a figure: its id, the first references, the month and how many there are. */
export type AwaitedFigures = DueWork & { total: number }

/** A completed action whose check-back is due, evidence that goes stale, a letter that was read, a matter arising or a meeting: its day is when. */
export type DueWork = { id: number; name: string; planId: number | null; day: Day }

/**
 * Check-backs that are due or come due within 30 days, in the plans in which the asker answers them; and what the asker gave that goes stale
 * within 30 days; letters that were read and wait to be checked; the asker's measures that wait for last month's figure; matters arising that the asker owns and
 * that are due within 30 days; and the meetings of the asker's boards in the next 30 days. The earliest first; in one query. Source: "My work warns its giver 30 days before".
 */
export async function workComingDue(db: Db, asker: Asker, today: Day): Promise<Record<'checkBacks' | 'stale' | 'letters' | 'matters' | 'meetings', Waiting<DueWork>> & { figures: Waiting<AwaitedFigures> }> {
  const [lastMonth = today] = monthEnds(today, 1)
  const mine = [...asker.roles.keys()]
  const ofMyBoards = sql`x.board_id in (select board_id from board_plans where plan_id in ${mine})`
  const rows = await db.all<DueWork & { list: string; total: number }>(sql`
    select * from (select 'checkBacks' as list, a.id, a.ref || ' ' || a.title as name, a.plan_id as planId, c.check_back_on as day, count(*) over () as total
      from actions a join completions c on c.id = (select max(id) from completions where action_id = a.id and outcome = 'signed_off')
      where a.stage = 'complete' and a.plan_id in ${plansWith(asker, 'check-back.answer')} and c.check_back_on <= ${addDays(today, DUE_SOON_DAYS)}
        and not exists (select 1 from check_backs b where b.completion_id = c.id) order by c.check_back_on, a.ref_sort limit ${WORK_ROWS})
    union all
    select * from (select 'stale', e.id, e.title, null, e.stale_on, count(*) over () from evidence e
      where e.given_by = ${asker.personId} and e.life in ('submitted', 'accepted') and e.stale_on between ${today} and ${addDays(today, STALE_SOON_DAYS)}
        and exists (select 1 from evidence_actions l join actions a on a.id = l.action_id where l.evidence_id = e.id and a.plan_id in ${mine})
      order by e.stale_on, e.id limit ${WORK_ROWS})
    union all
    select * from (select 'letters', id, name, plan_id, date(read_at), count(*) over () from letter_drafts
      where outcome is null and plan_id in ${plansWith(asker, 'review.manage')} order by read_at, id limit ${WORK_ROWS})
    union all
    select * from (select 'matters', x.id, x.words, x.plan_id, x.due_on, count(*) over () from matters x
      where x.owner_id = ${asker.personId} and x.closed_at is null and x.due_on <= ${addDays(today, DUE_SOON_DAYS)} and ${ofMyBoards} and (x.plan_id is null or x.plan_id in ${mine})
      order by x.due_on, x.id limit ${WORK_ROWS})
    union all
    select * from (select 'meetings', x.id, x.title, null, x.on_day, count(*) over () from board_meetings x
      where x.life <> 'closed' and x.on_day between ${today} and ${addDays(today, DUE_SOON_DAYS)} and ${ofMyBoards} order by x.on_day, x.id limit ${WORK_ROWS})
    union all
    select * from (${figuresAwaited(asker, lastMonth)} order by plan_id limit ${WORK_ROWS})`)
  const figures = rows.filter(({ list }) => list === 'figures')
  return { checkBacks: listed(rows, 'checkBacks'), stale: listed(rows, 'stale'), letters: listed(rows, 'letters'), matters: listed(rows, 'matters'), meetings: listed(rows, 'meetings'), figures: { total: figures.reduce((sum, { total }) => sum + total, 0), rows: figures } }
}

function listed<T extends { list: string; total: number }>(rows: readonly T[], list: string): Waiting<T> {
  const its = rows.filter((row) => row.list === list)
  return { total: its[0]?.total ?? 0, rows: its }
}
