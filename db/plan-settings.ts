import { aliasedTable, and, asc, desc, eq, inArray } from 'drizzle-orm'
import { plansWith, type Asker } from '#domain/permissions'
import { NotFound } from '#domain/errors'
import type { Db } from './client.ts'
import { people } from './schema/people.ts'
import { areas, authorities, plans, planVersions } from './schema/plans.ts'

/** The priority areas of a plan with their sponsors, by number. */
export async function areasOf(db: Db, planId: number) {
  return db.select({ id: areas.id, number: areas.number, title: areas.title, origin: areas.origin, sponsorName: people.name }).from(areas)
    .leftJoin(people, eq(people.id, areas.sponsorId)).where(eq(areas.planId, planId)).orderBy(asc(areas.number)).limit(500)
}

const makers = aliasedTable(people, 'makers')
const approvers = aliasedTable(people, 'approvers')

/** The versions of a plan, newest first. */
export async function versionsOf(db: Db, planId: number) {
  return versions(db).where(eq(planVersions.planId, planId)).orderBy(desc(planVersions.number)).limit(100)
}

/** One version of a plan. Throws NotFound. */
export async function versionOf(db: Db, planId: number, number: number) {
  const version = await versions(db).where(and(eq(planVersions.planId, planId), eq(planVersions.number, number))).get()
  if (!version) throw new NotFound()
  return version
}

function versions(db: Db) {
  const { number, phase, note, madeAt, approvedAt } = planVersions
  return db.select({ number, phase, note, madeAt, approvedAt, madeBy: makers.name, approvedBy: approvers.name }).from(planVersions)
    .innerJoin(makers, eq(makers.id, planVersions.madeBy)).leftJoin(approvers, eq(approvers.id, planVersions.approvedBy))
}

/** The authorities of which the asker administers a plan: those to which they may add another. */
export async function authoritiesAdministered(db: Db, asker: Asker) {
  return db.selectDistinct({ id: authorities.id, name: authorities.name }).from(plans).innerJoin(authorities, eq(authorities.id, plans.authorityId))
    .where(inArray(plans.id, plansWith(asker, 'plan.manage'))).orderBy(asc(authorities.name))
}
