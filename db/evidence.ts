import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { lifeAfter, type ReviewOutcome } from '#domain/evidence'
import type { Asker, Subject } from '#domain/permissions'
import type { EvidenceKind, EvidenceLife } from '#domain/vocabulary'
import { actionInTrail, type LoadedAction } from './actions.ts'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { sayEvidence } from './evidence-lines.ts'
import { actions } from './schema/actions.ts'
import { evidence, evidenceActions, evidenceFiles, evidenceLinks, evidenceReviews, evidenceRevisions } from './schema/evidence.ts'
import { people } from './schema/people.ts'

/** A file that is kept already under its SHA-256; `bytes` is its size. */
export type KeptFile = { name: string; sha256: string; bytes: number; mediaType: string; scanned: boolean }
export type SaidLink = { url: string; label: string }
export type SaidEvidence = {
  title: string
  kind: EvidenceKind
  aboutFrom: string
  aboutTo: string | null
  shows: string
  staleOn: string | null
}

/** The ids of the evidence that stands on an action of a plan that the asker is in: the only way evidence is seen. */
export function visibleEvidence(db: Db, asker: Asker) {
  return db.select({ id: evidenceActions.evidenceId }).from(evidenceActions).innerJoin(actions, eq(actions.id, evidenceActions.actionId))
    .where(sql`${actions.planId} in (select value from json_each(${JSON.stringify([...asker.roles.keys()])}))`)
}

/** A piece of evidence with who gave it, who made its newest revision, and the plans of the asker's in which it stands. Throws NotFound when the asker sees none of them. */
export async function evidenceFor(db: Db, asker: Asker, id: number) {
  const row = await db.select({
    piece: evidence, giver: people.name,
    revisedBy: sql<number>`(select made_by from evidence_revisions where evidence_id = ${evidence.id} and number = ${evidence.revision})`,
    planIds: sql<string>`(select json_group_array(distinct plan_id) from evidence_actions join ${actions} on ${actions.id} = action_id where evidence_id = ${evidence.id} and ${inArray(actions.planId, [...asker.roles.keys()])})`,
  }).from(evidence).innerJoin(people, eq(people.id, evidence.givenBy)).where(eq(evidence.id, id)).get()
  const planIds = row ? (JSON.parse(row.planIds) as number[]) : []
  if (!row || planIds.length === 0) throw new NotFound()
  const { piece, giver, revisedBy } = row
  return { ...piece, giver, revisedBy, planIds: planIds.toSorted((a, b) => a - b) }
}
export type LoadedEvidence = Awaited<ReturnType<typeof evidenceFor>>

/** A piece of evidence as permissions see it, in each of the plans in which it stands: it is its giver's, and theirs who made its newest revision. */
export function givenBy(piece: LoadedEvidence): Subject[] {
  return piece.planIds.map((planId) => ({ planId, ownIds: [piece.givenBy, piece.revisedBy] }))
}

export const evidenceInTrail = (piece: LoadedEvidence) => inTrail(piece, piece.planIds[0] ?? null)
const inTrail = (piece: { id: number; title: string }, planId: number | null) => ({ kind: 'evidence' as const, id: piece.id, name: piece.title, planId })

/** Adds evidence to one action or more, of one authority. Throws RuleError when there is neither file nor link, or the period runs backwards. */
export async function attachEvidence(tx: Tx, doing: Doing, serves: readonly Pick<LoadedAction, 'id' | 'planId' | 'authorityId'>[], said: SaidEvidence, files: readonly KeptFile[], links: readonly SaidLink[]) {
  const [first] = serves
  if (!first) throw new RuleError('Choose at least one action that this evidence serves', 'actions')
  if (serves.some(({ authorityId }) => authorityId !== first.authorityId)) throw new RuleError('Choose actions of one authority', 'actions')
  if (files.length === 0 && links.length === 0) throw new RuleError('Choose a file or enter a link', 'files')
  if (said.aboutTo && said.aboutTo < said.aboutFrom) throw new RuleError('The end of the period must be the same as or after its start', 'about-to-day')
  if (said.aboutFrom > doing.today) throw new RuleError('The date that it is about must be today or in the past', 'about-from-day')
  const piece = await tx.insert(evidence).values({ ...said, authorityId: first.authorityId, givenBy: doing.asker.personId, givenAt: doing.at }).returning().get()
  await addRevision(tx, doing, piece.id, 1, '', files, links)
  await link(tx, doing, piece.id, serves.map(({ id }) => id))
  await record(tx, doing, 'evidence.attached', inTrail(piece, first.planId), { kind: piece.kind, actions: serves.map(({ id }) => id), files: files.map(({ sha256 }) => sha256), links: links.length })
  return piece
}

/** Uses evidence that exists for another action of the same authority. Throws RuleError when it is there already. */
export async function reuseEvidence(tx: Tx, doing: Doing, action: LoadedAction, piece: LoadedEvidence) {
  if (piece.authorityId !== action.authorityId) throw new NotFound()
  if (piece.life === 'withdrawn') throw new RuleError('This evidence was withdrawn, so it can not be used for another action', 'evidence')
  const there = await tx.select({ id: evidenceActions.id }).from(evidenceActions).where(and(eq(evidenceActions.evidenceId, piece.id), eq(evidenceActions.actionId, action.id))).get()
  if (there) throw new RuleError('This evidence stands on the action already', 'evidence')
  await link(tx, doing, piece.id, [action.id])
  await record(tx, doing, 'evidence.linked', inTrail(piece, action.planId), { action: actionInTrail(action).name })
}

async function link(tx: Tx, doing: Doing, evidenceId: number, actionIds: readonly number[]) {
  await tx.insert(evidenceActions).values(actionIds.map((actionId) => ({ evidenceId, actionId, linkedBy: doing.asker.personId, linkedAt: doing.at })))
  await sayEvidence(tx, actionIds)
}

/** Replaces what a piece of evidence consists of. The revision before is kept, as superseded. Throws RuleError. */
export async function reviseEvidence(tx: Tx, doing: Doing, piece: LoadedEvidence, note: string, files: readonly KeptFile[], links: readonly SaidLink[]) {
  if (piece.life === 'withdrawn') throw new RuleError('This evidence was withdrawn: attach new evidence instead')
  if (files.length === 0 && links.length === 0) throw new RuleError('Choose a file or enter a link', 'files')
  const number = piece.revision + 1
  await tx.update(evidenceRevisions).set({ life: 'superseded' }).where(and(eq(evidenceRevisions.evidenceId, piece.id), eq(evidenceRevisions.number, piece.revision)))
  await addRevision(tx, doing, piece.id, number, note, files, links)
  await saveLife(tx, piece, 'submitted', number)
  await record(tx, doing, 'evidence.revised', evidenceInTrail(piece), { revision: number, files: files.map(({ sha256 }) => sha256), links: links.length })
}

async function addRevision(tx: Tx, doing: Doing, evidenceId: number, number: number, note: string, files: readonly KeptFile[], links: readonly SaidLink[]) {
  const revision = await tx.insert(evidenceRevisions).values({ evidenceId, number, life: 'submitted', note, madeBy: doing.asker.personId, madeAt: doing.at }).returning().get()
  if (files.length > 0) await tx.insert(evidenceFiles).values(files.map((file) => ({ ...file, scanned: file.scanned ? 1 : 0, revisionId: revision.id })))
  if (links.length > 0) await tx.insert(evidenceLinks).values(links.map((said) => ({ ...said, revisionId: revision.id })))
}

/** Says something of the newest revision: accepted, queried, answered, withdrawn. Throws RuleError when the words are missing or it no longer stands. */
export async function reviewEvidence(tx: Tx, doing: Doing, piece: LoadedEvidence, outcome: ReviewOutcome, words: string) {
  const life = lifeAfter(piece.life, outcome, words)
  const revision = await tx.select({ id: evidenceRevisions.id }).from(evidenceRevisions).where(eq(evidenceRevisions.evidenceId, piece.id)).orderBy(desc(evidenceRevisions.number)).limit(1).get()
  if (!revision) throw new NotFound()
  await tx.insert(evidenceReviews).values({ revisionId: revision.id, outcome, words, byId: doing.asker.personId, at: doing.at })
  await tx.update(evidenceRevisions).set({ life }).where(eq(evidenceRevisions.id, revision.id))
  await saveLife(tx, piece, life, piece.revision)
  await record(tx, doing, `evidence.${outcome}`, evidenceInTrail(piece), { before: piece.life, after: life })
}

async function saveLife(tx: Tx, piece: LoadedEvidence, life: EvidenceLife, revision: number) {
  await tx.update(evidence).set({ life, revision, version: piece.version + 1 }).where(eq(evidence.id, piece.id))
  const standsOn = await tx.select({ id: evidenceActions.actionId }).from(evidenceActions).where(eq(evidenceActions.evidenceId, piece.id))
  await sayEvidence(tx, standsOn.map(({ id }) => id))
}

/** A file of evidence that the asker may see. Throws NotFound. */
export async function evidenceFileFor(db: Db, asker: Asker, id: number) {
  const row = await db.select({ file: evidenceFiles }).from(evidenceFiles).innerJoin(evidenceRevisions, eq(evidenceRevisions.id, evidenceFiles.revisionId))
    .where(and(eq(evidenceFiles.id, id), inArray(evidenceRevisions.evidenceId, visibleEvidence(db, asker)))).get()
  if (!row) throw new NotFound()
  return row.file
}

/** Whether any evidence, letter or paper, of whichever authority, still needs the bytes with this SHA-256. */
export async function isFileNeeded(db: Db, sha256: string): Promise<boolean> {
  const [found] = await db.all(sql`select 1 from evidence_files where sha256 = ${sha256} union all select 1 from review_letters where sha256 = ${sha256}
    union all select 1 from letter_drafts where sha256 = ${sha256} union all select 1 from board_terms where sha256 = ${sha256} union all select 1 from agenda_papers where sha256 = ${sha256}
    union all select 1 from report_files where sha256 = ${sha256} union all select 1 from publication_files where sha256 = ${sha256} limit 1`)
  return found !== undefined
}
