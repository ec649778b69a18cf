import { and, eq, isNull, sql } from 'drizzle-orm'
import { randomBytes } from 'node:crypto'
import type { Doing } from '#domain/doing'
import { NotFound } from '#domain/errors'
import { record, sha256 } from './audit.ts'
import type { Db, Tx } from './client.ts'
import { personInTrail, type PersonOfPlan } from './people.ts'
import { invitations, people } from './schema/people.ts'

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

/** The token of a link by which a person sets a password. Shown once, to the administrator. */
export async function invite(tx: Tx, doing: Doing, { person, role }: Pick<PersonOfPlan, 'person'> & { role: { planId: number } }): Promise<string> {
  const token = await makeToken(tx, person.id, doing.asker.personId, doing.at)
  await record(tx, doing, 'person.link-made', personInTrail(person, role.planId))
  return token
}

/** The token of the link by which the first administrator sets up the council. Null once there are people. */
export async function makeSetupToken(tx: Tx, at: string): Promise<string | null> {
  if (await tx.select({ id: people.id }).from(people).limit(1).get()) return null
  return makeToken(tx, null, null, at)
}

/** An unused, current invitation. Throws NotFound. */
export async function invitationFor(db: Db, token: string, at: string) {
  const row = await db.select({ invitation: invitations, person: people }).from(invitations).leftJoin(people, eq(people.id, invitations.personId))
    .where(and(eq(invitations.tokenHash, sha256(token)), isNull(invitations.usedAt), sql`${invitations.expiresAt} > ${at}`)).get()
  if (!row) throw new NotFound()
  return row
}

/** Uses up an invitation of a person, who then has this password. */
export async function join(tx: Tx, at: string, { invitation }: Awaited<ReturnType<typeof invitationFor>>, person: { id: number; name: string }, passwordHash: string) {
  await tx.update(invitations).set({ usedAt: at }).where(eq(invitations.id, invitation.id))
  await tx.update(people).set({ passwordHash }).where(eq(people.id, person.id))
  await record(tx, { at, asker: { personId: person.id, name: person.name } }, 'person.joined', personInTrail(person, null))
}
