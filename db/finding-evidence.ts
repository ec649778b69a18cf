import { and, eq, inArray, ne, notInArray, sql, type SQL } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import { can, type Asker } from '#domain/permissions'
import type { EvidenceKind, EvidenceLife } from '#domain/vocabulary'
import { record } from './audit.ts'
import { inEachPlan } from './authorities.ts'
import type { Db, Tx } from './client.ts'
import { visibleEvidence, type LoadedEvidence } from './evidence.ts'
import { evidenceConditions, evidencePage, type EvidenceListAsked } from './evidence-list.ts'
import { findingInTrail, findingName, type LoadedFinding } from './findings.ts'
import { visibleReviews } from './reviews.ts'
import { evidence } from './schema/evidence.ts'
import { evidenceFindings, findings, reviews } from './schema/reviews.ts'

/** The most evidence that a finding's page, and the most findings that the page of evidence, shows. */
const ROWS_SHOWN = 50

/** A finding by its name and its review, when it is only spoken of. Throws NotFound when the asker may not see it. */
export async function findingSeen(db: Db, asker: Asker, id: number) {
  const row = await db.select({ id: findings.id, ref: findings.ref, words: findings.words, review: reviews.title }).from(findings).innerJoin(reviews, eq(reviews.id, findings.reviewId))
    .where(and(eq(findings.id, id), inArray(findings.reviewId, visibleReviews(db, asker)))).get()
  if (!row) throw new NotFound()
  return { id, name: findingName(row), review: row.review }
}

/** A finding as permissions see the use of evidence for it: in each plan that answers it, and as its giver's. */
export const evidencedWith = (finding: { planIds: readonly number[] }, giverId: number) => inEachPlan(finding, [giverId])

/**
 * Uses evidence that stands on an action for a finding of the same authority too.
 * Throws NotFound for evidence of another authority, RuleError when it was withdrawn or speaks to the finding already.
 */
export async function useForFinding(tx: Tx, doing: Doing, finding: LoadedFinding, piece: LoadedEvidence) {
  if (piece.authorityId !== finding.authorityId) throw new NotFound()
  if (piece.life === 'withdrawn') throw new RuleError('This evidence was withdrawn, so it can not be used for a finding', 'evidence')
  const there = await tx.select({ id: evidenceFindings.id }).from(evidenceFindings).where(and(eq(evidenceFindings.evidenceId, piece.id), eq(evidenceFindings.findingId, finding.id))).get()
  if (there) throw new RuleError('This evidence is used for the finding already', 'evidence')
  await tx.insert(evidenceFindings).values({ evidenceId: piece.id, findingId: finding.id, linkedBy: doing.asker.personId, linkedAt: doing.at })
  // Only a plan that sees the evidence is told its title.
  const both = finding.planIds.find((planId) => piece.planIds.includes(planId))
  const said = both === undefined ? { kind: piece.kind } : { title: piece.title, kind: piece.kind }
  await record(tx, doing, 'finding.evidenced', both === undefined ? findingInTrail(finding) : { ...findingInTrail(finding), planId: both }, said)
}

/** Evidence of the finding's authority that the asker may see and use for it, newest first, one page: all of it for an administrator, else what they gave. */
export function listForFinding(db: Db, asker: Asker, finding: LoadedFinding, asked: EvidenceListAsked) {
  const there = db.select({ id: evidenceFindings.evidenceId }).from(evidenceFindings).where(eq(evidenceFindings.findingId, finding.id))
  const whosever = inEachPlan(finding).some((subject) => can(asker, 'evidence.attach', subject))
  const where = and(
    eq(evidence.authorityId, finding.authorityId), inArray(evidence.id, visibleEvidence(db, asker)), notInArray(evidence.id, there), ne(evidence.life, 'withdrawn'),
    whosever ? undefined : eq(evidence.givenBy, asker.personId), evidenceConditions(asked),
  )
  return evidencePage(db, [...asker.roles.keys()], where, asked.page)
}

export type PieceOnFinding = { id: number; title: string; kind: EvidenceKind; life: EvidenceLife; aboutFrom: Day; aboutTo: Day | null; shows: string; staleOn: Day | null }

/** The evidence that speaks to a finding itself and that the asker may see, newest first; how much there is, and how much stands in other plans alone. */
export async function evidenceOnFinding(db: Db, asker: Asker, finding: { id: number }) {
  const { seen, ...counts } = await seenOf<PieceOnFinding>(db, sql`select e.id, e.title, e.kind, e.life, e.about_from as aboutFrom, e.about_to as aboutTo, e.shows, e.stale_on as staleOn, x.id as link
    from evidence_findings x join evidence e on e.id = x.evidence_id where x.finding_id = ${finding.id} and e.id in ${visibleEvidence(db, asker)}`, sql`finding_id = ${finding.id}`)
  return { ...counts, pieces: seen }
}

/** The findings that a piece of evidence speaks to and that the asker may see, each by its name and review; how many there are, and how many are answered by other plans alone. */
export async function findingsServedBy(db: Db, asker: Asker, piece: { id: number }) {
  const { seen, ...counts } = await seenOf<{ id: number; ref: string; words: string; review: string }>(db, sql`select f.id, f.ref, f.words, r.title as review, x.id as link
    from evidence_findings x join findings f on f.id = x.finding_id join reviews r on r.id = f.review_id where x.evidence_id = ${piece.id} and r.id in ${visibleReviews(db, asker)}`, sql`evidence_id = ${piece.id}`)
  return { ...counts, findings: seen.map(({ id, ref, words, review }) => ({ id, name: findingName({ ref, words }), review })) }
}

/** Rows that the asker may see, the newest link first, beside how many links there are in all: one question. */
async function seenOf<T extends { id: number }>(db: Db, rows: SQL, links: SQL): Promise<{ seen: T[]; total: number; elsewhere: number }> {
  const found: (T & { total: number; inAll: number })[] = await db.all(sql`select shown.*, count(shown.id) over () as total, inAll
    from (select count(*) as inAll from evidence_findings where ${links}) left join (${rows}) shown order by shown.link desc limit ${ROWS_SHOWN}`)
  const { total = 0, inAll = 0 } = found[0] ?? {}
  return { seen: found.filter(({ id }) => id !== null), total, elsewhere: inAll - total }
}
