import { asc, eq, sql, type SQL } from 'drizzle-orm'
import { addDays, monthEnds, startOfDay, type Day } from '#domain/dates'
import { evidenceLine, lastCurrentDay, lineOn, type Given } from '#domain/evidence'
import type { EvidenceKind, Impact, Stage, Status } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { areas, outcomes } from './schema/plans.ts'
import { people } from './schema/people.ts'

/** How many actions a column, and each list below, shows before it leads on to the table of actions. */
export const COLUMN_ROWS = 25
export const LIST_ROWS = 10
/** How many month ends the small picture goes back. */
export const PICTURE_MONTHS = 6

export type PlanAsked = { planId: number; on: Day; today: Day; silentAfterDays: number }

export type StandingCount = { areaId: number; status: Status; count: number; overdue: number; silent: number; unproven: number }
export type ShownAction = {
  list: Status | 'overdue' | 'silent' | 'unproven'
  id: number; ref: string; title: string; owner: string; stage: Stage; status: Status; impact: Impact
  dueOn: Day | null; dueWords: string | null; firstDueOn: Day | null; lastUpdateOn: Day; evidenceLine: string; evidenceStaleOn: Day | null
}

/**
 * The actions of a plan as they stood at the end of a day, as a table to select from.
 * Today's standing is kept on the action; an earlier day's is that of its newest update until then.
 */
export function standings({ planId, on, today }: PlanAsked): SQL {
  if (on >= today) {
    return sql`(select id, area_id, ref, ref_sort, title, owner_id, stage, status, impact, due_on, due_words, first_due_on, last_update_on, evidence_line, evidence_stale_on from actions where plan_id = ${planId})`
  }
  return sql`(select a.id, a.area_id, a.ref, a.ref_sort, a.title, u.owner_id, u.stage, u.status, u.impact, u.due_on, u.due_words, a.first_due_on, u.on_day as last_update_on, '' as evidence_line, null as evidence_stale_on
    from actions a join updates u on u.id = (select id from updates where action_id = a.id and on_day <= ${on} order by on_day desc, id desc limit 1)
    where a.plan_id = ${planId} and a.created_on <= ${on})`
}

export const OPEN = sql`stage in ('not_started', 'under_way')`
const UNPROVEN = sql`stage in ('complete', 'embedded') and impact in ('too_early', 'none_seen')`
const overdue = ({ on }: PlanAsked) => sql`(due_on < ${on} and ${OPEN})`
const silent = ({ on, silentAfterDays }: PlanAsked) => sql`(last_update_on < ${addDays(on, -silentAfterDays)} and ${OPEN})`

/** Counts by priority area and heading on that day. */
export async function standingCounts(db: Db, asked: PlanAsked): Promise<StandingCount[]> {
  return db.all(sql`select area_id as areaId, status, count(*) as count, coalesce(sum(${overdue(asked)}), 0) as overdue, coalesce(sum(${silent(asked)}), 0) as silent,
    coalesce(sum(${UNPROVEN}), 0) as unproven from ${standings(asked)} group by area_id, status`)
}

/** The first actions under each heading and in each list of the plan page, on that day. */
export async function shownActions(db: Db, asked: PlanAsked): Promise<ShownAction[]> {
  const some = (list: ShownAction['list'], where: SQL, first: SQL, rows: number) =>
    sql`select * from (select ${list} as list, ${first} as first, s.* from standing s where ${where} order by ${first}, ref_sort limit ${rows})`
  const status = (each: Status, rows: number) => some(each, sql`status = ${each}`, sql`ref_sort`, rows)
  return db.all(sql`with standing as ${asked.on < asked.today ? sql`materialized` : sql`not materialized`} ${standings(asked)}
    select list, x.id, ref, title, p.name as owner, stage, status, impact, due_on as dueOn, due_words as dueWords, first_due_on as firstDueOn,
      last_update_on as lastUpdateOn, evidence_line as evidenceLine, evidence_stale_on as evidenceStaleOn from (
      ${sql.join([
        status('going_well', COLUMN_ROWS), status('ones_to_watch', COLUMN_ROWS), status('do_better', COLUMN_ROWS), status('not_rated', LIST_ROWS),
        some('overdue', overdue(asked), sql`due_on`, LIST_ROWS), some('silent', silent(asked), sql`last_update_on`, LIST_ROWS),
        some('unproven', UNPROVEN, sql`ref_sort`, LIST_ROWS),
      ], sql` union all `)}) x join people p on p.id = x.owner_id order by list, first, ref_sort`)
}

/** What actions were evidenced by at the end of an earlier day: evidence given until then, in the life it had then, and whether it was stale by then. */
export async function evidenceLinesOn(db: Db, actionIds: readonly number[], on: Day): Promise<Map<number, string>> {
  if (actionIds.length === 0) return new Map()
  const before = startOfDay(addDays(on, 1))
  const pieces: { actionId: number; kind: EvidenceKind; staleOn: Day | null; newest: Day; outcome: 'accepted' | 'queried' | 'answered' | 'withdrawn' | null }[] = await db.all(sql`
    select ea.action_id as actionId, e.kind, e.stale_on as staleOn, coalesce(e.about_to, e.about_from) as newest,
      (select outcome from evidence_reviews where revision_id = v.id and at < ${before} order by id desc limit 1) as outcome
    from evidence_actions ea join evidence e on e.id = ea.evidence_id
    join evidence_revisions v on v.evidence_id = e.id and v.number = (select max(number) from evidence_revisions where evidence_id = e.id and made_at < ${before})
    where ea.linked_at < ${before} and ea.action_id in ${actionIds}`)
  const byAction = Map.groupBy(pieces, ({ actionId }) => actionId)
  return new Map([...byAction].map(([id, its]) => {
    const given = its.map(({ kind, staleOn, newest, outcome }): Given => ({ kind, staleOn, newest, pieces: 1, life: outcome === null || outcome === 'answered' ? 'submitted' : outcome }))
    return [id, lineOn(evidenceLine(given), lastCurrentDay(given), on)]
  }))
}

export type MonthCount = { areaId: number; day: Day; status: Status; count: number }

/** Counts by area and heading at the last month ends before that day's month. */
export async function monthCounts(db: Db, { planId, on }: PlanAsked): Promise<MonthCount[]> {
  const days = sql.join(monthEnds(on, PICTURE_MONTHS).map((day) => sql`(${day})`), sql`, `)
  return db.all(sql`with days(day) as (values ${days})
    select area_id as areaId, day, status, count(*) as count from (
      select a.area_id, d.day, (select status from updates where action_id = a.id and on_day <= d.day order by on_day desc, id desc limit 1) as status
      from actions a join days d on a.created_on <= d.day where a.plan_id = ${planId})
    group by area_id, day, status`)
}

/** The numbered areas of a plan with their sponsors, and what should become true in each. */
export async function areasOf(db: Db, planId: number) {
  const rows = await db.select({
    id: areas.id, number: areas.number, title: areas.title, origin: areas.origin, sponsor: people.name, version: areas.version, createdAt: areas.createdAt,
    outcomes: sql<string | null>`(select group_concat(words, char(10) order by position) from ${outcomes} where area_id = ${areas.id})`,
  }).from(areas).leftJoin(people, eq(people.id, areas.sponsorId)).where(eq(areas.planId, planId)).orderBy(asc(areas.number))
  return rows.map((row) => ({ ...row, outcomes: row.outcomes?.split('\n') ?? [] }))
}
