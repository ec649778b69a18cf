import { and, desc, eq, inArray, ne, sql } from 'drizzle-orm'
import type { SaidFollowUp } from '#domain/compare'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import type { FollowUp } from '#domain/vocabulary'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { findingInTrail, findingName, type LoadedFinding } from './findings.ts'
import { visibleReviews } from './reviews.ts'
import { findingFollowUps, findings, reviews } from './schema/reviews.ts'

/** How many other reviews are offered to compare with, the newest. */
export const OFFERED_REVIEWS = 100

/** The other reviews of an authority that the asker sees, newest first. */
export async function comparableWith(db: Db, asker: Asker, review: { id: number; authorityId: number }) {
  return db.select({ id: reviews.id, kind: reviews.kind, title: reviews.title, orderOn: reviews.orderOn }).from(reviews)
    .where(and(eq(reviews.authorityId, review.authorityId), ne(reviews.id, review.id), inArray(reviews.id, visibleReviews(db, asker))))
    .orderBy(desc(reviews.orderOn), desc(reviews.id)).limit(OFFERED_REVIEWS)
}

type Placed = { id: number; orderOn: string }

/** Two reviews, the one that came first in front. */
export function inTime<T extends Placed>(one: T, other: T): { earlier: T; later: T } {
  const oneFirst = one.orderOn < other.orderOn || (one.orderOn === other.orderOn && one.id < other.id)
  return oneFirst ? { earlier: one, later: other } : { earlier: other, later: one }
}

/** A nested point stands after the finding that it stands under, whenever it was added. */
const PLACE = sql`coalesce((select p.position * 2 from findings p where p.id = ${findings.parentId}) + 1, ${findings.position} * 2)`

/** How many findings of other reviews stand on a finding's page at most. */
const BESIDE_SHOWN = 50

/** How many findings of a review stand beside another's at most. */
export const COMPARED_FINDINGS = 500

/** The findings of a review in their order. */
export async function findingsOf(db: Db, review: { id: number }) {
  return db.select({ id: findings.id, parentId: findings.parentId, ref: findings.ref, kind: findings.kind, words: findings.words })
    .from(findings).where(eq(findings.reviewId, review.id)).orderBy(PLACE, findings.position).limit(COMPARED_FINDINGS)
}

/** The findings of two reviews that the asker sees, each in its order, and what those of the later say of those of the earlier. */
export async function findingsOfBoth(db: Db, { earlier, later }: { earlier: Placed; later: Placed }) {
  const ofLater = db.select({ id: findings.id }).from(findings).where(eq(findings.reviewId, later.id))
  const said = await db.select({ laterId: findingFollowUps.laterId, earlierId: findingFollowUps.earlierId, says: findingFollowUps.says }).from(findingFollowUps)
    .where(inArray(findingFollowUps.laterId, ofLater))
  return { earlier: await findingsOf(db, earlier), later: await findingsOf(db, later), said }
}

/** What one finding of a later review says of those of an earlier one. */
export async function saidOf(db: Db, later: { id: number }, earlierReview: { id: number }): Promise<SaidFollowUp[]> {
  return db.select({ laterId: findingFollowUps.laterId, earlierId: findingFollowUps.earlierId, says: findingFollowUps.says }).from(findingFollowUps)
    .innerJoin(findings, eq(findings.id, findingFollowUps.earlierId)).where(and(eq(findingFollowUps.laterId, later.id), eq(findings.reviewId, earlierReview.id)))
}

/** A finding of another review that the asker sees, and what is said of the two: `later` when it is the other that speaks of this one. */
export type FollowUpBeside = { id: number; ref: string; words: string; reviewId: number; review: string; says: FollowUp; later: 0 | 1 }

/** The findings of other reviews that a finding speaks of, and those that speak of it, the newest review first. */
export async function followUpsBeside(db: Db, asker: Asker, findingId: number): Promise<FollowUpBeside[]> {
  return db.all(sql`select f.id, f.ref, f.words, r.id as reviewId, r.title as review, x.says, x.later from (
      select earlier_id as id, says, 0 as later from finding_follow_ups where later_id = ${findingId}
      union all select later_id, says, 1 from finding_follow_ups where earlier_id = ${findingId}) x
    join findings f on f.id = x.id join reviews r on r.id = f.review_id where r.id in ${visibleReviews(db, asker)}
    order by r.order_on desc, r.id desc, f.position limit ${BESIDE_SHOWN}`)
}

export type FollowUpSaid = { earlierId: number; says: FollowUp }

/**
 * Says which findings of an earlier review a later finding speaks of, in place of all that was said between them before.
 * `earlierReview` has been loaded through the asker's plans. Throws NotFound for a finding that isn't of it, RuleError when it isn't an
 * earlier review, or nothing would change.
 */
export async function sayFollowUp(tx: Tx, doing: Doing, later: LoadedFinding, earlierReview: Placed & { authorityId: number; planIds: readonly number[] }, said: readonly FollowUpSaid[]) {
  const its = await tx.select({ id: reviews.id, orderOn: reviews.orderOn }).from(reviews).where(eq(reviews.id, later.reviewId)).get()
  if (!its || earlierReview.authorityId !== later.authorityId) throw new NotFound()
  if (its.id === earlierReview.id || inTime(its, earlierReview).earlier.id === its.id) throw new RuleError('Only a later review can say something of an earlier one')
  const names = await namesOf(tx, earlierReview.id)
  if (said.some(({ earlierId }) => !names.has(earlierId))) throw new NotFound()
  const before = new Map((await saidOf(tx, later, earlierReview)).map(({ earlierId, says }) => [earlierId, says]))
  const after = new Map(said.map(({ earlierId, says }) => [earlierId, says]))
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((id) => before.get(id) !== after.get(id))
  if (changed.length === 0) throw new RuleError('Nothing would change: select what it says of at least one finding, or cancel', 'said')
  await tx.update(findings).set({ version: later.version + 1 }).where(eq(findings.id, later.id))
  await tx.delete(findingFollowUps).where(and(eq(findingFollowUps.laterId, later.id), inArray(findingFollowUps.earlierId, changed)))
  const added = said.filter(({ earlierId }) => changed.includes(earlierId))
  if (added.length > 0) await tx.insert(findingFollowUps).values(added.map(({ earlierId, says }) => ({ laterId: later.id, earlierId, says, saidBy: doing.asker.personId, saidAt: doing.at })))
  // Only a plan that answers both reviews is told what the earlier one said.
  const both = later.planIds.find((planId) => earlierReview.planIds.includes(planId))
  const subject = { ...findingInTrail(later), ...(both !== undefined && { planId: both }) }
  for (const id of changed) {
    await record(tx, doing, 'finding.followed-up', subject, { ...(both !== undefined && { earlier: names.get(id) }), says: { before: before.get(id) ?? null, after: after.get(id) ?? null } })
  }
}

async function namesOf(tx: Tx, reviewId: number): Promise<Map<number, string>> {
  const rows = await tx.select({ id: findings.id, ref: findings.ref, words: findings.words }).from(findings).where(eq(findings.reviewId, reviewId))
  return new Map(rows.map((row) => [row.id, findingName(row)]))
}
