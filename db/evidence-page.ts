import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { formatInstant } from '#domain/dates'
import type { Asker } from '#domain/permissions'
import type { Db } from './client.ts'
import type { LoadedEvidence } from './evidence.ts'
import { actions } from './schema/actions.ts'
import { evidenceActions, evidenceFiles, evidenceLinks, evidenceReviews, evidenceRevisions } from './schema/evidence.ts'
import { people } from './schema/people.ts'
import { plans } from './schema/plans.ts'

const REVISIONS_SHOWN = 10
const REVIEWS_SHOWN = 200
const SERVED_SHOWN = 100

/** Revisions of a piece of evidence, newest first, each with its files, links and what was said of it. One page of ten. */
export async function revisionsOf(db: Db, piece: LoadedEvidence, wanted: number) {
  const pages = Math.max(1, Math.ceil(piece.revision / REVISIONS_SHOWN))
  const page = Math.min(wanted, pages)
  const rows = await db.select({ id: evidenceRevisions.id, number: evidenceRevisions.number, life: evidenceRevisions.life, note: evidenceRevisions.note, madeBy: people.name, madeAt: evidenceRevisions.madeAt })
    .from(evidenceRevisions).innerJoin(people, eq(people.id, evidenceRevisions.madeBy)).where(eq(evidenceRevisions.evidenceId, piece.id))
    .orderBy(desc(evidenceRevisions.number)).limit(REVISIONS_SHOWN).offset((page - 1) * REVISIONS_SHOWN)
  const ids = rows.map(({ id }) => id)
  const files = await db.select().from(evidenceFiles).where(inArray(evidenceFiles.revisionId, ids)).orderBy(asc(evidenceFiles.id))
  const links = await db.select().from(evidenceLinks).where(inArray(evidenceLinks.revisionId, ids)).orderBy(asc(evidenceLinks.id))
  const reviews = await db.select({ id: evidenceReviews.id, revisionId: evidenceReviews.revisionId, outcome: evidenceReviews.outcome, words: evidenceReviews.words, by: people.name, at: evidenceReviews.at })
    .from(evidenceReviews).innerJoin(people, eq(people.id, evidenceReviews.byId)).where(inArray(evidenceReviews.revisionId, ids)).orderBy(desc(evidenceReviews.id)).limit(REVIEWS_SHOWN)
  return {
    page, pages,
    revisions: rows.map((row) => ({
      ...row,
      files: files.filter(({ revisionId }) => revisionId === row.id),
      links: links.filter(({ revisionId }) => revisionId === row.id),
      reviews: reviews.filter(({ revisionId }) => revisionId === row.id).toReversed(),
    })),
  }
}
export type ShownRevision = Awaited<ReturnType<typeof revisionsOf>>['revisions'][number]

/** The actions that a piece of evidence serves and that the asker may see, with their plans: the first hundred, whether there are more, and how many stand in other plans. */
export async function servedBy(db: Db, asker: Asker, piece: { id: number }) {
  const mine = inArray(actions.planId, [...asker.roles.keys()])
  const rows = await db.select({
    id: actions.id, ref: actions.ref, title: actions.title, planId: plans.id, planName: plans.name,
    elsewhere: sql<number>`(select count(*) from ${evidenceActions} join ${actions} on ${actions.id} = action_id where evidence_id = ${piece.id} and not ${mine})`,
  }).from(evidenceActions).innerJoin(actions, eq(actions.id, evidenceActions.actionId)).innerJoin(plans, eq(plans.id, actions.planId))
    .where(and(eq(evidenceActions.evidenceId, piece.id), mine)).orderBy(asc(plans.id), asc(actions.refSort)).limit(SERVED_SHOWN + 1)
  const serves = rows.slice(0, SERVED_SHOWN).map(({ id, ref, title, planId, planName }) => ({ id, ref, title, planId, planName }))
  return { serves, more: rows.length > SERVED_SHOWN, elsewhere: rows[0]?.elsewhere ?? 0 }
}

/** The newest thing that was said of a piece of evidence: the question, to whom answers it. */
export async function lastReviewOf(db: Db, piece: { id: number }) {
  return db.select({ outcome: evidenceReviews.outcome, words: evidenceReviews.words, by: people.name, at: evidenceReviews.at }).from(evidenceReviews)
    .innerJoin(evidenceRevisions, eq(evidenceRevisions.id, evidenceReviews.revisionId)).innerJoin(people, eq(people.id, evidenceReviews.byId))
    .where(eq(evidenceRevisions.evidenceId, piece.id)).orderBy(desc(evidenceReviews.id)).limit(1).get()
}

/** Who changed a piece of evidence last, and when, in words: what a person is told whose save came second. */
export async function lastChangeOf(db: Db, piece: LoadedEvidence) {
  const revised = await db.select({ by: people.name, at: evidenceRevisions.madeAt }).from(evidenceRevisions).innerJoin(people, eq(people.id, evidenceRevisions.madeBy))
    .where(eq(evidenceRevisions.evidenceId, piece.id)).orderBy(desc(evidenceRevisions.number)).limit(1).get()
  const reviewed = await lastReviewOf(db, piece)
  const last = revised && reviewed && reviewed.at > revised.at ? reviewed : revised
  return { version: piece.version, by: last?.by ?? 'Somebody', when: last ? formatInstant(last.at) : '' }
}
