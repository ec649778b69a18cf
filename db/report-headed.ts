import { sql } from 'drizzle-orm'
import { addDays, startOfDay, type Day } from '#domain/dates'
import { RuleError } from '#domain/errors'
import type { AcceptedPiece } from '#domain/evidence'
import type { Stage, Status, Topic } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { standings } from './plan-picture.ts'

export type ActionsAsked = { planId: number; on: Day; today: Day }

/** How many actions a report tells of at the most. */
export const REPORT_ACTIONS = 2000

type Row = { id: number; ref: string; title: string; areaNumber: number; areaTitle: string; status: Status; stage: Stage; total: number }

/**
 * The actions of a plan as they stood at the end of a day, area by area, each with the evidence that was accepted by then, in the order in which it was
 * given. The plan has been loaded through the asker's plans. Two questions. Throws RuleError for more actions than a report tells of: its counts would be wrong.
 */
export async function actionsReported(db: Db, asked: ActionsAsked, most = REPORT_ACTIONS) {
  const rows: Row[] = await db.all(sql`select s.id, s.ref, s.title, r.number as areaNumber, r.title as areaTitle, s.status, s.stage, count(*) over () as total
    from ${standings({ ...asked, silentAfterDays: 0 })} s join areas r on r.id = s.area_id order by r.number, s.ref_sort limit ${most}`)
  const total = rows[0]?.total ?? 0
  if (total > most) throw new RuleError(`This plan has ${total.toLocaleString('en-GB')} actions, and a report lists at most ${most.toLocaleString('en-GB')}: leave out the parts that list them`)
  const accepted = await acceptedOn(db, asked)
  return rows.map(({ id, ref, title, areaNumber, areaTitle, status, stage }) => ({ id, ref, title, status, stage, area: { number: areaNumber, title: areaTitle }, accepted: accepted.get(id) ?? [] }))
}

/** The evidence whose newest revision by the end of a day was accepted then, by action. */
async function acceptedOn(db: Db, { planId, on }: ActionsAsked): Promise<Map<number, AcceptedPiece[]>> {
  const before = startOfDay(addDays(on, 1))
  const pieces: (AcceptedPiece & { actionId: number })[] = await db.all(sql`
    select ea.action_id as actionId, e.title, coalesce(e.about_to, e.about_from) as newest, e.stale_on as staleOn
    from actions a join evidence_actions ea on ea.action_id = a.id join evidence e on e.id = ea.evidence_id
    join evidence_revisions v on v.evidence_id = e.id and v.number = (select max(number) from evidence_revisions where evidence_id = e.id and made_at < ${before})
    where a.plan_id = ${planId} and ea.linked_at < ${before}
      and (select outcome from evidence_reviews where revision_id = v.id and at < ${before} order by id desc limit 1) = 'accepted'
    order by ea.action_id, e.id`)
  return Map.groupBy(pieces, ({ actionId }) => actionId)
}

/** The topics of the findings that these actions answered at the end of a day, each with the refs of those actions. One question. */
export async function topicsAnswered(db: Db, actions: readonly { id: number; ref: string }[], on: Day) {
  const before = startOfDay(addDays(on, 1))
  const rows: { topic: Topic; findings: number; ids: string }[] = await db.all(sql`
    select t.topic, count(distinct l.finding_id) as findings, json_group_array(distinct l.action_id) as ids from finding_actions l join finding_topics t on t.finding_id = l.finding_id
    where l.action_id in (select value from json_each(${JSON.stringify(actions.map(({ id }) => id))})) and l.linked_at < ${before} and (l.ended_at is null or l.ended_at >= ${before})
    group by t.topic order by t.topic`)
  return rows.map(({ topic, findings, ids }) => {
    const among = new Set(JSON.parse(ids) as number[])
    return { topic, findings, refs: actions.filter(({ id }) => among.has(id)).map(({ ref }) => ref) }
  })
}
