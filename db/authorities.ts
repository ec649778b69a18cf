import { and, eq, inArray } from 'drizzle-orm'
import { NotFound } from '#domain/errors'
import type { Asker, Subject } from '#domain/permissions'
import type { Db } from './client.ts'
import { authorities, plans } from './schema/plans.ts'

/** An authority with those of its plans that the asker has a role in. Throws NotFound when there is none. */
export async function authorityFor(db: Db, asker: Asker, id: number) {
  const rows = await db.select({ id: authorities.id, name: authorities.name, planId: plans.id, planName: plans.name }).from(authorities)
    .innerJoin(plans, eq(plans.authorityId, authorities.id)).where(and(eq(authorities.id, id), inArray(plans.id, [...asker.roles.keys()]))).orderBy(plans.id)
  const [first] = rows
  if (!first) throw new NotFound()
  return { id: first.id, name: first.name, planIds: rows.map(({ planId }) => planId), plans: rows.map(({ planId, planName }) => ({ id: planId, name: planName })) }
}
export type LoadedAuthority = Awaited<ReturnType<typeof authorityFor>>

/** What is of several plans as permissions see it, in each of them. */
export function inEachPlan(thing: { planIds: readonly number[] }, ownIds: readonly number[] = []): Subject[] {
  return thing.planIds.map((planId) => ({ planId, ownIds }))
}
