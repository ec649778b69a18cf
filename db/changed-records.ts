import { sql, type SQL } from 'drizzle-orm'
import { ACTIONS_NAMED, CHANGES_LISTED, type Changes, type Completed, type CheckedBack, type Listed, type MovedRisk, type Restated, type ToldChallenge, type ToldEvidence, type ToldFinding, type ToldRisk } from '#domain/changes'
import { CHECK_BACK_OUTCOMES } from '#domain/check-back'
import { dayInLondon } from '#domain/dates'
import { DEFAULT_SCALE, parseScale } from '#domain/risk-scale'
import type { Between } from './changed-actions.ts'
import { findingName } from './findings.ts'
import { nameOf, type Kind, type Lists } from './listed.ts'

const OF_ACTION = sql.raw("'id', action_id, 'ref', ref, 'title', title, 'reason', reason, 'by', (select name from people where people.id = by_id), 'at', at, 'outcome', outcome")
const within = (column: string, { start, end }: Between) => sql`${sql.raw(column)} >= ${start} and ${sql.raw(column)} < ${end}`
const notBy = (column: string, { end }: Between) => sql`(${sql.raw(column)} is null or ${sql.raw(column)} >= ${end})`

/** The evidence that stood on actions of the plan at the end, and since when. */
export const recordTables = ({ planId, end }: Between): SQL => sql`pieces as materialized (
    select l.evidence_id as id, min(l.linked_at) as since, count(*) as stands from actions a join evidence_actions l on l.action_id = a.id where a.plan_id = ${planId} and l.linked_at < ${end} group by l.evidence_id)`

const COMPLETIONS = ['signed_off', 'sent_back', 'proposed'] as const satisfies readonly Completed['outcome'][]

function completing(at: Between): Kind[] {
  const ofPlan = (table: string) => sql`from actions a join ${sql.raw(table)} c on c.action_id = a.id where a.plan_id = ${at.planId}`
  const who = sql`c.id, a.id as action_id, a.ref, a.ref_sort, a.title`
  const decided = sql`select ${who}, c.outcome, iif(c.decision_reason = '', c.reason, c.decision_reason) as reason, c.decided_by as by_id, c.decided_at as at ${ofPlan('completions')} and ${within('c.decided_at', at)}`
  const waiting = sql`select ${who}, 'proposed' as outcome, c.reason, c.proposed_by as by_id, c.proposed_at as at ${ofPlan('completions')} and ${within('c.proposed_at', at)} and ${notBy('c.decided_at', at)}`
  const checked = sql`select ${who}, c.outcome, c.reason, c.answered_by as by_id, c.answered_at as at ${ofPlan('check_backs')} and ${within('c.answered_at', at)}`
  const told = (kind: string, of: SQL): Kind => ({ kind, of, order: 'ref_sort, at, id', row: OF_ACTION })
  return [
    ...COMPLETIONS.map((outcome) => told(outcome, outcome === 'proposed' ? waiting : sql`${decided} and c.outcome = ${outcome}`)),
    ...CHECK_BACK_OUTCOMES.map((outcome) => told(outcome, sql`${checked} and c.outcome = ${outcome}`)),
  ]
}

function evidence(at: Between): Kind[] {
  const refs = sql`(select json_group_array(ref) from (select a.ref from evidence_actions l cross join actions a on a.id = l.action_id where l.evidence_id = k.id and a.plan_id = ${at.planId} and l.linked_at < ${at.end} order by a.ref_sort limit ${ACTIONS_NAMED}))`
  const row = sql`'id', id, 'title', title, 'kind', sort, 'by', ${nameOf('k.by_id')}, 'at', at, 'question', question, 'answered', json(iif(answered, 'true', 'false')), 'actionCount', stands, 'actions', json(${refs})`
  const judged = (outcome: 'accepted' | 'queried'): Kind => ({
    kind: outcome, order: 'at, id', row,
    of: sql`select e.id, e.title, e.kind as sort, p.stands, j.by_id, j.at, iif(j.outcome = 'queried', j.words, '') as question,
        exists (select 1 from evidence_reviews w where w.revision_id = j.revision_id and w.id > j.last and w.outcome = 'answered' and w.at < ${at.end}) as answered
      from pieces p join (select v.evidence_id, max(w.id) as last, w.revision_id, w.outcome, w.words, w.by_id, w.at from evidence_revisions v join evidence_reviews w on w.revision_id = v.id
        where v.evidence_id in (select id from pieces) and w.outcome in ('accepted', 'queried') and ${within('w.at', at)} group by v.evidence_id) j on j.evidence_id = p.id
      join evidence e on e.id = p.id where j.outcome = ${outcome}`,
  })
  return [
    { kind: 'given', order: 'at, id', row, of: sql`select e.id, e.title, e.kind as sort, p.stands, e.given_by as by_id, p.since as at, '' as question, 0 as answered from pieces p join evidence e on e.id = p.id where p.since >= ${at.start}` },
    judged('accepted'), judged('queried'),
  ]
}

/** A finding is as old as its row in the trail says, else as its review. A finding is answered by an action of this plan that is linked to it at the end, when none was at the beginning. */
function findings(at: Between): Kind[] {
  const asked = sql`from review_plans rp join reviews r on r.id = rp.review_id join findings f on f.review_id = r.id where rp.plan_id = ${at.planId}`
  const columns = sql`f.id, f.ref, f.kind as sort, f.words, f.position, r.id as review_id, r.title as review, r.order_on`
  const stands = (instant: string) => sql`from finding_actions l cross join actions a on a.id = l.action_id where l.finding_id = f.id and a.plan_id = ${at.planId} and l.linked_at < ${instant} and (l.ended_at is null or l.ended_at >= ${instant})`
  const linked = sql`from finding_actions l cross join actions a on a.id = l.action_id where l.finding_id = k.id and a.plan_id = ${at.planId} and l.linked_at < ${at.end} and (l.ended_at is null or l.ended_at >= ${at.end})`
  const row = sql`'id', id, 'ref', ref, 'kind', sort, 'words', words, 'reviewId', review_id, 'review', review, 'at', at, 'actionCount', (select count(*) ${linked}),
    'actions', json((select json_group_array(ref) from (select a.ref ${linked} order by a.ref_sort limit ${ACTIONS_NAMED})))`
  const order = 'order_on desc, review_id desc, position, id'
  return [
    {
      kind: 'added', order, row,
      of: sql`select * from (select ${columns}, coalesce((select t.at from trail t where t.subject_kind = 'finding' and t.subject_id = cast(f.id as text) and t.event = 'finding.added' order by t.seq limit 1), r.added_at) as at
        ${asked} and r.added_at < ${at.end}) where ${within('at', at)}`,
    },
    { kind: 'answered', order, row, of: sql`select ${columns}, (select min(l.linked_at) ${stands(at.end)}) as at ${asked} and exists (select 1 ${stands(at.end)}) and not exists (select 1 ${stands(at.start)})` },
  ]
}

function challenges(at: Between): Kind[] {
  const said = (kind: string, which: SQL): Kind => ({
    kind, order: 'at, id',
    of: sql`select c.id, c.action_id, c.measure_id, c.finding_id, max(s.id), s.words, s.by_id, s.at, s.said from challenges c join challenge_entries s on s.challenge_id = c.id
      where c.plan_id = ${at.planId} and ${which} and ${within('s.at', at)} group by c.id`,
    row: sql`'id', id, 'words', words, 'by', ${nameOf('k.by_id')}, 'at', at, 'outcome', iif(said in ('satisfied', 'asked_again', 'met'), said, null),
      'on', coalesce((select ref || ' ' || title from actions a where a.id = k.action_id), (select ref || ' ' || title from measures m where m.id = k.measure_id)),
      'finding', json((select json_object('ref', f.ref, 'words', f.words) from findings f join review_plans rp on rp.review_id = f.review_id and rp.plan_id = ${at.planId} where f.id = k.finding_id))`,
  })
  return [said('put', sql`s.said = 'asked'`), said('replied', sql`s.said = 'answered'`), said('judged', sql`s.said in ('satisfied', 'asked_again', 'met')`), said('escalated', sql`s.said = 'escalated'`)]
}

/** A score is of the day that it names, and the newest of a kind holds. */
function risks(at: Between): Kind[] {
  const pair = (id: string) => sql.raw(`(select json_object('likelihood', likelihood, 'impact', impact) from risk_scores where id = k.${id})`)
  const newest = (kind: string, day: string) => sql`(select max(s.id) from risk_scores s where s.risk_id = r.id and s.kind = ${kind} and s.on_day <= ${day})`
  const told = (which: string): Kind => ({
    kind: `${which}Risks`, order: 'ref_sort, id',
    of: sql`select r.id, r.ref, r.ref_sort, r.title, ${sql.raw(which === 'closed' ? "r.closed_reason as reason, r.closed_by as by_id, r.closed_at as at" : "'' as reason, r.raised_by as by_id, r.raised_at as at")},
      ${newest('current', at.to)} as score, current_likelihood, current_impact from risks r where r.plan_id = ${at.planId} and ${within(which === 'closed' ? 'r.closed_at' : 'r.raised_at', at)}`,
    row: sql`'id', id, 'ref', ref, 'title', title, 'reason', reason, 'by', ${nameOf('k.by_id')}, 'at', at, 'level', json(coalesce(${pair('score')}, json_object('likelihood', current_likelihood, 'impact', current_impact)))`,
  })
  const moved = sql`select r.id, r.ref, r.ref_sort, r.title, b.id as b, n.id as n, n.reason, n.by_id, n.on_day, n.likelihood * n.impact > b.likelihood * b.impact as higher, n.likelihood * n.impact < b.likelihood * b.impact as lower
    from risks r join risk_scores b on b.id = ${newest('current', at.from)} join risk_scores n on n.id = ${newest('current', at.to)} where r.plan_id = ${at.planId} and (b.likelihood <> n.likelihood or b.impact <> n.impact)`
  const of = sql`from risks r where r.plan_id = ${at.planId} and r.raised_at < ${at.end}`
  const looked = (table: string) => sql`exists (select 1 from ${sql.raw(table)} w where w.risk_id = r.id and w.on_day > ${at.from} and w.on_day <= ${at.to})`
  return [
    told('added'), told('closed'),
    { kind: 'movedRisks', order: 'higher desc, lower desc, ref_sort, id', of: moved, row: sql`'id', id, 'ref', ref, 'title', title, 'reason', reason, 'by', ${nameOf('k.by_id')}, 'day', on_day, 'before', json(${pair('b')}), 'after', json(${pair('n')})` },
    {
      kind: 'counts', order: 'open',
      of: sql`select (select count(*) ${of} and ${notBy('r.closed_at', at)}) as open, (select count(*) ${of} and ${notBy('r.closed_at', at)} and (${looked('risk_reviews')} or ${looked('risk_scores')})) as reviewed,
        (select coalesce(sum(higher), 0) from (${moved})) as higher, (select coalesce(sum(lower), 0) from (${moved})) as lower, ${ofBoards(at)}, (select id from risk_scales where plan_id = ${at.planId} order by id desc limit 1) as scale`,
      row: sql.raw(`'open', open, 'reviewed', reviewed, 'higher', higher, 'lower', lower, 'decisions', decisions, 'raised', raised, 'closed', closed,
        'size', (select size from risk_scales where id = k.scale), 'bands', (select bands from risk_scales where id = k.scale)`),
    },
  ]
}

/** What the plan's boards recorded about it, or of the whole board's work. */
function ofBoards(at: Between): SQL {
  const count = (table: string, column: string) => sql`(select count(*) from board_plans bp join ${sql.raw(table)} d on d.board_id = bp.board_id where bp.plan_id = ${at.planId} and (d.plan_id is null or d.plan_id = ${at.planId}) and ${within(column, at)})`
  return sql`${count('decisions', 'd.recorded_at')} as decisions, ${count('matters', 'd.raised_at')} as raised, ${count('matters', 'd.closed_at')} as closed`
}

/** Figures that said something else at the end than they had at the beginning: a period that was first reported since isn't restated. */
function restated(at: Between): Kind {
  const newest = (instant: string) => sql`(select max(id) from figures g where g.measure_id = t.measure_id and g.span = t.span and g.month = t.month and g.entered_at < ${instant})`
  const said = (f: string) => sql.raw(`json_object('value', ${f}_value, 'numerator', ${f}_numerator, 'denominator', ${f}_denominator, 'rating', ${f}_rating)`)
  const columns = (f: string) => sql.raw(`${f}.value as ${f}_value, ${f}.numerator as ${f}_numerator, ${f}.denominator as ${f}_denominator, ${f}.rating as ${f}_rating`)
  return {
    kind: 'restated', order: 'ref_sort, id, month, span',
    of: sql`select m.id, m.ref, m.ref_sort, m.title, m.unit, t.span, t.month, n.reason, n.entered_by as by_id, n.entered_at as at, ${columns('b')}, ${columns('n')}
      from (select f.measure_id, f.span, f.month from measures o join figures f on f.measure_id = o.id where o.plan_id = ${at.planId} group by f.measure_id, f.span, f.month having count(*) > 1) t
      join figures b on b.id = ${newest(at.start)} join figures n on n.id = ${newest(at.end)} join measures m on m.id = t.measure_id
      where b.id <> n.id and (b.value <> n.value or b.numerator is not n.numerator or b.denominator is not n.denominator or b.rating is not n.rating)`,
    row: sql`'id', id, 'ref', ref, 'title', title, 'unit', unit, 'span', span, 'month', month, 'reason', reason, 'by', ${nameOf('k.by_id')}, 'at', at, 'before', ${said('b')}, 'after', ${said('n')}`,
  }
}

type Stamped<T> = Omit<T, 'day'> & { at: string }
const dated = <T>({ total, rows }: Listed<Stamped<T>>): Listed<T> => ({ total, rows: rows.map(({ at, ...row }) => ({ ...row, day: dayInLondon(at) }) as T) })
type Counts = { open: number; reviewed: number; higher: number; lower: number; size: number | null; bands: string | null; decisions: number; raised: number; closed: number }
const NO_COUNTS: Counts = { open: 0, reviewed: 0, higher: 0, lower: 0, size: null, bands: null, decisions: 0, raised: 0, closed: 0 }

/** What happened in a plan beside the standing of its actions and measures. */
export const recordKinds = (at: Between): Kind[] => [...completing(at), ...evidence(at), ...findings(at), ...challenges(at), ...risks(at), restated(at)]

/** The same out of what was asked. */
export function recordsIn(lists: Lists): Pick<Changes, 'completions' | 'checkBacks' | 'evidence' | 'findings' | 'challenges' | 'risks' | 'restated' | 'board'> {
  const of = <T>(kind: string) => dated(lists<Stamped<T>>(kind))
  const challenged = (kind: string) => {
    const { total, rows } = of<Omit<ToldChallenge, 'on'> & { on: string | null; finding: { ref: string; words: string } | null }>(kind)
    return { total, rows: rows.map(({ on, finding, ...row }): ToldChallenge => ({ ...row, on: on ?? (finding ? findingName(finding) : '') })) }
  }
  const { open, reviewed, higher, lower, size, bands, ...board } = lists<Counts>('counts').rows[0] ?? NO_COUNTS
  return {
    completions: together<Completed, Completed['outcome']>(COMPLETIONS, of), checkBacks: together<CheckedBack, CheckedBack['outcome']>(CHECK_BACK_OUTCOMES, of),
    evidence: { given: of<ToldEvidence>('given'), accepted: of<ToldEvidence>('accepted'), queried: of<ToldEvidence>('queried') },
    findings: { added: of<ToldFinding>('added'), answered: of<ToldFinding>('answered') },
    challenges: { put: challenged('put'), answered: challenged('replied'), judged: challenged('judged'), escalated: challenged('escalated') },
    risks: { added: of<ToldRisk>('addedRisks'), closed: of<ToldRisk>('closedRisks'), moved: { ...lists<MovedRisk>('movedRisks'), higher, lower }, reviewed, open, scale: size && bands ? parseScale(size, bands) : DEFAULT_SCALE },
    restated: of<Restated>('restated'), board,
  }
}

/** One list of what was asked for by outcome, with how many there are of each. */
function together<T, Outcome extends string>(outcomes: readonly Outcome[], of: <U>(kind: string) => Listed<U>): Listed<T> & Record<Outcome, number> {
  const lists = outcomes.map((outcome) => [outcome, of<T>(outcome)] as const)
  const counts = Object.fromEntries(lists.map(([outcome, { total }]) => [outcome, total])) as Record<Outcome, number>
  return { total: lists.reduce((sum, [, { total }]) => sum + total, 0), rows: lists.flatMap(([, { rows }]) => rows).slice(0, CHANGES_LISTED), ...counts }
}
