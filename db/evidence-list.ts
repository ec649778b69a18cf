import { and, desc, eq, inArray, lt, ne, notInArray, sql, type SQL } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Asker } from '#domain/permissions'
import type { EvidenceKind, EvidenceLife } from '#domain/vocabulary'
import type { Db } from './client.ts'
import { visibleEvidence } from './evidence.ts'
import { actions } from './schema/actions.ts'
import { evidence, evidenceActions } from './schema/evidence.ts'
import { people } from './schema/people.ts'
import { quoted } from './search-words.ts'

/** Which evidence: every part is optional, and all must hold. */
export type EvidenceFilter = { kind?: EvidenceKind; life?: EvidenceLife; stale?: boolean; text?: string }
export type EvidenceListAsked = { filter: EvidenceFilter; page: number; today: Day }

export const EVIDENCE_PAGE_SIZE = 25

export function evidenceConditions({ filter: { kind, life, stale, text }, today }: EvidenceListAsked): SQL | undefined {
  return and(
    kind ? eq(evidence.kind, kind) : undefined,
    life ? eq(evidence.life, life) : undefined,
    stale ? lt(evidence.staleOn, today) : undefined,
    text ? sql`${evidence.id} in (select subject_id from search where search match ${quoted(text)} and kind = 'evidence')` : undefined,
  )
}

const standingOn = (planId: number) => inArray(evidence.id, sql`(select ${evidenceActions.evidenceId} from ${evidenceActions} join ${actions} on ${actions.id} = ${evidenceActions.actionId} where ${actions.planId} = ${planId})`)

/** Evidence that stands on the actions of a plan, newest first, one page. The plan has been loaded through the asker's plans. */
export function listEvidence(db: Db, planId: number, asked: EvidenceListAsked) {
  return evidencePage(db, [planId], and(standingOn(planId), evidenceConditions(asked)), asked.page)
}

/** Evidence of the action's authority that the asker may see and that could be used for this action too, newest first, one page. */
export function listReusable(db: Db, asker: Asker, action: { id: number; authorityId: number }, asked: EvidenceListAsked) {
  const there = db.select({ id: evidenceActions.evidenceId }).from(evidenceActions).where(eq(evidenceActions.actionId, action.id))
  const where = and(eq(evidence.authorityId, action.authorityId), inArray(evidence.id, visibleEvidence(db, asker)), notInArray(evidence.id, there), ne(evidence.life, 'withdrawn'), evidenceConditions(asked))
  return evidencePage(db, [...asker.roles.keys()], where, asked.page)
}

/** One page of the evidence for which this holds, newest first. The refs shown are those of these plans alone. */
export async function evidencePage(db: Db, planIds: number[], where: SQL | undefined, wanted: number) {
  const total = (await db.select({ count: sql<number>`count(*)` }).from(evidence).where(where).get())?.count ?? 0
  const pages = Math.max(1, Math.ceil(total / EVIDENCE_PAGE_SIZE))
  const current = Math.min(wanted, pages)
  const serves = sql<string>`(select group_concat(ref, ', ') from (select distinct ${actions.ref} as ref from ${evidenceActions} join ${actions} on ${actions.id} = ${evidenceActions.actionId}
    where ${evidenceActions.evidenceId} = ${evidence.id} and ${inArray(actions.planId, planIds)} order by ${actions.refSort} limit 12))`
  const ids = db.select({ id: evidence.id }).from(evidence).where(where).orderBy(desc(evidence.givenAt), desc(evidence.id)).limit(EVIDENCE_PAGE_SIZE).offset((current - 1) * EVIDENCE_PAGE_SIZE)
  const rows = await db.select({
    id: evidence.id, title: evidence.title, kind: evidence.kind, life: evidence.life, aboutFrom: evidence.aboutFrom, aboutTo: evidence.aboutTo,
    staleOn: evidence.staleOn, givenBy: people.name, serves,
  }).from(evidence).innerJoin(people, eq(people.id, evidence.givenBy)).where(inArray(evidence.id, ids)).orderBy(desc(evidence.givenAt), desc(evidence.id))
  return { total, pages, page: current, rows }
}
