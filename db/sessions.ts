import { and, desc, eq, isNull, lt, sql } from 'drizzle-orm'
import { startOfDay, type Day } from '#domain/dates'
import type { Asker } from '#domain/permissions'
import type { Role } from '#domain/vocabulary'
import { record } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { personInTrail } from './people.ts'
import { prepared } from './prepared.ts'
import { people, roles, sessions } from './schema/people.ts'

/** A session ends after this long without a request, and in any case after the absolute limit. Hours. */
export const IDLE_HOURS = 2
export const ABSOLUTE_HOURS = 12

const hoursAfter = (at: string, hours: number) => new Date(Date.parse(at) + hours * 3_600_000).toISOString()

/** Starts a session for a person who has shown who they are. */
export async function startSession(tx: Tx, id: string, person: { id: number; name: string }, at: string) {
  await tx.insert(sessions).values({ id, personId: person.id, startedAt: at, lastSeenAt: at, expiresAt: hoursAfter(at, ABSOLUTE_HOURS) })
  await record(tx, { at, asker: { personId: person.id, name: person.name } }, 'session.started', personInTrail(person, null))
}

export async function endSession(tx: Tx, id: string, person: { personId: number; name: string }, at: string) {
  const ended = await tx.update(sessions).set({ endedAt: at }).where(and(eq(sessions.id, id), isNull(sessions.endedAt))).returning()
  if (ended.length > 0) await record(tx, { at, asker: person }, 'session.ended', personInTrail({ id: person.personId, name: person.name }, null))
}

export type SignedIn = Asker & { sessionId: string; demonstration: boolean }

/** Who a session belongs to, with their current role in each plan: one query, asked at every request. Null when it has ended. */
export async function askerOf(db: Db, sessionId: string, at: string, today: string): Promise<SignedIn | null> {
  const rows = await prepared(db, 'asker', () => db.select({
    personId: people.id, name: people.name, demonstration: people.demonstration, lastSeenAt: sessions.lastSeenAt, planId: roles.planId, role: roles.role,
  }).from(sessions).innerJoin(people, eq(people.id, sessions.personId))
    .leftJoin(roles, and(eq(roles.personId, people.id), isNull(roles.endedAt), sql`(${roles.endsOn} is null or ${roles.endsOn} >= ${sql.placeholder('today')})`))
    .where(and(eq(sessions.id, sql.placeholder('sessionId')), isNull(sessions.endedAt), sql`${sessions.expiresAt} > ${sql.placeholder('at')}`, isNull(people.deactivatedAt)))
    .prepare()).all({ sessionId, at, today })
  const [first] = rows
  if (!first || hoursAfter(first.lastSeenAt, IDLE_HOURS) <= at) return null
  const held = new Map<number, Role>()
  for (const { planId, role } of rows) if (planId !== null && role !== null) held.set(planId, role)
  return { personId: first.personId, name: first.name, roles: held, sessionId, demonstration: first.demonstration === 1 }
}

/** Notes when sessions were last used. Called every so often, never by a page. */
export async function noteSeen(tx: Tx, seen: ReadonlyMap<string, string>) {
  const note = prepared(tx, 'session seen', () => tx.update(sessions).set({ lastSeenAt: sql`max(last_seen_at, ${sql.placeholder('at')})` }).where(eq(sessions.id, sql.placeholder('id'))).prepare())
  for (const [id, at] of seen) await note.run({ id, at })
}

/** When a person was last here on an earlier day than today: signing in twice on one day is one visit. Null when they never were. */
export async function lastVisit(db: Db, asker: Asker, today: Day): Promise<string | null> {
  const row = await db.select({ at: sessions.lastSeenAt }).from(sessions)
    .where(and(eq(sessions.personId, asker.personId), lt(sessions.lastSeenAt, startOfDay(today)))).orderBy(desc(sessions.lastSeenAt)).limit(1).get()
  return row?.at ?? null
}
