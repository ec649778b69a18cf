import { and, asc, count, countDistinct, eq, isNull, sql } from 'drizzle-orm'
import { accessOf } from '#domain/access'
import type { Day } from '#domain/dates'
import type { Db } from './client.ts'
import { people, roles, sessions } from './schema/people.ts'

export const PEOPLE_A_PAGE = 50

/** Of several roles that a person has had in a plan, the current one, else the newest. */
const NEWEST = sql`${roles.id} = (select r.id from roles r where r.plan_id = ${roles.planId} and r.person_id = ${roles.personId} order by r.ended_at is not null, r.id desc limit 1)`
const LAST_SEEN = sql<string | null>`(select max(${sessions.lastSeenAt}) from ${sessions} where ${sessions.personId} = ${people.id})`

/** Everybody who has or had a role in a plan, by name, fifty a page counted from 1. */
export async function peopleOf(db: Db, planId: number, page: number, today: Day) {
  const rows = await db.select({
    id: people.id, name: people.name, jobTitle: people.jobTitle, organisation: people.organisation, role: roles.role, endsOn: roles.endsOn, endedAt: roles.endedAt,
    deactivatedAt: people.deactivatedAt, hasPassword: sql<number>`${people.passwordHash} is not null`, lastSeenAt: LAST_SEEN,
  }).from(roles).innerJoin(people, eq(people.id, roles.personId)).where(and(eq(roles.planId, planId), NEWEST))
    .orderBy(sql`${roles.endedAt} is not null`, asc(people.name), asc(people.id)).limit(PEOPLE_A_PAGE).offset((page - 1) * PEOPLE_A_PAGE)
  return rows.map(({ deactivatedAt, hasPassword, ...row }) => ({ ...row, access: accessOf({ ...row, deactivatedAt, hasPassword: hasPassword === 1 }, today) }))
}

export async function countPeopleOf(db: Db, planId: number): Promise<number> {
  const row = await db.select({ people: countDistinct(roles.personId) }).from(roles).where(eq(roles.planId, planId)).get()
  return row?.people ?? 0
}

/** What a person's page says beside their role: when they were last here, and how many sessions are open. */
export async function presenceOf(db: Db, personId: number, at: string) {
  const row = await db.select({ lastSeenAt: sql<string | null>`max(${sessions.lastSeenAt})`, open: count(sql`case when ${sessions.endedAt} is null and ${sessions.expiresAt} > ${at} then 1 end`) })
    .from(sessions).where(eq(sessions.personId, personId)).get()
  return { lastSeenAt: row?.lastSeenAt ?? null, open: row?.open ?? 0 }
}

/** Who can be named in a plan: everybody with a current role in it. */
export async function membersOf(db: Db, planId: number) {
  return db.select({ id: people.id, name: people.name, jobTitle: people.jobTitle }).from(roles).innerJoin(people, eq(people.id, roles.personId))
    .where(and(eq(roles.planId, planId), isNull(roles.endedAt))).orderBy(asc(people.name), asc(people.id)).limit(500)
}
