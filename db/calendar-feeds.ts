import { and, eq, isNull, sql } from 'drizzle-orm'
import { randomBytes } from 'node:crypto'
import type { Day } from '#domain/dates'
import type { Doing } from '#domain/doing'
import { RuleError } from '#domain/errors'
import type { Asker } from '#domain/permissions'
import type { Role } from '#domain/vocabulary'
import { record, sha256 } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { calendarFeeds } from './schema/calendar.ts'
import { people, roles } from './schema/people.ts'

export const calendarInTrail = (id: number, person: { name: string }) => ({ kind: 'calendar' as const, id, name: `Calendar of ${person.name}`, planId: null })

const standing = (personId: number) => and(eq(calendarFeeds.personId, personId), isNull(calendarFeeds.revokedAt))

/** The address that a person has now, if they have one: when it was made. The secret itself is not kept. */
export async function feedOf(db: Db, personId: number) {
  return db.select({ id: calendarFeeds.id, madeAt: calendarFeeds.madeAt }).from(calendarFeeds).where(standing(personId)).get()
}

/** Makes the secret address of the asker's calendar, and ends the one before. Only its hash is kept: the secret is shown once. */
export async function makeFeed(tx: Tx, doing: Doing): Promise<{ id: number; token: string }> {
  const { personId } = doing.asker
  const token = randomBytes(32).toString('base64url')
  await tx.update(calendarFeeds).set({ revokedAt: doing.at }).where(standing(personId))
  const { id } = await tx.insert(calendarFeeds).values({ personId, tokenHash: sha256(token), madeAt: doing.at }).returning().get()
  await record(tx, doing, 'calendar.made', calendarInTrail(id, doing.asker))
  return { id, token }
}

/** Ends the address of the asker's calendar: whoever has it gets nothing more. Throws RuleError when there is none. */
export async function revokeFeed(tx: Tx, doing: Doing): Promise<{ id: number }> {
  const feed = await feedOf(tx, doing.asker.personId)
  if (!feed) throw new RuleError('Your calendar has no address, so there is nothing to revoke')
  await tx.update(calendarFeeds).set({ revokedAt: doing.at }).where(eq(calendarFeeds.id, feed.id))
  await record(tx, doing, 'calendar.revoked', calendarInTrail(feed.id, doing.asker))
  return feed
}

/** Whose calendar an address is of, with the roles that they have today. Null when it was revoked or never was, or its person is deactivated. */
export async function feedOwner(db: Db, token: string, today: Day): Promise<Asker | null> {
  const rows = await db.select({ personId: people.id, name: people.name, planId: roles.planId, role: roles.role }).from(calendarFeeds).innerJoin(people, eq(people.id, calendarFeeds.personId))
    .leftJoin(roles, and(eq(roles.personId, people.id), isNull(roles.endedAt), sql`(${roles.endsOn} is null or ${roles.endsOn} >= ${today})`))
    .where(and(eq(calendarFeeds.tokenHash, sha256(token)), isNull(calendarFeeds.revokedAt), isNull(people.deactivatedAt)))
  const [first] = rows
  if (!first) return null
  const held = new Map<number, Role>()
  for (const { planId, role } of rows) if (planId !== null && role !== null) held.set(planId, role)
  return { personId: first.personId, name: first.name, roles: held }
}
