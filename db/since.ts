import { sql } from 'drizzle-orm'
import { dayInLondon } from '#domain/dates'
import type { Status } from '#domain/vocabulary'
import type { Db } from './client.ts'

/** How many changed headings are told of. */
export const CHANGED_ROWS = 20

export type WrittenSince = { planId: number; updates: number; evidence: number; reviews: number; challenges: number }

/** How many updates were written, pieces of evidence given, reviews added and challenges put, in each of these plans after an instant. */
export async function writtenSince(db: Db, planIds: readonly number[], since: string): Promise<WrittenSince[]> {
  return db.all(sql`select p.id as planId,
      (select count(*) from actions a join updates u on u.action_id = a.id and u.on_day >= ${dayInLondon(since)} where a.plan_id = p.id and a.last_update_on >= ${dayInLondon(since)} and u.at > ${since}) as updates,
      (select count(distinct ea.evidence_id) from evidence_actions ea join actions a on a.id = ea.action_id where a.plan_id = p.id and ea.linked_at > ${since}) as evidence,
      (select count(*) from review_plans l join reviews r on r.id = l.review_id where l.plan_id = p.id and r.added_at > ${since}) as reviews,
      (select count(*) from challenges where plan_id = p.id and asked_at > ${since}) as challenges
    from plans p where p.id in ${planIds}`)
}

export type ChangedHeading = { id: number; ref: string; title: string; planId: number; before: Status; after: Status; total: number }

/** Actions of these plans whose heading is another one now than it was at an instant, newest change first. */
export async function headingsChangedSince(db: Db, planIds: readonly number[], since: string): Promise<ChangedHeading[]> {
  return db.all(sql`select *, count(*) over () as total from (
      select a.id, a.ref, a.title, a.plan_id as planId, a.status as after, a.last_update_on as day, a.ref_sort as place,
        (select status from updates where action_id = a.id and at <= ${since} order by on_day desc, id desc limit 1) as before
      from actions a where a.plan_id in ${planIds} and a.last_update_on >= ${dayInLondon(since)})
    where before <> after order by day desc, place limit ${CHANGED_ROWS}`)
}
