import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Db } from './client.ts'
import { people, roles } from './schema/people.ts'

/** Everybody who has a current role in a plan, by name: those who can own, lead or sponsor something in it. */
export async function roleHolders(db: Db, planId: number) {
  return db.select({ id: people.id, name: people.name, role: roles.role }).from(roles).innerJoin(people, eq(people.id, roles.personId))
    .where(and(eq(roles.planId, planId), isNull(roles.endedAt), isNull(people.deactivatedAt))).orderBy(asc(people.name))
}
