import { sql, type SQL } from 'drizzle-orm'
import { addDays, startOfDay, type Day } from '#domain/dates'
import type { EvidenceKind } from '#domain/vocabulary'
import type { Db } from './client.ts'

/** The days of a paper: what happened after the end of `from` up to the end of `to`. */
export type Period = { from: Day; to: Day }
/** A piece of evidence as it stood at the end of a period. `outcome` is what was said of it last, null nothing yet; `question` is a query's words. */
export type ReportedPiece = {
  id: number; title: string; kind: EvidenceKind; aboutFrom: Day; aboutTo: Day | null; refs: string; givenBy: string; givenAt: string
  outcome: 'accepted' | 'queried' | 'answered' | 'withdrawn' | null; question: string; saidAt: string | null; total: number
}
export type EvidenceMoved = { putForward: number; accepted: number; queried: number; withdrawn: number; waiting: number }

const REFS_SHOWN = 12
const starts = ({ from }: Period) => startOfDay(addDays(from, 1))
const ends = ({ to }: Period) => startOfDay(addDays(to, 1))

/** The evidence on the actions of a plan at an instant: its revision of then, and what was said of that. */
const standing = (planId: number, before: string): SQL => sql`(
  select e.id, e.title, e.kind, e.about_from, e.about_to, e.given_by, e.given_at, v.made_at, r.outcome, r.words, r.at as said_at from evidence e
    join evidence_revisions v on v.evidence_id = e.id and v.number = (select max(number) from evidence_revisions where evidence_id = e.id and made_at < ${before})
    left join evidence_reviews r on r.id = (select max(id) from evidence_reviews where revision_id = v.id and at < ${before})
  where e.id in (select ea.evidence_id from evidence_actions ea join actions a on a.id = ea.action_id where a.plan_id = ${planId} and ea.linked_at < ${before}))`

/** What moved in a period: put forward or revised, or spoken of. Those that wait for an answer come first, then the newest. The plan has been loaded through the asker's plans. */
export async function evidenceIn(db: Db, planId: number, period: Period, most: number): Promise<ReportedPiece[]> {
  const [start, before] = [starts(period), ends(period)]
  return db.all(sql`select s.id, s.title, s.kind, s.about_from as aboutFrom, s.about_to as aboutTo, p.name as givenBy, s.given_at as givenAt, s.outcome, iif(s.outcome = 'queried', s.words, '') as question, s.said_at as saidAt,
      (select coalesce(group_concat(ref, ', '), '') from (select distinct a.ref from evidence_actions ea join actions a on a.id = ea.action_id
        where ea.evidence_id = s.id and a.plan_id = ${planId} and ea.linked_at < ${before} order by a.ref_sort limit ${REFS_SHOWN})) as refs, count(*) over () as total
    from ${standing(planId, before)} s join people p on p.id = s.given_by where s.made_at >= ${start} or s.said_at >= ${start}
    order by coalesce(s.outcome, '') <> 'queried', coalesce(s.outcome, 'answered') <> 'answered', max(s.made_at, coalesce(s.said_at, '')) desc, s.id desc limit ${most}`)
}

/** How many pieces moved which way in a period, and how many waited at its end to be looked at. One question. */
export async function evidenceMoved(db: Db, planId: number, period: Period): Promise<EvidenceMoved> {
  const [start, before] = [starts(period), ends(period)]
  const spoken = (outcome: string) => sql`coalesce(sum(s.outcome = ${outcome} and s.said_at >= ${start}), 0)`
  const [moved] = await db.all<EvidenceMoved>(sql`select coalesce(sum(s.made_at >= ${start}), 0) as putForward, ${spoken('accepted')} as accepted, ${spoken('queried')} as queried, ${spoken('withdrawn')} as withdrawn,
    coalesce(sum(coalesce(s.outcome, 'answered') = 'answered'), 0) as waiting from ${standing(planId, before)} s`)
  return moved ?? { putForward: 0, accepted: 0, queried: 0, withdrawn: 0, waiting: 0 }
}
