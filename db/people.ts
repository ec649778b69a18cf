import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Doing } from '#domain/doing'
import { NotFound, RuleError } from '#domain/errors'
import type { Role } from '#domain/vocabulary'
import { record, type TrailAuthor } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { people, roles, sessions } from './schema/people.ts'

export type SaidPerson = { name: string; email: string; jobTitle: string; organisation: string }

export const personInTrail = (person: { id: number; name: string }, planId: number | null) => ({ kind: 'person' as const, id: person.id, name: person.name, planId })

/** A person by e-mail address, whatever its capitals. */
export async function personByEmail(db: Db, email: string) {
  return db.select().from(people).where(sql`lower(${people.email}) = ${email.trim().toLowerCase()}`).get()
}

/** Adds a person without a password: they set one by an invitation. Throws RuleError when the address is taken. */
export async function addPerson(tx: Tx, by: TrailAuthor, said: SaidPerson, planId: number | null = null) {
  if (await personByEmail(tx, said.email)) throw new RuleError('Somebody has this e-mail address already', 'email')
  const person = await tx.insert(people).values({ ...said, email: said.email.trim(), createdAt: by.at }).returning().get()
  await record(tx, by, 'person.invited', personInTrail(person, planId))
  return person
}

/** A person with a role, current or ended, in a plan. Throws NotFound. */
export async function personOfPlan(db: Db, planId: number, personId: number) {
  const row = await db.select({ person: people, role: roles }).from(roles).innerJoin(people, eq(people.id, roles.personId))
    .where(and(eq(roles.planId, planId), eq(roles.personId, personId))).orderBy(sql`${roles.endedAt} is not null, ${roles.id} desc`).limit(1).get()
  if (!row) throw new NotFound()
  return row
}
export type PersonOfPlan = Awaited<ReturnType<typeof personOfPlan>>

/** Gives a person a role in a plan from today. Throws RuleError when they have one. */
export async function giveRole(tx: Tx, by: TrailAuthor & { today: string }, person: { id: number; name: string }, planId: number, role: Role, endsOn: string | null = null) {
  const current = await tx.select({ id: roles.id }).from(roles).where(and(eq(roles.personId, person.id), eq(roles.planId, planId), isNull(roles.endedAt))).get()
  if (current) throw new RuleError(`${person.name} has a role in this plan already: change it instead`, 'email')
  checkEnd(endsOn, by.today)
  await tx.insert(roles).values({ personId: person.id, planId, role, startsOn: by.today, endsOn })
  await record(tx, by, 'role.given', personInTrail(person, planId), { role, endsOn })
}

function checkEnd(endsOn: string | null, today: string) {
  if (endsOn && endsOn < today) throw new RuleError('The last day must be today or later: to end a role now, use "End role"', 'ends-day')
}

/** Changes a current role. Throws RuleError when it has ended, or nobody would be left to administer the plan. */
export async function changeRole(tx: Tx, doing: Doing, { person, role: held }: PersonOfPlan, role: Role, endsOn: string | null) {
  if (held.endedAt) throw new RuleError('This role has ended: give a new one instead')
  checkEnd(endsOn, doing.today)
  if (held.role === 'administrator' && (role !== 'administrator' || endsOn)) await checkAdministratorLeft(tx, held)
  await tx.update(roles).set({ role, endsOn, version: held.version + 1 }).where(eq(roles.id, held.id))
  await record(tx, doing, 'role.changed', personInTrail(person, held.planId), { before: { role: held.role, endsOn: held.endsOn }, after: { role, endsOn } })
}

/** Ends a role at once. Throws RuleError when nobody would be left to administer the plan. */
export async function endRole(tx: Tx, doing: Doing, { person, role: held }: PersonOfPlan) {
  if (held.endedAt) throw new RuleError('This role has ended already')
  if (held.role === 'administrator') await checkAdministratorLeft(tx, held)
  await tx.update(roles).set({ endedAt: doing.at, version: held.version + 1 }).where(eq(roles.id, held.id))
  await record(tx, doing, 'role.ended', personInTrail(person, held.planId), { role: held.role })
}

async function checkAdministratorLeft(tx: Tx, held: PersonOfPlan['role']) {
  const others = await tx.select({ id: roles.id }).from(roles).innerJoin(people, eq(people.id, roles.personId))
    .where(and(eq(roles.planId, held.planId), eq(roles.role, 'administrator'), isNull(roles.endedAt), isNull(roles.endsOn), isNull(people.deactivatedAt), isNotNull(people.passwordHash), sql`${roles.id} <> ${held.id}`)).limit(1).get()
  if (!others) throw new RuleError('Nobody else administers this plan: make somebody else an administrator first', 'role')
}

/**
 * An account is one for all plans: only who administers every plan in which the person has a current role may change it, or make a
 * link that sets its password. Otherwise the administrator of one plan could take over an account of another.
 */
export async function governs(db: Db, { asker, today }: Pick<Doing, 'asker' | 'today'>, person: { id: number }): Promise<boolean> {
  return (await plansOf(db, person.id, today)).every((planId) => asker.roles.get(planId) === 'administrator')
}

/** Throws RuleError unless the asker governs this person's account. */
export async function checkGoverns(db: Db, doing: Doing, person: { id: number; name: string }) {
  if (!(await governs(db, doing, person))) throw new RuleError(`${person.name} has a role in a plan that you do not administer. Ask somebody who administers all of their plans`)
}

/** Changes who a person is said to be. Throws RuleError when the address is taken, or the asker doesn't govern the account. */
export async function editPerson(tx: Tx, doing: Doing, { person, role }: PersonOfPlan, said: SaidPerson) {
  await checkGoverns(tx, doing, person)
  const same = await personByEmail(tx, said.email)
  if (same && same.id !== person.id) throw new RuleError('Somebody has this e-mail address already', 'email')
  await tx.update(people).set({ ...said, email: said.email.trim(), version: person.version + 1 }).where(eq(people.id, person.id))
  const { name, email, jobTitle, organisation } = person
  await record(tx, doing, 'person.edited', personInTrail({ ...person, name: said.name }, role.planId), { before: { name, email, jobTitle, organisation }, after: said })
}

/** Ends every session of a person at once. */
export async function endSessions(tx: Tx, doing: Doing, { person, role }: PersonOfPlan) {
  await tx.update(sessions).set({ endedAt: doing.at }).where(and(eq(sessions.personId, person.id), isNull(sessions.endedAt)))
  await record(tx, doing, 'sessions.ended', personInTrail(person, role.planId))
}

/** Deactivates an account everywhere, or makes it active again. Throws RuleError for one's own account, one that the asker doesn't govern, or when a plan would be left without an administrator. */
export async function setActive(tx: Tx, doing: Doing, { person, role }: PersonOfPlan, active: boolean) {
  if (person.id === doing.asker.personId) throw new RuleError('You can not deactivate your own account: ask another administrator')
  await checkGoverns(tx, doing, person)
  if (active === (person.deactivatedAt === null)) throw new RuleError(`This account is ${active ? 'active' : 'deactivated'} already`)
  if (!active && role.role === 'administrator' && !role.endedAt) await checkAdministratorLeft(tx, role)
  await tx.update(people).set({ deactivatedAt: active ? null : doing.at, version: person.version + 1 }).where(eq(people.id, person.id))
  if (!active) await tx.update(sessions).set({ endedAt: doing.at }).where(and(eq(sessions.personId, person.id), isNull(sessions.endedAt)))
  await record(tx, doing, active ? 'person.reactivated' : 'person.deactivated', personInTrail(person, role.planId))
}

/** The plans in which a person has a current role. */
export async function plansOf(db: Db, personId: number, today: string): Promise<number[]> {
  const rows = await db.select({ planId: roles.planId }).from(roles)
    .where(and(eq(roles.personId, personId), isNull(roles.endedAt), sql`(${roles.endsOn} is null or ${roles.endsOn} >= ${today})`))
  return rows.map(({ planId }) => planId)
}

/** The demonstration's people with what they are, for its sign-in page. */
export async function demonstrationPeople(db: Db) {
  return db.select({ name: people.name, email: people.email, jobTitle: people.jobTitle, organisation: people.organisation }).from(people)
    .where(and(eq(people.demonstration, 1), isNull(people.deactivatedAt))).orderBy(people.id)
}

/** Whether nobody has been added yet: a database that is still to be filled or set up. */
export async function isEmpty(db: Db): Promise<boolean> {
  return (await db.select({ id: people.id }).from(people).limit(1).get()) === undefined
}
