import { sql, type SQL } from 'drizzle-orm'
import { ACTIONS_NAMED, type Changes, type Listed, type Moved, type MovedAction, type MovedDate, type MovedStage, type NewAction, type SilentOwner } from '#domain/changes'
import type { Day } from '#domain/dates'
import { OPEN_STAGES, STATUSES } from '#domain/vocabulary'
import { nameOf, type Kind, type Lists } from './listed.ts'

/** A span of time in a plan: after the end of the day `from` up to the end of the day `to`, which are the instants `start` and `end`. */
export type Between = { planId: number; from: Day; to: Day; start: string; end: string }

const PLACE = (column: string) => sql`case ${sql.raw(column)} ${sql.join(STATUSES.map((status, i) => sql`when ${status} then ${i}`), sql` `)} end`
const NOT_RATED = STATUSES.indexOf('not_rated')

/**
 * The actions that have an update of the span, or were added in it, with their newest update until its end (n) and until its beginning (b). An update is
 * of the day that it names.
 */
export function actionTables(at: Between): SQL {
  const newest = (day: Day) => sql`(select id from updates where action_id = a.id and on_day <= ${day} order by on_day desc, id desc limit 1)`
  return sql`moved as materialized (
      select a.id, a.ref, a.ref_sort, a.title, a.first_due_on, a.created_on, ${newest(at.from)} as b, ${newest(at.to)} as n
      from actions a where a.plan_id = ${at.planId} and a.last_update_on > ${at.from} and a.created_on <= ${at.to}),
    both as materialized (
      select m.*, b.status as was, n.status as now, ${PLACE('b.status')} as was_at, ${PLACE('n.status')} as now_at, b.stage as stage_was, n.stage as stage_now, b.due_on as due_was, n.due_on as due_now,
        b.owner_id as owner_was, n.owner_id as owner_now
      from moved m join updates b on b.id = m.b join updates n on n.id = m.n),
    headings as materialized (select *, (was_at < now_at and now_at < ${NOT_RATED}) as worse, (was_at > now_at and was_at < ${NOT_RATED}) as better from both where was <> now),
    open_throughout as materialized (
      select ref, ref_sort, owner_id, 0 as heard from actions where plan_id = ${at.planId} and last_update_on <= ${at.from} and stage in ${[...OPEN_STAGES]}
      union all select ref, ref_sort, owner_now, b <> n from both where stage_was in ${[...OPEN_STAGES]} and stage_now in ${[...OPEN_STAGES]} and owner_was = owner_now)`
}

/** The update that set a column to what it is at the end of the span: the first after the last that said something else. It tells who, when and why. */
function setBy({ to }: Between, column: string, value: string): SQL {
  const [is, said] = [sql.raw(column), sql.raw(value)]
  return sql`(select json_object('reason', u.reason, 'by', ${nameOf('u.author_id')}, 'day', u.on_day) from updates u where u.action_id = k.id and u.on_day <= ${to} and u.${is} is k.${said}
    and (u.on_day, u.id) > (select o.on_day, o.id from updates o where o.action_id = k.id and o.on_day <= ${to} and o.${is} is not k.${said} order by o.on_day desc, o.id desc limit 1)
    order by u.on_day, u.id limit 1)`
}

const NAMED = sql.raw("'id', id, 'ref', ref, 'title', title")

/** What changed of the actions of a plan, and which owners said nothing. */
export function actionKinds(at: Between): Kind[] {
  const dates = (kind: string, which: SQL): Kind => ({
    kind, of: sql`select * from both where ${which}`, order: 'ref_sort, id',
    row: sql`${NAMED}, 'first', first_due_on, 'before', due_was, 'now', due_now, 'days', cast(julianday(due_now) - julianday(due_was) as integer), 'said', json(${setBy(at, 'due_on', 'due_now')})`,
  })
  return [
    { kind: 'headings', of: sql`select * from headings`, order: `worse desc, better desc, was_at < now_at, ref_sort, id`, row: sql`${NAMED}, 'before', was, 'after', now, 'said', json(${setBy(at, 'status', 'now')})` },
    {
      kind: 'moves', of: sql`select sum(better) as better, sum(worse) as worse, sum(was_at = ${NOT_RATED}) as rated, sum(now_at = ${NOT_RATED}) as unrated from headings having count(*) > 0`, order: 'better',
      row: sql.raw("'better', better, 'worse', worse, 'rated', rated, 'unrated', unrated"),
    },
    { kind: 'stages', of: sql`select * from both where stage_was <> stage_now`, order: 'ref_sort, id', row: sql`${NAMED}, 'before', stage_was, 'after', stage_now, 'said', json(${setBy(at, 'stage', 'stage_now')})` },
    dates('slipped', sql`due_now > due_was`),
    dates('broughtForward', sql`due_now < due_was`),
    {
      kind: 'newActions', of: sql`select m.*, u.owner_id, u.due_on, u.due_words from moved m join updates u on u.id = m.n where m.created_on > ${at.from}`, order: 'ref_sort, id',
      row: sql`${NAMED}, 'owner', ${nameOf('k.owner_id')}, 'dueOn', due_on, 'dueWords', due_words, 'day', created_on`,
    },
    silent(at),
  ]
}

/** Whoever wrote an update, proposed, claimed completion, gave or answered for evidence, or answered a challenge in the plan has said something. */
function silent({ planId, from, to, start, end }: Between): Kind {
  const inPlan = (table: string, by: string, when: string) => sql`select x.${sql.raw(by)} from actions a join ${sql.raw(table)} x on x.action_id = a.id where a.plan_id = ${planId} and x.${sql.raw(when)} >= ${start} and x.${sql.raw(when)} < ${end}`
  const spoke = sql.join([
    sql`select u.author_id from moved m join updates u on u.action_id = m.id and u.on_day > ${from} and u.on_day <= ${to}`,
    inPlan('proposals', 'proposed_by', 'proposed_at'), inPlan('completions', 'proposed_by', 'proposed_at'), inPlan('evidence_actions', 'linked_by', 'linked_at'),
    sql`select v.made_by from actions a join evidence_actions l on l.action_id = a.id join evidence_revisions v on v.evidence_id = l.evidence_id where a.plan_id = ${planId} and v.made_at >= ${start} and v.made_at < ${end}`,
    sql`select w.by_id from actions a join evidence_actions l on l.action_id = a.id join evidence_revisions v on v.evidence_id = l.evidence_id join evidence_reviews w on w.revision_id = v.id
      where a.plan_id = ${planId} and w.outcome = 'answered' and w.at >= ${start} and w.at < ${end}`,
    sql`select s.by_id from challenges c join challenge_entries s on s.challenge_id = c.id where c.plan_id = ${planId} and s.said = 'answered' and s.at >= ${start} and s.at < ${end}`,
  ], sql` union `)
  return {
    kind: 'silent', order: 'owner, owner_id',
    of: sql`select owner_id, ${nameOf('owner_id')} as owner, count(*) as actions, sum(heard) as heard from open_throughout where owner_id not in (${spoke}) group by owner_id`,
    row: sql`'ownerId', owner_id, 'owner', owner, 'actionCount', actions, 'heard', heard,
      'actions', json((select json_group_array(ref) from (select ref from open_throughout o where o.owner_id = k.owner_id order by ref_sort limit ${ACTIONS_NAMED})))`,
  }
}

type Told<T> = Omit<T, 'reason' | 'by' | 'day'> & { said: { reason: string; by: string; day: Day } }
const flat = <T>({ total, rows }: Listed<Told<T>>): Listed<T> => ({ total, rows: rows.map(({ said, ...row }) => ({ ...row, ...said }) as T) })
const NO_MOVES = { better: 0, worse: 0, rated: 0, unrated: 0 }

/** The same out of what was asked. */
export function actionsIn(lists: Lists): Pick<Changes, 'actions' | 'stages' | 'slipped' | 'broughtForward' | 'newActions' | 'silent'> {
  const moves = lists<Pick<Moved<MovedAction>, keyof typeof NO_MOVES>>('moves').rows[0] ?? NO_MOVES
  return {
    actions: { ...flat(lists<Told<MovedAction>>('headings')), ...moves }, stages: flat(lists<Told<MovedStage>>('stages')),
    slipped: flat(lists<Told<MovedDate>>('slipped')), broughtForward: flat(lists<Told<MovedDate>>('broughtForward')), newActions: lists<NewAction>('newActions'), silent: lists<SilentOwner>('silent'),
  }
}
