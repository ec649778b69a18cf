import { desc, eq, sql } from 'drizzle-orm'
import type { Asker } from '#domain/permissions'
import type { FindingKind, Impact, Stage, Status, Topic } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { NOBODY_ANSWERS } from './review-list.ts'
import { people } from './schema/people.ts'
import { reviewLetters } from './schema/reviews.ts'

export const FINDINGS_A_PAGE = 100
const LETTERS_SHOWN = 10
const ACTIONS_SHOWN = 20

/** An action that answers a finding, in a plan of the asker's. */
export type AnsweringAction = { id: number; ref: string; title: string; planId: number; stage: Stage; status: Status; impact: Impact }

type Row = {
  id: number; parentId: number | null; parentRef: string | null; ref: string; kind: FindingKind; words: string; note: string; page: number | null
  topics: string | null; actions: string; going: number; elsewhere: number; stopped: number; dropReason: string | null; unanswered: 0 | 1; total: number; totalUnanswered: number
}

/**
 * One page of a review's findings in its order, each nested point after the one that it stands under, with the actions that answer it.
 * `going` counts all that still answer it, `elsewhere` those of them in plans that the asker isn't in.
 */
export async function findingsOfReview(db: Db, asker: Asker, reviewId: number, wanted: number) {
  const mine = sql`(select value from json_each(${JSON.stringify([...asker.roles.keys()])}))`
  const current = sql`from finding_actions join actions on actions.id = action_id where finding_id = findings.id and ended_at is null`
  const rows = await db.all<Row>(sql`select findings.id, findings.parent_id as parentId, above.ref as parentRef, findings.ref, findings.kind, findings.words, findings.note, findings.page,
      (select group_concat(topic) from finding_topics where finding_id = findings.id) as topics,
      (select json_group_array(json_object('id', id, 'ref', ref, 'title', title, 'planId', plan_id, 'stage', stage, 'status', status, 'impact', impact))
        from (select actions.* ${current} and plan_id in ${mine} order by plan_id, ref_sort limit ${ACTIONS_SHOWN})) as actions,
      (select count(*) ${current} and stage <> 'stopped') as going,
      (select count(*) ${current} and stage <> 'stopped' and plan_id not in ${mine}) as elsewhere,
      (select count(*) ${current} and stage = 'stopped') as stopped,
      (select reason from finding_drops where finding_id = findings.id and taken_up_at is null) as dropReason,
      ${NOBODY_ANSWERS} as unanswered, count(*) over () as total, sum(${NOBODY_ANSWERS}) over () as totalUnanswered
    from findings left join findings above on above.id = findings.parent_id where findings.review_id = ${reviewId}
    order by coalesce(above.position, findings.position), coalesce(above.id, findings.id), findings.parent_id is not null, findings.position, findings.id
    limit ${FINDINGS_A_PAGE} offset ${(wanted - 1) * FINDINGS_A_PAGE}`)
  if (rows.length === 0 && wanted > 1) return findingsOfReview(db, asker, reviewId, 1)
  const { total = 0, totalUnanswered = 0 } = rows[0] ?? {}
  return {
    total, unanswered: totalUnanswered, page: wanted, pages: Math.max(1, Math.ceil(total / FINDINGS_A_PAGE)),
    rows: rows.map(({ topics, actions, ...row }) => ({ ...row, topics: topics ? topics.split(',') as Topic[] : [], actions: JSON.parse(actions) as AnsweringAction[] })),
  }
}
export type ListedFinding = Awaited<ReturnType<typeof findingsOfReview>>['rows'][number]

/** The letters of a review, the newest first, with who added each. */
export async function lettersOf(db: Db, reviewId: number) {
  const { id, name, bytes, scanned, url, addedAt } = reviewLetters
  return db.select({ id, name, bytes, scanned, url, addedAt, by: people.name }).from(reviewLetters).innerJoin(people, eq(people.id, reviewLetters.addedBy))
    .where(eq(reviewLetters.reviewId, reviewId)).orderBy(desc(reviewLetters.id)).limit(LETTERS_SHOWN)
}
