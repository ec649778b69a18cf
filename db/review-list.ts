import { and, desc, eq, inArray, sql, type SQL } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Asker } from '#domain/permissions'
import type { Grade, ReviewKind } from '#domain/vocabulary'
import type { LoadedAuthority } from './authorities.ts'
import type { Db } from './client.ts'
import { judgements, reviewPlans, reviews } from './schema/reviews.ts'

export const REVIEWS_A_PAGE = 25
export const MOMENTS_A_PAGE = 50

const isDropped = (f: SQL) => sql`exists (select 1 from finding_drops where finding_id = ${f}.id and taken_up_at is null)`
const isAnswered = (f: SQL) => sql`exists (select 1 from finding_actions join actions on actions.id = action_id where finding_id = ${f}.id and ended_at is null and stage <> 'stopped')`
const isOpen = (f: SQL) => sql`${f}.kind <> 'strength' and not ${isDropped(f)} and not ${isAnswered(f)}`
const [ITSELF, POINT] = [sql`findings`, sql`point`]

/** That nobody answers a row of `findings`, as domain/coverage says it of each: one whose nested points are all seen to is seen to itself. */
export const NOBODY_ANSWERS = sql`(${isOpen(ITSELF)} and (exists (select 1 from findings point where point.parent_id = findings.id and ${isOpen(POINT)})
  or not exists (select 1 from findings point where point.parent_id = findings.id and (${isDropped(POINT)} or ${isAnswered(POINT)}))))`

const FINDINGS = sql<number>`(select count(*) from findings where review_id = reviews.id)`
const UNANSWERED = sql<number>`(select count(*) from findings where review_id = reviews.id and ${NOBODY_ANSWERS})`

const { id, kind, title, theme, expectedOn, expectedWords, visitedFrom, visitedTo, publishedOn, receivedOn } = reviews
const SHOWN = { id, kind, title, theme, expectedOn, expectedWords, visitedFrom, visitedTo, publishedOn, receivedOn }

/** The reviews that a plan answers, newest first, one page, each with how many findings it has and how many of them nobody answers. */
export async function listReviews(db: Db, planId: number, wanted: number) {
  const total = (await db.select({ count: sql<number>`count(*)` }).from(reviewPlans).where(eq(reviewPlans.planId, planId)).get())?.count ?? 0
  const pages = Math.max(1, Math.ceil(total / REVIEWS_A_PAGE))
  const page = Math.min(wanted, pages)
  const newestFirst = [desc(reviews.orderOn), desc(reviews.id)]
  // The page is cut first, so that only its findings are counted.
  const onPage = db.select({ id: reviews.id }).from(reviewPlans).innerJoin(reviews, eq(reviews.id, reviewPlans.reviewId)).where(eq(reviewPlans.planId, planId))
    .orderBy(...newestFirst).limit(REVIEWS_A_PAGE).offset((page - 1) * REVIEWS_A_PAGE)
  const rows = await db.select({ ...SHOWN, overall: judgements.grade, findings: FINDINGS, unanswered: UNANSWERED }).from(reviews)
    .leftJoin(judgements, and(eq(judgements.reviewId, reviews.id), eq(judgements.judgement, 'overall'))).where(inArray(reviews.id, onPage)).orderBy(...newestFirst)
  return { total, pages, page, rows }
}
export type ListedReview = Awaited<ReturnType<typeof listReviews>>['rows'][number]

/** A review or a board meeting on the time line. `expected` is 1 for what lies ahead; `plan` names the plans that a meeting's board governs. */
export type TimelineMoment = {
  what: 'review' | 'meeting'; id: number; day: Day; title: string; expected: 0 | 1; plan: string | null; planId: number | null; kind: ReviewKind | null; overall: Grade | null; findings: number | null
  expectedOn: Day | null; expectedWords: string | null; visitedFrom: Day | null; visitedTo: Day | null; publishedOn: Day | null; receivedOn: Day | null
}

/** Reviews and board meetings of an authority that the asker may see: what is expected first, the soonest on top, then what has been, the newest on top. One page. */
export async function timelineOfAuthority(db: Db, asker: Asker, authority: Pick<LoadedAuthority, 'id' | 'planIds'>, today: Day, wanted: number) {
  const mine = sql`(select value from json_each(${JSON.stringify(authority.planIds.filter((planId) => asker.roles.has(planId)))}))`
  const moments = sql`select 'review' as what, id, order_on as day, title, visited_from is null and published_on is null and received_on is null as expected, null as plan, null as planId, kind,
      (select grade from judgements where review_id = reviews.id and judgement = 'overall') as overall, (select count(*) from findings where review_id = reviews.id) as findings,
      expected_on as expectedOn, expected_words as expectedWords, visited_from as visitedFrom, visited_to as visitedTo, published_on as publishedOn, received_on as receivedOn
    from reviews where authority_id = ${authority.id} and id in (select review_id from review_plans where plan_id in ${mine})
    union all select 'meeting', m.id, on_day, title, on_day > ${today}, group_concat(plans.name, ', ' order by plans.id), min(plans.id), null, null, null, null, null, null, null, null, null
    from board_meetings m join board_plans bp on bp.board_id = m.board_id join plans on plans.id = bp.plan_id where bp.plan_id in ${mine} group by m.id`
  const rows = await db.all<TimelineMoment & { total: number }>(sql`select *, count(*) over () as total from (${moments})
    order by expected desc, case when expected then day end, day desc, what, id desc limit ${MOMENTS_A_PAGE} offset ${(wanted - 1) * MOMENTS_A_PAGE}`)
  if (rows.length === 0 && wanted > 1) return timelineOfAuthority(db, asker, authority, today, 1)
  const total = rows[0]?.total ?? 0
  return { total, pages: Math.max(1, Math.ceil(total / MOMENTS_A_PAGE)), page: wanted, rows }
}
