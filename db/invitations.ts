import { and, eq, isNull, sql } from 'drizzle-orm'
import { randomBytes } from 'node:crypto'
import type { Doing } from '#domain/doing'
import { RuleError } from '#domain/errors'
import { record, sha256 } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { checkGoverns, personInTrail, type PersonOfPlan } from './people.ts'
import { invitations, people, sessions } from './schema/people.ts'

/** A one-time link is good for this many days. */
export const INVITATION_DAYS = 7

const daysAfter = (at: string, days: number) => new Date(Date.parse(at) + days * 86_400_000).toISOString()

/** Makes a one-time token; only its hash is kept. Earlier unused ones for the same person stop working. */
async function makeToken(tx: Tx, personId: number | null, createdBy: number | null, at: string): Promise<string> {
  const token = randomBytes(24).toString('base64url')
  await tx.update(invitations).set({ usedAt: at }).where(and(personId === null ? isNull(invitations.personId) : eq(invitations.personId, personId), isNull(invitations.usedAt)))
  await tx.insert(invitations).values({ personId, tokenHash: sha256(token), createdAt: at, createdBy, expiresAt: daysAfter(at, INVITATION_DAYS) })
  return token
}

/** The token of a link by which a person sets a password. Shown once, to the administrator. Throws RuleError for an account that is deactivated or not theirs to govern. */
export async function invite(tx: Tx, doing: Doing, { person, role }: Pick<PersonOfPlan, 'person'> & { role: { planId: number } }): Promise<string> {
  await checkGoverns(tx, doing, person)
  if (person.deactivatedAt) throw new RuleError('This account is deactivated: reactivate it first')
  const token = await makeToken(tx, person.id, doing.asker.personId, doing.at)
  await record(tx, doing, 'person.link-made', personInTrail(person, role.planId))
  return token
}

/** The token of the link by which the first administrator sets up the council. Null once there are people. */
export async function makeSetupToken(tx: Tx, at: string): Promise<string | null> {
  if (await tx.select({ id: people.id }).from(people).limit(1).get()) return null
  return makeToken(tx, null, null, at)
}

const open = (token: string, at: string) => and(eq(invitations.tokenHash, sha256(token)), isNull(invitations.usedAt), sql`${invitations.expiresAt} > ${at}`)

/** An unused, current invitation of an active person. Nothing when the link no longer works. */
export async function invitationFor(db: Db, token: string, at: string) {
  return db.select({ invitation: invitations, person: people }).from(invitations).innerJoin(people, eq(people.id, invitations.personId))
    .where(and(open(token, at), isNull(people.deactivatedAt))).get()
}

/** The first administrator's way in. Nothing when the link no longer works. */
export async function setupFor(db: Db, token: string, at: string) {
  return db.select().from(invitations).where(and(open(token, at), isNull(invitations.personId))).get()
}

/** Uses up an invitation. Its person has this password from now on, and every session begun with an earlier one ends. */
export async function join(tx: Tx, at: string, invitation: { id: number }, person: { id: number; name: string }, passwordHash: string) {
  await tx.update(invitations).set({ usedAt: at }).where(eq(invitations.id, invitation.id))
  await tx.update(people).set({ passwordHash }).where(eq(people.id, person.id))
  await tx.update(sessions).set({ endedAt: at }).where(and(eq(sessions.personId, person.id), isNull(sessions.endedAt)))
  await record(tx, { at, asker: { personId: person.id, name: person.name } }, 'person.joined', personInTrail(person, null))
}
