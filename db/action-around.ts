import { sql } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { ChallengeLife, FindingKind, Polarity, Unit } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { followedSpan } from './followed-span.ts'
import { prepared } from './prepared.ts'
import type { Known } from './series.ts'

/** The most of each that an action's page shows. */
export const AROUND_ROWS = 20

export type FindingAround = { id: number; ref: string; words: string; kind: FindingKind; review: string }
export type MeasureAround = { id: number; ref: string; title: string; unit: Unit; polarity: Polarity; target: string | null; figures: { month: Day; value: string }[] }
export type ChallengeAround = { id: number; question: string; life: ChallengeLife; answerBy: Day; to: string }
export type RiskAround = { id: number; ref: string; title: string; likelihood: number; impact: number }
export type ReplacedAround = { id: number; ref: string; title: string }
/** What stands around an action: what it answers and should move, the open questions on it, the open risks that it mitigates, and what it was replaced by or replaces. */
export type Around = { findings: FindingAround[]; measures: MeasureAround[]; challenges: ChallengeAround[]; risks: RiskAround[]; replacedBy: ReplacedAround[]; replaces: ReplacedAround[] }

const ID = sql.placeholder('id')
const rows = (columns: string, from: ReturnType<typeof sql>) => sql`(select json_group_array(json_object(${sql.raw(columns)})) from (${from} limit ${sql.raw(String(AROUND_ROWS))}))`

/** An action's findings are of reviews that its plan answers, so that who sees the action sees them. */
const FINDINGS = rows("'id', id, 'ref', ref, 'words', words, 'kind', kind, 'review', review", sql`
  select f.id, f.ref, f.words, f.kind, r.title as review from finding_actions l join findings f on f.id = l.finding_id join reviews r on r.id = f.review_id
  join review_plans p on p.review_id = r.id and p.plan_id = (select plan_id from actions where id = ${ID})
  where l.action_id = ${ID} and l.ended_at is null order by r.order_on desc, r.id, f.position`)

const START = sql`(select start_on from actions where id = ${ID})`
/** The months that a measure has figures of one length for: its months, or what it has in their place. */
const MONTHS = (which: string) => sql`select ${sql.raw(which)}(month) from figures where measure_id = m.id and span = m.span and month >= m.since`

/**
 * The newest figure of each measure and the last one before the action's start: where there is none, or no start is known, its first.
 * Nothing is compared across a change of definition. The target is what a stay-near measure should stay near.
 */
const MEASURES = (known: Known) => rows("'id', id, 'ref', ref, 'title', title, 'unit', unit, 'polarity', polarity, 'target', target, 'figures', json(figures)", sql`
  select m.id, m.ref, m.title, m.unit, m.polarity,
    case m.polarity when 'stay_near' then (select upper from measure_targets where measure_id = m.id and holds_from <= (${MONTHS('max')}) order by holds_from desc, id desc limit 1) end as target,
    (select json_group_array(json_object('month', month, 'value', value)) from (
      select ${sql.raw(known === 'now' ? 'max(id)' : 'min(id)')}, month, value from figures where measure_id = m.id and span = m.span
        and month in (coalesce((${MONTHS('max')} and month < ${START}), (${MONTHS('min')})), (${MONTHS('max')})) group by month order by month)) as figures
  from (select n.id, n.ref, n.title, n.unit, n.polarity, n.ref_sort,
      ${followedSpan('n')} as span,
      coalesce((select max(from_month) from measure_breaks where measure_id = n.id), '') as since
    from action_measures l join measures n on n.id = l.measure_id where l.action_id = ${ID} order by n.ref_sort limit ${sql.raw(String(AROUND_ROWS))}) m order by m.ref_sort`)

const CHALLENGES = rows("'id', id, 'question', question, 'life', life, 'answerBy', answer_by, 'to', name", sql`
  select c.id, c.question, c.life, c.answer_by, p.name from challenges c join people p on p.id = c.to_id
  where c.action_id = ${ID} and c.life in ('asked', 'answered', 'escalated') order by c.answer_by, c.id`)

const RISKS = rows("'id', id, 'ref', ref, 'title', title, 'likelihood', current_likelihood, 'impact', current_impact", sql`
  select k.id, k.ref, k.title, k.current_likelihood, k.current_impact from risk_actions l join risks k on k.id = l.risk_id where l.action_id = ${ID} and k.life = 'open' order by k.ref_sort`)

const NAMED = "'id', id, 'ref', ref, 'title', title"
const REPLACED_BY = rows(NAMED, sql`select a.id, a.ref, a.title from actions a where a.id = (select replaced_by_id from action_stops where action_id = ${ID} order by id desc limit 1) and exists (select 1 from actions where id = ${ID} and stage = 'stopped')`)
const REPLACES = rows(NAMED, sql`select distinct a.id, a.ref, a.title from action_stops s join actions a on a.id = s.action_id and a.stage = 'stopped' where s.replaced_by_id = ${ID} order by a.ref_sort`)

/** Everything around an action, its figures as known now or as each was reported first, in one query. That the asker may see the action has been checked. */
export async function aroundAction(db: Db, actionId: number, known: Known): Promise<Around> {
  const query = prepared(db, `around action ${known}`, () => db.select({
    findings: sql<string>`${FINDINGS}`, measures: sql<string>`${MEASURES(known)}`, challenges: sql<string>`${CHALLENGES}`, risks: sql<string>`${RISKS}`, replacedBy: sql<string>`${REPLACED_BY}`, replaces: sql<string>`${REPLACES}`,
  }).from(sql`(select 1)`).prepare())
  const row = await query.get({ id: actionId })
  const read = <T>(text: string | undefined) => JSON.parse(text ?? '[]') as T[]
  return { findings: read(row?.findings), measures: read(row?.measures), challenges: read(row?.challenges), risks: read(row?.risks), replacedBy: read(row?.replacedBy), replaces: read(row?.replaces) }
}
