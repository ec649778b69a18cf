import { eq, inArray, sql, type SQL } from 'drizzle-orm'
import type { Asker } from '#domain/permissions'
import type { Db } from './client.ts'
import { visibleEvidence } from './evidence.ts'
import { visibleReviews } from './reviews.ts'
import { actions, updates } from './schema/actions.ts'
import { evidence } from './schema/evidence.ts'
import { people } from './schema/people.ts'
import { plans } from './schema/plans.ts'
import { findings, reviews } from './schema/reviews.ts'
import { MARK_END, MARK_START, quoted } from './search-words.ts'

/** In the order of the table's rows: what stands in row 4 × id + n is of the n-th kind, and its id is in the row's number. Reading that is far quicker than reading the row. */
export const FOUND_KINDS = ['action', 'update', 'evidence', 'finding'] as const
export type FoundKind = (typeof FOUND_KINDS)[number]
export type Hit = { kind: FoundKind; subjectId: number; title: string; words: string }

/** A word in a title counts as much as five in a text. */
const RANK = sql`bm25(search, 5.0, 1.0)`
/** The most words of a text that are shown around those that were found. */
const SHOWN_WORDS = 40

const KIND = sql`search.rowid & 3`
const SUBJECT_ID = sql`search.rowid >> 2`

/** Only what the asker may see: actions and updates of their plans, evidence that stands on an action of one, findings of the reviews that one answers. */
function visible(db: Db, asker: Asker): SQL {
  const mine = sql`(select value from json_each(${JSON.stringify([...asker.roles.keys()])}))`
  return sql`case ${KIND} when 0 then exists (select 1 from actions a where a.id = ${SUBJECT_ID} and a.plan_id in ${mine})
    when 2 then ${SUBJECT_ID} in ${visibleEvidence(db, asker)}
    when 3 then exists (select 1 from findings f where f.id = ${SUBJECT_ID} and f.review_id in ${visibleReviews(db, asker)})
    else plan_id in ${mine} end`
}

/** How many of each kind hold these words, and one page of them, best match first, with the words marked. */
export async function searchFor(db: Db, asker: Asker, { text, kind, page, size }: { text: string; kind?: FoundKind; page: number; size: number }) {
  const words = quoted(text)
  const rows = await db.all<{ kind: number; count: number }>(sql`select ${KIND} as kind, count(*) as count from search where search match ${words} and ${visible(db, asker)} group by 1`)
  const counts = Object.fromEntries(FOUND_KINDS.map((each, n) => [each, rows.find((row) => row.kind === n)?.count ?? 0])) as Record<FoundKind, number>
  const total = kind ? counts[kind] : FOUND_KINDS.reduce((sum, each) => sum + counts[each], 0)
  const pages = Math.max(1, Math.ceil(total / size))
  const shown = Math.min(page, pages)
  const ofKind = kind ? sql`${KIND} = ${FOUND_KINDS.indexOf(kind)} and` : sql``
  const hits = await db.all<{ kind: number } & Omit<Hit, 'kind'>>(sql`with best as materialized (
      select rowid as id, ${RANK} as place from search where search match ${words} and ${ofKind} ${visible(db, asker)} order by place, id desc limit ${size} offset ${(shown - 1) * size})
    select ${KIND} as kind, ${SUBJECT_ID} as subjectId, highlight(search, 0, ${MARK_START}, ${MARK_END}) as title,
      snippet(search, 1, ${MARK_START}, ${MARK_END}, '…', ${sql.raw(String(SHOWN_WORDS))}) as words
    from best cross join search on search.rowid = best.id where search match ${words} order by place, best.id desc`)
  return { counts, total, pages, page: shown, hits: hits.map((hit): Hit => ({ ...hit, kind: FOUND_KINDS[hit.kind] ?? 'action' })) }
}

const idsOf = (hits: readonly Hit[], kind: FoundKind) => hits.filter((hit) => hit.kind === kind).map(({ subjectId }) => subjectId)

/** What is shown beside the hits: how an action stands, who wrote an update when, what evidence is about, which review a finding is of. */
export async function aboutHits(db: Db, hits: readonly Hit[]) {
  const ofActions = await db.select({ id: actions.id, status: actions.status, stage: actions.stage, plan: plans.name })
    .from(actions).innerJoin(plans, eq(plans.id, actions.planId)).where(inArray(actions.id, idsOf(hits, 'action')))
  const ofUpdates = await db.select({ id: updates.id, actionId: actions.id, ref: actions.ref, title: actions.title, by: people.name, on: updates.onDay, status: updates.status, plan: plans.name })
    .from(updates).innerJoin(actions, eq(actions.id, updates.actionId)).innerJoin(plans, eq(plans.id, actions.planId)).innerJoin(people, eq(people.id, updates.authorId))
    .where(inArray(updates.id, idsOf(hits, 'update')))
  const ofEvidence = await db.select({ id: evidence.id, kind: evidence.kind, life: evidence.life, aboutFrom: evidence.aboutFrom, aboutTo: evidence.aboutTo, staleOn: evidence.staleOn, by: people.name })
    .from(evidence).innerJoin(people, eq(people.id, evidence.givenBy)).where(inArray(evidence.id, idsOf(hits, 'evidence')))
  const ofFindings = await db.select({ id: findings.id, kind: findings.kind, reviewId: reviews.id, review: reviews.title, reviewKind: reviews.kind })
    .from(findings).innerJoin(reviews, eq(reviews.id, findings.reviewId)).where(inArray(findings.id, idsOf(hits, 'finding')))
  const byId = <T extends { id: number }>(rows: T[]) => new Map(rows.map((row) => [row.id, row]))
  return { action: byId(ofActions), update: byId(ofUpdates), evidence: byId(ofEvidence), finding: byId(ofFindings) }
}
