import { sql } from 'drizzle-orm'
import type { RiskScoreKind } from '#domain/board-vocabulary'
import { addDays, startOfDay, type Day } from '#domain/dates'
import type { Level } from '#domain/risk-scale'
import { offTrack, type Mitigation } from '#domain/risks'
import type { Db } from './client.ts'
import { standings, type PlanAsked } from './plan-picture.ts'

/** A risk as it stood at the end of a day: `reviewedOn` is the last day by then on which somebody scored or reviewed it. */
export type StandingRisk = {
  ref: string; title: string; cause: string; event: string; consequence: string; owner: string; initial: Level; current: Level; target: Level
  mitigations: { ref: string }[]; offTrack: string | null; reviewedOn: Day; total: number
}
type Row = Pick<StandingRisk, 'ref' | 'title' | 'cause' | 'event' | 'consequence' | 'owner' | 'reviewedOn' | 'total'> & Record<'initial' | 'current' | 'target' | 'mitigations', string>

/** The risks of a plan that were open at the end of a day, the greatest current score first. The plan has been loaded through the asker's plans. One question. */
export async function risksOn(db: Db, asked: PlanAsked, most: number): Promise<StandingRisk[]> {
  const { planId, on, silentAfterDays } = asked
  const before = startOfDay(addDays(on, 1))
  const score = (kind: RiskScoreKind) => sql`coalesce((select json_object('likelihood', likelihood, 'impact', impact) from risk_scores where risk_id = r.id and kind = ${kind} and on_day <= ${on} order by id desc limit 1),
    json_object('likelihood', ${sql.raw(`r.${kind}_likelihood`)}, 'impact', ${sql.raw(`r.${kind}_impact`)}))`
  const rows = await db.all<Row>(sql`with standing as ${standings(asked)}, scored as (
      select r.*, ${score('initial')} as initial, ${score('current')} as current, ${score('target')} as target from risks r
      where r.plan_id = ${planId} and r.raised_at < ${before} and (r.closed_at is null or r.closed_at >= ${before}))
    select s.ref, s.title, s.cause, s.event, s.consequence, p.name as owner, s.initial, s.current, s.target, count(*) over () as total,
      max(coalesce((select max(on_day) from risk_scores where risk_id = s.id and on_day <= ${on}), substr(s.raised_at, 1, 10)), coalesce((select max(on_day) from risk_reviews where risk_id = s.id and on_day <= ${on}), '')) as reviewedOn,
      (select json_group_array(json_object('id', a.id, 'ref', a.ref, 'title', a.title, 'status', a.status, 'stage', a.stage, 'dueOn', a.due_on, 'dueWords', a.due_words, 'firstDueOn', a.first_due_on,
        'lastUpdateOn', a.last_update_on) order by a.ref_sort) from risk_actions l join standing a on a.id = l.action_id where l.risk_id = s.id) as mitigations
    from scored s join people p on p.id = s.owner_id
    order by (s.current ->> 'likelihood') * (s.current ->> 'impact') desc, s.ref_sort limit ${most}`)
  return rows.map((row) => {
    const mitigations = JSON.parse(row.mitigations) as Mitigation[]
    const level = (json: string) => JSON.parse(json) as Level
    return { ...row, initial: level(row.initial), current: level(row.current), target: level(row.target), mitigations, offTrack: offTrack(mitigations, on, silentAfterDays) }
  })
}
