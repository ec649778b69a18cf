import { and, count, desc, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { checkItems, type LetterDraft, type LetterPage } from '#domain/letter-draft'
import { plansWith, type Asker } from '#domain/permissions'
import { isGraded } from '#domain/reviews'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import type { KeptFile } from './evidence.ts'
import { addFinding } from './findings.ts'
import { lastChangeOf } from './last-change.ts'
import { addLetter, addReview, visibleReviews } from './reviews.ts'
import { people } from './schema/people.ts'
import { authorities } from './schema/plans.ts'
import { letterDrafts, reviewLetters, reviews } from './schema/reviews.ts'

const WAITING_SHOWN = 20
const MEDIA_TYPE = 'application/pdf'

export const letterInTrail = (letter: { id: number; name: string; planId: number }) => ({ kind: 'letter' as const, id: letter.id, name: letter.name, planId: letter.planId })

/** Keeps what was read from a letter of a plan, as a draft. Its file is kept already. */
export async function addDraft(tx: Tx, doing: Doing, plan: { id: number; authorityId: number }, file: KeptFile, pages: readonly LetterPage[], draft: LetterDraft) {
  const letter = await tx.insert(letterDrafts).values({
    authorityId: plan.authorityId, planId: plan.id, name: file.name, sha256: file.sha256, bytes: file.bytes, scanned: file.scanned ? 1 : 0,
    pages: JSON.stringify(pages), draft: JSON.stringify({ ...draft, planIds: [plan.id] }), readBy: doing.asker.personId, readAt: doing.at,
  }).returning().get()
  await record(tx, doing, 'letter.read', letterInTrail(letter), { files: [file.sha256], findings: draft.items.length })
  return letter
}

/** A letter of a plan of the asker's, with the draft as it stands. Throws NotFound. */
export async function draftFor(db: Db, asker: Asker, id: number) {
  const row = await db.select({ letter: letterDrafts, authorityName: authorities.name }).from(letterDrafts).innerJoin(authorities, eq(authorities.id, letterDrafts.authorityId))
    .where(and(eq(letterDrafts.id, id), inArray(letterDrafts.planId, [...asker.roles.keys()]))).get()
  if (!row) throw new NotFound()
  return { ...row.letter, authorityName: row.authorityName, draft: JSON.parse(row.letter.draft) as LetterDraft }
}
export type LoadedLetter = Awaited<ReturnType<typeof draftFor>>

/** The pages of a letter, as they were read. */
export const pagesOf = (letter: Pick<LoadedLetter, 'pages'>) => JSON.parse(letter.pages) as LetterPage[]

/** A letter as permissions see it. */
export const ofLetter = (letter: { planId: number }) => ({ planId: letter.planId, ownIds: [] })

/** Who changed a draft last, and when: what a person is told whose save came second. */
export const lastChangeOfLetter = (db: Db, letter: LoadedLetter) => lastChangeOf(db, 'letter', letter, ['letter.read', 'letter.edited', 'letter.saved', 'letter.discarded'])

/** Keeps the draft as a person left it. Throws RuleError when it was saved as a review or discarded. */
export async function saveDraft(tx: Tx, doing: Doing, letter: LoadedLetter, draft: LetterDraft) {
  checkOpen(letter)
  await tx.update(letterDrafts).set({ draft: JSON.stringify(draft), version: letter.version + 1 }).where(eq(letterDrafts.id, letter.id))
  await record(tx, doing, 'letter.edited', letterInTrail(letter), { findings: { before: letter.draft.items.length, after: draft.items.length } })
}

/**
 * Makes a review of a draft: its findings in their order, nested ones under theirs, and the PDF as its letter.
 * Throws RuleError at the field that isn't right yet, NotFound for a plan in which the asker may not.
 */
export async function saveAsReview(tx: Tx, doing: Doing, letter: LoadedLetter, draft: LetterDraft) {
  checkOpen(letter)
  if (draft.kind === null) throw new RuleError('Select what kind of review it is', 'kind')
  if (draft.title.trim() === '') throw new RuleError('Enter a title for the review', 'title')
  checkItems(draft.items)
  const may = plansWith(doing.asker, 'review.manage')
  if (draft.planIds.some((id) => !may.includes(id))) throw new NotFound()
  const { kind, title, theme, visitedFrom, visitedTo, publishedOn, receivedOn } = draft
  const judgements = isGraded(kind) ? draft.judgements : {}
  const review = await addReview(tx, doing, letter.authorityId, draft.planIds, { kind, title, theme, visitedFrom, visitedTo, publishedOn, receivedOn, judgements, expectedOn: null, expectedWords: null })
  await addLetter(tx, doing, review, { name: letter.name, sha256: letter.sha256, bytes: letter.bytes, mediaType: MEDIA_TYPE, scanned: letter.scanned === 1 })
  const ids: number[] = []
  for (const { words, ref, kind, page, under } of draft.items) {
    const finding = await addFinding(tx, doing, review, { words: words.trim(), ref, kind, page, note: '', parentId: under === null ? null : ids[under] ?? null, topics: [] })
    ids.push(finding.id)
  }
  await decide(tx, doing, letter, { outcome: 'saved', reviewId: review.id, draft: JSON.stringify(draft) })
  await record(tx, doing, 'letter.saved', letterInTrail(letter), { findings: ids.length })
  return review
}

/** Discards a draft: nothing comes of it. Throws RuleError when it was decided already. */
export async function discardDraft(tx: Tx, doing: Doing, letter: LoadedLetter) {
  checkOpen(letter)
  await decide(tx, doing, letter, { outcome: 'discarded' })
  await record(tx, doing, 'letter.discarded', letterInTrail(letter))
}

function checkOpen({ outcome }: LoadedLetter) {
  if (outcome === 'saved') throw new RuleError('This letter was saved as a review already: change the review itself')
  if (outcome === 'discarded') throw new RuleError('This draft was discarded: read the letter again')
}

async function decide(tx: Tx, doing: Doing, letter: LoadedLetter, what: { outcome: 'saved' | 'discarded'; reviewId?: number; draft?: string }) {
  await tx.update(letterDrafts).set({ ...what, decidedBy: doing.asker.personId, decidedAt: doing.at, version: letter.version + 1 }).where(eq(letterDrafts.id, letter.id))
}

/** The letters of a plan that were read and wait to be checked, newest first: the first twenty, and how many there are. */
export async function lettersWaiting(db: Db, plan: { id: number }) {
  const waits = and(eq(letterDrafts.planId, plan.id), isNull(letterDrafts.outcome))
  const rows = await db.select({ id: letterDrafts.id, name: letterDrafts.name, readBy: people.name, readAt: letterDrafts.readAt }).from(letterDrafts)
    .innerJoin(people, eq(people.id, letterDrafts.readBy)).where(waits).orderBy(desc(letterDrafts.id)).limit(WAITING_SHOWN)
  const total = rows.length < WAITING_SHOWN ? rows.length : (await db.select({ n: count() }).from(letterDrafts).where(waits).get())?.n ?? 0
  return { letters: rows, total }
}

/** A review, or another draft, of the asker's plans that has the very same file. */
export async function sameLetter(db: Db, asker: Asker, letter: { id: number; sha256: string }) {
  const review = await db.select({ id: reviews.id, title: reviews.title }).from(reviewLetters).innerJoin(reviews, eq(reviews.id, reviewLetters.reviewId))
    .where(and(eq(reviewLetters.sha256, letter.sha256), inArray(reviews.id, visibleReviews(db, asker)))).limit(1).get()
  const draft = await db.select({ id: letterDrafts.id }).from(letterDrafts)
    .where(and(eq(letterDrafts.sha256, letter.sha256), isNull(letterDrafts.outcome), ne(letterDrafts.id, letter.id), inArray(letterDrafts.planId, plansWith(asker, 'review.manage')))).limit(1).get()
  return { review, draft }
}
