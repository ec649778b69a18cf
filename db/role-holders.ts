import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Db } from './client.ts'
import { people, roles } from './schema/people.ts'

/** Everybody who has a current role in a plan, by name: those who can own, lead or sponsor something in it. */
export async function roleHolders(db: Db, planId: number) {
  return db.select({ id: people.id, name: people.name, role: roles.role }).from(roles).innerJoin(people, eq(people.id, roles.personId))
    .where(and(eq(roles.planId, planId), isNull(roles.endedAt), isNull(people.deactivatedAt))).orderBy(asc(people.name))
}

/** Everybody who has a current role in any of these plans, by name: those who can sit on their board, or present to it. */
export async function roleHoldersIn(db: Db, planIds: readonly number[]) {
  return db.selectDistinct({ id: people.id, name: people.name, jobTitle: people.jobTitle }).from(roles).innerJoin(people, eq(people.id, roles.personId))
    .where(and(inArray(roles.planId, [...planIds]), isNull(roles.endedAt), isNull(people.deactivatedAt))).orderBy(asc(people.name), asc(people.id)).limit(2000)
}
