import { sql } from 'drizzle-orm'
import { addDays, startOfDay, type Day } from '#domain/dates'
import type { FindingKind, ReviewKind } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { MOST_IN_PAPER } from './report-actions.ts'

export type AnsweredFinding = { reviewId: number; review: string; reviewKind: ReviewKind; publishedOn: Day | null; id: number; ref: string; kind: FindingKind; words: string; dropped: string | null; actionIds: string; total: number }

/**
 * The findings of the reviews that a plan answers, review by review, the newest first, each with the actions of the plan that answered it at the end of a day;
 * a strength only where one did. The plan has been loaded through the asker's plans. One question.
 */
export async function answeredFindings(db: Db, planId: number, on: Day): Promise<AnsweredFinding[]> {
  const before = startOfDay(addDays(on, 1))
  return db.all(sql`select *, count(*) over () as total from (
    select r.id as reviewId, r.title as review, r.kind as reviewKind, r.published_on as publishedOn, f.id, f.ref, f.kind, f.words,
      (select reason from finding_drops d where d.finding_id = f.id and d.dropped_at < ${before} and (d.taken_up_at is null or d.taken_up_at >= ${before}) order by d.id desc limit 1) as dropped,
      (select json_group_array(action_id) from (select l.action_id from finding_actions l join actions a on a.id = l.action_id
        where l.finding_id = f.id and a.plan_id = ${planId} and l.linked_at < ${before} and (l.ended_at is null or l.ended_at >= ${before}) order by a.ref_sort)) as actionIds,
      r.order_on, f.position, p.position as above, f.parent_id
    from findings f join reviews r on r.id = f.review_id left join findings p on p.id = f.parent_id where f.review_id in (select review_id from review_plans where plan_id = ${planId}))
    where kind <> 'strength' or actionIds <> '[]'
    order by order_on desc, reviewId desc, coalesce(above, position), coalesce(parent_id, id), parent_id is not null, position, id limit ${MOST_IN_PAPER}`)
}

export type NewestWords = { actionId: number; words: string; onDay: Day }

/** What was said of each action of a plan last by the end of a day: the note of its newest update that says anything, else its reason. One question. */
export async function newestWords(db: Db, planId: number, on: Day): Promise<NewestWords[]> {
  return db.all(sql`select u.action_id as actionId, iif(u.note <> '', u.note, u.reason) as words, u.on_day as onDay from actions a
    join updates u on u.id = (select id from updates where action_id = a.id and on_day <= ${on} and (note <> '' or reason <> '') order by on_day desc, id desc limit 1)
    where a.plan_id = ${planId} order by a.ref_sort limit ${MOST_IN_PAPER}`)
}
