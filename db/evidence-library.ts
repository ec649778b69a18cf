import { and, asc, eq, gte, inArray, sql, type SQL } from 'drizzle-orm'
import type { Day } from '#domain/dates'
import type { Asker } from '#domain/permissions'
import type { Db } from './client.ts'
import { visibleEvidence } from './evidence.ts'
import { evidenceConditions, evidencePage, type EvidenceFilter } from './evidence-list.ts'
import { visibleReviews } from './reviews.ts'
import { evidence } from './schema/evidence.ts'
import { people } from './schema/people.ts'
import { areas, plans } from './schema/plans.ts'

/** `aboutFrom` and `aboutTo` are of a period that what the evidence is about overlaps. Unused is what stands on stopped actions alone and on no finding. */
export type LibraryFilter = EvidenceFilter & { aboutFrom?: Day; aboutTo?: Day; areaId?: number; findingId?: number; giverId?: number; unused?: boolean }
export type LibraryAsked = { filter: LibraryFilter; page: number; today: Day }

/** How many uses of one piece a list shows. */
export const USES_SHOWN = 6
const MOST_GIVERS = 500

const seenIn = (db: Db, asker: Asker, authorityId: number) => and(eq(evidence.authorityId, authorityId), inArray(evidence.id, visibleEvidence(db, asker)))

/** The evidence of an authority that the asker may see, newest first, one page. */
export function listLibrary(db: Db, asker: Asker, authority: { id: number }, asked: LibraryAsked) {
  return evidencePage(db, [...asker.roles.keys()], and(seenIn(db, asker, authority.id), evidenceConditions(asked), conditions(asker, asked.filter)), asked.page)
}

function conditions(asker: Asker, { aboutFrom, aboutTo, areaId, findingId, giverId, unused }: LibraryFilter): SQL | undefined {
  const standsOn = (where: SQL) => sql`${evidence.id} in (select ea.evidence_id from evidence_actions ea join actions a on a.id = ea.action_id where ${where})`
  const speaksTo = (where: SQL) => sql`${evidence.id} in (select evidence_id from evidence_findings where ${where})`
  return and(
    aboutFrom ? gte(sql`coalesce(${evidence.aboutTo}, ${evidence.aboutFrom})`, aboutFrom) : undefined,
    aboutTo ? sql`${evidence.aboutFrom} <= ${aboutTo}` : undefined,
    areaId ? standsOn(sql`a.area_id = ${areaId} and a.plan_id in ${[...asker.roles.keys()]}`) : undefined,
    findingId ? sql`(${speaksTo(sql`finding_id = ${findingId}`)} or ${standsOn(sql`a.plan_id in ${[...asker.roles.keys()]} and a.id in (select action_id from finding_actions where finding_id = ${findingId} and ended_at is null)`)})` : undefined,
    giverId ? eq(evidence.givenBy, giverId) : undefined,
    unused ? sql`not ${standsOn(sql`a.stage <> 'stopped'`)} and not ${speaksTo(sql`true`)}` : undefined,
  )
}

export type Use = { evidenceId: number; kind: 'action' | 'finding' | 'elsewhere'; id: number; ref: string; place: string; total: number }

/** Where pieces of evidence are used: the first actions of the asker's plans and the first findings that the asker sees, each with how many there are, and a count of actions in other plans. */
export async function usesOf(db: Db, asker: Asker, ids: readonly number[]): Promise<Use[]> {
  if (ids.length === 0) return []
  const mine = [...asker.roles.keys()]
  return db.all(sql`select evidenceId, kind, id, ref, place, total from (
      select ea.evidence_id as evidenceId, 'action' as kind, a.id, a.ref, p.name as place, p.id as planId, a.ref_sort as sort,
        row_number() over (partition by ea.evidence_id order by p.id, a.ref_sort) as position, count(*) over (partition by ea.evidence_id) as total
      from evidence_actions ea join actions a on a.id = ea.action_id join plans p on p.id = a.plan_id where ea.evidence_id in ${ids} and a.plan_id in ${mine}
      union all
      select x.evidence_id, 'finding', f.id, f.ref, r.title, r.id, f.position,
        row_number() over (partition by x.evidence_id order by r.id, f.position), count(*) over (partition by x.evidence_id)
      from evidence_findings x join findings f on f.id = x.finding_id join reviews r on r.id = f.review_id where x.evidence_id in ${ids} and r.id in ${visibleReviews(db, asker)}
      union all
      select ea.evidence_id, 'elsewhere', 0, '', '', 0, 0, 1, count(*) from evidence_actions ea join actions a on a.id = ea.action_id
      where ea.evidence_id in ${ids} and a.plan_id not in ${mine} group by ea.evidence_id)
    where position <= ${USES_SHOWN} order by evidenceId, kind, planId, sort`)
}

/** What the filter of the library offers: the areas of the asker's plans there, and everybody who gave what the asker sees. */
export async function libraryChoices(db: Db, asker: Asker, authority: { id: number; planIds: readonly number[] }) {
  const ofAreas = await db.select({ id: areas.id, number: areas.number, title: areas.title, plan: plans.name }).from(areas).innerJoin(plans, eq(plans.id, areas.planId))
    .where(inArray(areas.planId, [...authority.planIds])).orderBy(asc(areas.planId), asc(areas.number))
  const givers = await db.select({ id: people.id, name: people.name }).from(people)
    .where(inArray(people.id, db.select({ id: evidence.givenBy }).from(evidence).where(seenIn(db, asker, authority.id)))).orderBy(asc(people.name)).limit(MOST_GIVERS)
  return { areas: ofAreas, givers }
}
